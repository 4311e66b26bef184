import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadedModules} from '../../../testing/loaded-modules.js'
import {gangmu} from '../../../testing/run-command.js'

const simplified = '参、干部复查\n里面的软件：一是看着，二是更新。\n肆、皇后\n后来。\n'
const traditional = '參、幹部複查\n裡面的軟體：一是看著，二是更新。\n肆、皇后\n後來。\n'
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 簡繁 '))
  await writeFile(join(cwd, '简.txt'), simplified)
  await writeFile(join(cwd, '繁.txt'), traditional)
})

const printed = async (...args: string[]): Promise<string> => (await gangmu(args, {cwd})).stdout

describe('--script', () => {
  it.each([
    ['hant', '裏面的軟件：', '看着'],
    ['tw', '裡面的軟件：', '看著'],
    ['hk', '裏面的軟件：', '看着']
  ])('%s prints the outline in traditional characters', async (script, lead, look) => {
    expect(await printed('--script', script, '简.txt')).toBe(
      `## 參、幹部複查\n\n${lead}\n\n- 一是${look}，\n- 二是更新。\n\n## 肆、皇后\n\n後來。\n`
    )
  })

  it('hans prints it in simplified characters', async () => {
    expect(await printed('--script', 'hans', '繁.txt')).toBe(
      '## 叁、干部复查\n\n里面的软体：\n\n- 一是看着，\n- 二是更新。\n\n## 肆、皇后\n\n后来。\n'
    )
  })

  it('with --phrases changes the words of regions too', async () => {
    expect(await printed('--script', 'tw', '--phrases', '简.txt')).toContain('裡面的軟體：')
    expect(await printed('--script', 'hans', '--phrases', '繁.txt')).toContain('里面的软件：')
  })

  it('keeps the offsets of the source in data, of several files as well', async () => {
    const json = async (...args: string[]) => JSON.parse(await printed('--format', 'json', ...args))
    const [from, to] = await json('--script', 'hant', '简.txt', '繁.txt')
    expect([from.file, from.outline[0].marker, from.outline[0].title]).toEqual(['简.txt', '參、', '幹部複查'])
    expect([to.file, to.outline[0].title]).toEqual(['繁.txt', '幹部複查'])
    const kept = await json('简.txt')
    const places = (outline: {start: number; end: number; ordinals: number[]}[]) =>
      outline.map(({start, end, ordinals}) => ({start, end, ordinals}))
    expect(places(from.outline)).toEqual(places(kept.outline))
    const tree = JSON.parse(await printed('--format', 'ast', '--script', 'hant', '简.txt'))
    expect(tree.position.end.offset).toBe(simplified.length)
    expect(JSON.stringify(tree)).toContain('"value":"幹部複查"')
  })
})

describe('wrong usage', () => {
  it.each([
    [['--script', 'zh'], '--script cannot be “zh”, choose one of: keep, hans, hant, tw, hk'],
    [['--phrases'], '--script keep names no region; choose one of: hans, tw, hk'],
    [['--script', 'hant', '--phrases'], '--script hant names no region; choose one of: hans, tw, hk'],
    [['--phrase', '--script', 'tw'], 'there is no option --phrase, did you mean --phrases?']
  ])('%j ends with 2 and says what is wrong', async (args, message) => {
    const {code, stdout, stderr} = await gangmu([...args, '简.txt'], {cwd})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

describe('the dictionaries', () => {
  const loadedBy = (args: string[]) => loadedModules(args, cwd)

  it.each([[['--version']], [['--help']], [['简.txt']], [['--format', 'json', '--script', 'keep', '简.txt']]])(
    'are not loaded by %j',
    async (args) => {
      const modules = await loadedBy(args)
      expect(modules).toContain('cli/dist/run.js')
      expect(modules).not.toMatch(/packages\/opencc\/|opencc-js/)
    }
  )

  it('are loaded where a script is asked for, those to traditional for no other', async () => {
    expect(await loadedBy(['--script', 'tw', '简.txt'])).toContain('opencc-js/dist/esm/cn2t')
    const modules = await loadedBy(['--script', 'hans', '繁.txt'])
    expect(modules).toContain('t2cn')
    expect(modules).not.toContain('cn2t')
  })
})
