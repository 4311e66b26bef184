import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {gangmu} from '../../../../testing/run-command.js'
import {hasZsh, makeStandIn, typedInZsh} from '../../../../testing/type-in-shell.js'
import {outlineOptions} from '../outline/options.js'
import {zshScript} from './zsh.js'

// Its name says why it is skipped.
describe.skipIf(!hasZsh)(hasZsh ? 'zsh' : 'zsh (skipped: it is not installed here)', () => {
  let cwd: string

  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'gangmu 补全 '))
    await makeStandIn(cwd)
    await mkdir(join(cwd, '讲 话'))
    await mkdir(join(cwd, 'outlines'))
    for (const name of ['讲 话/一 稿.txt', "it's.txt", 'a$b.txt', 'notes.md']) await writeFile(join(cwd, name), '')
  })

  const scriptIn = async (locale: string) => (await gangmu(['completion', 'zsh'], {env: {LC_ALL: locale}})).stdout

  it('completes what is typed, with names as they have to be quoted', async () => {
    const lines: [typed: string, printed: string][] = [
      ['gangmu --form\tjs\t', '<--format=json>'],
      ['gangmu --format js\t', '<--format><json>'],
      ['gangmu exp\t讲\t\t', '<explain><讲 话/一 稿.txt>'],
      ['gangmu get --format te\t', '<get><--format><text>'],
      ['gangmu -o it\t', "<-o><it's.txt>"],
      ['gangmu --output=a\t', '<--output=a$b.txt>'],
      ['gangmu --out-dir ou\t', '<--out-dir><outlines>'],
      ['gangmu completion z\t', '<completion><zsh>'],
      // what is given already, what is no folder, and no name at all
      ['gangmu -q --qu\t', '<-q><--qu>'],
      ['gangmu --out-dir not\t', '<--out-dir><not>'],
      ['gangmu formats not\t', '<formats><not>'],
      ['gangmu notes.md ge\t', '<notes.md><ge>']
    ]
    const shown = await typedInZsh(
      await scriptIn('en_US.UTF-8'),
      lines.map(([line]) => line),
      cwd
    )
    for (const [index, [, printed]] of lines.entries()) expect(shown[index]).toContain(`\n${printed}<end>`)
  })

  it('shows commands and every option with what they do, in the language of the user', async () => {
    const [commands = '', options = ''] = await typedInZsh(
      await scriptIn('zh_CN.UTF-8'),
      ['gangmu \t', 'gangmu --\t'],
      cwd
    )
    expect(commands).toMatch(/formats +-- 说明 --format 有哪些/)
    expect(commands).toContain('notes.md')
    for (const name of Object.keys(outlineOptions)) expect(options).toContain(`\n--${name} `)
    expect(options).toMatch(/--no-config +-- 不读取配置/)
  })

  it('takes nothing in the data for a part of its program, and shows it as it is', async () => {
    const does = `'"[x] (y) a:b \\ \`touch pwned\` $(touch pwned) $HOME %B {c} *`
    const script = zshScript([
      {
        name: 'outline',
        does: '',
        operands: 'files',
        options: [
          {
            name: 'one',
            letter: 'o',
            does,
            value: [
              {word: 'first', does},
              {word: 'other', does: 'two'}
            ]
          },
          {name: 'two', does: 'two', value: [{word: "it's"}]}
        ]
      },
      {name: 'named', does, operands: 'nothing', options: []}
    ])
    const lines = ['gangmu --\t', 'gangmu --one=\t', 'gangmu \t', 'gangmu --two it\t', 'ls; gangmu']
    const [options, values, named, quoted, listed] = await typedInZsh(script, lines, cwd)
    expect(options).toContain(`--one  -- ${does}`)
    expect(values).toContain(`first  -- ${does}`)
    expect(named).toContain(`named  -- ${does}`)
    expect(quoted).toContain("<--two><it's>")
    expect(listed).not.toContain('pwned')
  })
})
