import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {explain} from '@gangmu/core'
import {beforeAll, describe, expect, it} from 'vitest'
import {gangmu, shell} from '../../../../testing/run-command.js'

const text = '一、清渠。今年，一、二季度少雨。\n二、修闸\n（一）先修东闸。\n（二）后修西闸。\n'
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 说明 '))
  await writeFile(join(cwd, 'two.txt'), text)
  await writeFile(join(cwd, 'none.txt'), '今年少雨。\n')
  await writeFile(join(cwd, 'explain'), '一、甲\n二、乙\n')
  await writeFile(join(cwd, 'broken.txt'), Buffer.from([0x61, 0x0a, 0xb0, 0xa1]))
})

describe('gangmu explain', () => {
  it('prints a table with a row for every candidate, accepted or not', async () => {
    const {code, stdout, stderr} = await gangmu(['explain', 'two.txt'], {cwd})
    const rows = stdout.trimEnd().split('\n')
    expect([code, stderr]).toEqual([0, ''])
    expect(rows[0]).toMatch(/^place +marker +reading +decision +why/)
    expect(rows.slice(1).map((row) => row.split(/ {2,}/).slice(0, 4))).toEqual([
      ['1:1', '一、', 'han-comma 1', '▸ 一、'],
      ['1:9', '一、', 'han-comma 1', '· prose'],
      ['2:1', '二、', 'han-comma 2', '▸ 二、'],
      ['3:1', '（一）', 'han-paren 1', '▸ 二、 › （一）'],
      ['4:1', '（二）', 'han-paren 2', '▸ 二、 › （二）']
    ])
  })

  it.each([
    ['zh_CN.UTF-8', /^位置 +序号.*\n.*▸ 一、 .*这种写法少见于正文/, /· 正文 /],
    ['zh_TW.UTF-8', /^位置 +序號.*\n.*▸ 一、 .*這種寫法少見於內文/, /· 內文 /]
  ])('speaks the language of %s', async (LC_ALL, words, prose) => {
    const {stdout} = await gangmu(['explain', 'two.txt'], {cwd, env: {LC_ALL}})
    expect(stdout).toMatch(words)
    expect(stdout).toMatch(prose)
  })

  it('prints the data that the library gives', async () => {
    const {stdout} = await gangmu(['explain', '--format', 'json', 'two.txt'], {cwd})
    expect(JSON.parse(stdout)).toEqual({version: 1, candidates: explain(text)})
  })

  it('says so where nothing could be a marker', async () => {
    const {code, stdout} = await gangmu(['explain', 'none.txt'], {cwd})
    expect([code, stdout]).toEqual([0, 'nothing in this text could be a marker\n'])
  })

  it('reads standard input', async () => {
    expect((await gangmu(['explain'], {input: text})).stdout).toContain('▸ 二、 › （一）')
    expect((await gangmu(['explain', '-'], {input: text})).stdout).toContain('▸ 二、 › （一）')
  })

  it('puts the names of several files above their tables, and into their data', async () => {
    const tables = (await gangmu(['explain', 'none.txt', 'two.txt'], {cwd})).stdout
    expect(tables).toMatch(/^none\.txt\nnothing .*\n\ntwo\.txt\nplace /)
    const data = JSON.parse((await gangmu(['explain', '--format=json', 'none.txt', 'two.txt'], {cwd})).stdout)
    expect(data.map(({file}: {file: string}) => file)).toEqual(['none.txt', 'two.txt'])
  })

  it('writes into a file', async () => {
    const {stdout} = await gangmu(['explain', 'two.txt', '-o', 'table.txt'], {cwd})
    expect(stdout).toBe('')
    expect(await readFile(join(cwd, 'table.txt'), 'utf8')).toMatch(/^place /)
  })

  it('shows a deep place by its last parts', async () => {
    const deep = '第一编 总则\n第一章 通则\n第一节 甲\n第一条 为了公平，制定本法。\n一、甲\n（一）乙\n1.丙\n（1）丁\n'
    const {stdout} = await gangmu(['explain'], {input: deep})
    expect(stdout.split('\n').some((row) => /▸ … › .*（1）/.test(row))).toBe(true)
  })
})

describe('a file that is called explain', () => {
  it.each([[['./explain']], [['--', 'explain']], [['two.txt', 'explain']]])('is read with %j', async (args) => {
    expect((await gangmu(args, {cwd})).stdout).toContain('## 一、甲')
  })

  it('is explained like any other', async () => {
    expect((await gangmu(['explain', 'explain'], {cwd})).stdout).toContain('▸ 二、')
  })
})

describe('what goes wrong', () => {
  it('is said as by the command without explain, with the same exit codes', async () => {
    const {code, stdout, stderr} = await gangmu(['explain', 'missing.txt', 'broken.txt', 'two.txt'], {cwd})
    expect([code, stdout.split('\n')[0]]).toEqual([1, 'two.txt'])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'gangmu: missing.txt: there is no such file; check the name',
      expect.stringContaining('gangmu: broken.txt: the byte at offset'),
      'gangmu: failed: missing.txt, broken.txt'
    ])
  })

  it.each([
    [['--style', 'list'], 'there is no option --style'],
    [['--formt', 'json'], 'there is no option --formt, did you mean --format?'],
    [['--format', 'ast'], '--format cannot be “ast”, choose one of: table, json'],
    [['-', '-'], 'can be read only once'],
    [['--output='], '--output needs a name after it'],
    [['two.txt', '-o', 'two.txt'], 'is one of the files to read']
  ])('%j is wrong usage', async (args, message) => {
    const {code, stdout, stderr} = await gangmu(['explain', ...args], {cwd})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('a reader that has enough ends it quietly', async () => {
    expect(await shell('$GANGMU explain two.txt | head -1', {cwd})).toMatchObject({code: 0, stderr: ''})
  })
})

describe('help', () => {
  it('is that of explain after explain, in the language of the user', async () => {
    const {code, stdout} = await gangmu(['explain', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^gangmu explain \[options\] \[file…\]\n[\s\S]*choices: "table", "json"/)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect((await gangmu(['explain', '-h'], {env: {LC_ALL: 'zh_CN.UTF-8'}})).stdout).toContain('逐一说明')
    expect((await gangmu(['explain', '-h'], {env: {LC_ALL: 'zh_TW.UTF-8'}})).stdout).toContain('逐一說明')
  })

  it('of the command names explain', async () => {
    expect((await gangmu(['--help'])).stdout).toContain('gangmu explain [file…]')
  })

  it('tells the version with explain too', async () => {
    expect((await gangmu(['explain', '--version'])).stdout).toBe((await gangmu(['--version'])).stdout)
  })
})
