import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {gangmu} from '../../../../testing/run-command.js'
import {bash, makeStandIn, typedInBash} from '../../../../testing/type-in-shell.js'
import {commands} from '../commands/index.js'
import {formatNames} from '../outline/formats.js'
import {bashScript} from './bash.js'

const allOfOutline = Object.keys(commands.outline).map((option) => `--${option}`)

let cwd: string
let script: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 补全 '))
  await makeStandIn(cwd)
  await mkdir(join(cwd, '讲 话'))
  await mkdir(join(cwd, 'outlines'))
  for (const name of ['讲 话/一 稿.txt', "it's.txt", 'a$b.txt', 'geese.txt', 'notes.md'])
    await writeFile(join(cwd, name), '')
  script = (await gangmu(['completion', 'bash'])).stdout
})

/** What is offered for the last of the words. */
async function offered(words: readonly string[], before = ''): Promise<string[]> {
  const typed = words.map((word) => `'${word}'`).join(' ')
  const call = `COMP_WORDS=(gangmu ${typed}) COMP_CWORD=${words.length}; _gangmu; printf '%s\\n' "\${COMPREPLY[@]}"`
  return (await bash(`${before}\n${script}\n${call}`, cwd)).split('\n').filter((word) => word !== '')
}

describe('bash', () => {
  it('offers the commands at the first word only', async () => {
    const names = Object.keys(commands).filter((name) => name !== 'outline')
    expect(await offered([''])).toEqual(names)
    expect(await offered(['ge'])).toEqual(['get'])
    for (const words of [
      ['get', 'ge'],
      ['a.txt', ''],
      ['--watch', 'ge']
    ])
      expect(await offered(words)).toEqual([])
  })

  it.each(Object.entries(commands))('offers every option of %s', async (name, options) => {
    const words = name === 'outline' ? ['--'] : [name, '--']
    expect(await offered(words)).toEqual(Object.keys(options).map((option) => `--${option}`))
  })

  it('does not offer again what is given already, also by its letter', async () => {
    const given = ['--quiet', '--markers', '--body', '--style']
    const offers = await offered(['-q', '--markers', 'keep', '--body=full', '--style', '=', 'list', '--'])
    expect(offers).toEqual(allOfOutline.filter((option) => !given.includes(option)))
  })

  it.each([
    {words: ['--format', '']},
    {words: ['--format', '=']},
    {words: ['a.txt', '--format', '=', '']},
    {words: ['get', 'x', '--format', ''], values: ['text', 'markdown', 'json']},
    {
      words: ['check', '--rule', 'lone'],
      values: ['lone-item=off', 'lone-item=info', 'lone-item=warning', 'lone-item=error']
    },
    {words: ['check', '--rule', 'lone-item', '='], values: ['off', 'info', 'warning', 'error']},
    {words: ['check', '--rule', '=', 'lone-item', '=', 'o'], values: ['off']},
    {words: ['fix', 'a.txt', '--rule', 'lone-item', '=', 'w'], values: ['warning']}
  ])('offers the values of the option after $words', async ({words, values = formatNames}) => {
    expect(await offered(words)).toEqual(values)
  })

  it('offers again what can stand several times', async () => {
    expect(await offered(['check', '--rule', 'lone-item', '=', 'off', '--ru'])).toEqual(['--rule'])
  })

  it('offers values also where = does not part words', async () => {
    expect(await offered(['--format=js'])).toEqual(['--format=json'])
  })

  it('offers no option behind --, and shells to completion', async () => {
    expect(await offered(['--', '--f'])).toEqual([])
    expect(await offered(['completion', ''])).toEqual(['bash', 'zsh'])
  })

  it('without compopt, as bash 3.2 is, offers the same words', async () => {
    for (const words of [['ge'], ['--format', 'js'], ['get', '--enc']])
      expect(await offered(words, 'enable -n compopt')).toEqual(await offered(words))
  })

  it('completes what is typed, with names as they have to be quoted', async () => {
    const lines: [typed: string, printed: string][] = [
      ['gangmu --fo\tjs\t', '<--format><json>'],
      ['gangmu --format=js\t', '<--format=json>'],
      ['gangmu exp\t讲\t\t', '<explain><讲 话/一 稿.txt>'],
      ['gangmu gees\t', '<geese.txt>'],
      ['gangmu get "讲 话/\t', '<get><讲 话/一 稿.txt>'],
      ['gangmu check --rule lone\tof\t', '<check><--rule><lone-item=off>'],
      ['gangmu -o it\t', "<-o><it's.txt>"],
      ['gangmu --output=a\t', '<--output=a$b.txt>'],
      ['gangmu --out-dir o\t', '<--out-dir><outlines/>'],
      // neither a folder, nor a name at all
      ['gangmu --out-dir not\t', '<--out-dir><not>'],
      ['gangmu --encoding not\t', '<--encoding><not>'],
      ['gangmu formats not\t', '<formats><not>']
    ]
    const typed = lines.map(([line]) => line)
    expect(await typedInBash(script, typed, cwd)).toEqual(lines.map(([, printed]) => `${printed}<end>`))
  })

  it('takes nothing in the data for a part of its program', async () => {
    const hostile = `'"$(touch pwned)\`touch pwned\`\\;*`
    const own = bashScript([
      {name: '', does: '', operands: 'files', options: []},
      {
        name: 'x',
        does: '',
        operands: [{word: hostile}],
        options: [{name: hostile, letter: '$', does: '', value: [{word: hostile}]}]
      }
    ])
    const program = `${own}
      COMP_WORDS=(gangmu x '') COMP_CWORD=2; _gangmu; printf '%s\\n' "\${COMPREPLY[@]}"
      COMP_WORDS=(gangmu x -) COMP_CWORD=2; _gangmu; printf '%s\\n' "\${COMPREPLY[@]}"
      COMP_WORDS=(gangmu x '-$' '') COMP_CWORD=3; _gangmu; printf '%s\\n' "\${COMPREPLY[@]}"
      ls`
    const printed = (await bash(program, cwd)).split('\n')
    expect(printed.slice(0, 3)).toEqual([hostile, `--${hostile}`, hostile])
    expect(printed).not.toContain('pwned')
  })
})
