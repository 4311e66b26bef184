import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {explain, explainImplicit, parse} from '@gangmu/core'
import {toJson} from '@gangmu/exporters'
import {beforeAll, describe, expect, it} from 'vitest'
import {gangmu} from '../../../testing/run-command.js'

const rest = '闸门由管水员开关，渠道由各村清理，水费年底一次交清，账目贴在村口。'
const text = `一、水利\n切实管好水源。${rest}\n切实守住堤坝。${rest}\n切实用足水库。${rest}\n二、农业\n全县今冬清淤。${rest}\n全县严查账目。${rest}\n`
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 并列 '))
  await writeFile(join(cwd, 'in.txt'), text)
})

describe('--implicit', () => {
  it('makes sections of parallel paragraphs, in every format', async () => {
    const markdown = await gangmu(['--implicit', '--body', 'none', 'in.txt'], {cwd})
    expect(markdown).toMatchObject({code: 0, stderr: ''})
    expect(markdown.stdout.match(/^#.*$/gm)).toEqual([
      '## 一、水利',
      '### 切实管好水源',
      '### 切实守住堤坝',
      '### 切实用足水库',
      '## 二、农业'
    ])
    const tree = parse(text, {implicit: true})
    const json = await gangmu(['--format', 'json', 'in.txt', '--implicit'], {cwd})
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(toJson(tree))))
    const ast = await gangmu(['--format', 'ast', 'in.txt', '--implicit'], {cwd})
    expect(JSON.parse(ast.stdout)).toEqual(tree)
  })

  it('is off where it is not given', async () => {
    const {stdout} = await gangmu(['--body', 'none', 'in.txt'], {cwd})
    expect(stdout.match(/^#.*$/gm)).toEqual(['## 一、水利', '## 二、农业'])
    expect((await gangmu(['--implicit=false', '--body', 'none', 'in.txt'], {cwd})).stdout).toBe(stdout)
  })

  it.each([['1'], ['2']])('is for batches too, with %s jobs', async (jobs) => {
    const input = `${JSON.stringify({id: 1, text})}\n`
    const {stdout} = await gangmu(['batch', '--implicit', '--jobs', jobs], {input})
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify({id: 1, outline: toJson(parse(text, {implicit: true}))}))
    )
  })
})

describe('gangmu explain --implicit', () => {
  it('prints a row for each paragraph that begins like another, in its place', async () => {
    const {stdout} = await gangmu(['explain', '--implicit', 'in.txt'], {cwd})
    const rows = stdout.trimEnd().split('\n').slice(1)
    expect(rows.map((row) => row.split(/ {2,}/).slice(0, 4))).toEqual([
      ['1:1', '一、', 'han-comma 1', '▸ 一、'],
      ['2:1', '切实管好水源。', 'parallel 1/3', '▸ 一、 › 切实管好水源。'],
      ['3:1', '切实守住堤坝。', 'parallel 2/3', '▸ 一、 › 切实守住堤坝。'],
      ['4:1', '切实用足水库。', 'parallel 3/3', '▸ 一、 › 切实用足水库。'],
      ['5:1', '二、', 'han-comma 2', '▸ 二、'],
      ['6:1', '全县今冬清淤。', 'parallel 1/2', '· prose'],
      ['7:1', '全县严查账目。', 'parallel 2/2', '· prose']
    ])
    expect(rows[1]).toMatch(/shares 切实…; weighs 10\.0, 7\.0 is enough: the same opening, /)
    expect(rows[5]).toMatch(/shares 全县…; weighs .*, 7\.0 is enough: two only$/)
  })

  it.each([
    ['zh_CN.UTF-8', '并列 1/3', '同为“切实…”；计 10.0，满 7.0 即可：开头相同'],
    ['zh_TW.UTF-8', '並列 1/3', '同為「切实…」；計 10.0，滿 7.0 即可：開頭相同']
  ])('speaks the language of %s', async (LC_ALL, reading, why) => {
    const {stdout} = await gangmu(['explain', '--implicit', 'in.txt'], {cwd, env: {LC_ALL}})
    expect(stdout).toContain(reading)
    expect(stdout).toContain(why)
  })

  it('prints the data that the library gives', async () => {
    const {stdout} = await gangmu(['explain', '--implicit', '--format', 'json', 'in.txt'], {cwd})
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      candidates: explain(text, {implicit: true}),
      parallels: explainImplicit(text)
    })
  })

  it('names a frame, and the form alone', async () => {
    const frame = ['东村', '西村', '柳林村'].map((who) => `${who}要围绕守住堤坝，${rest}`).join('\n')
    expect((await gangmu(['explain', '--implicit'], {input: frame})).stdout).toContain('shares …村要围绕守住堤坝')
    const form = ['精心组织放水。', '稳步推进清淤。', '持续优化管护。', '全面落实账目。']
      .map((lead) => lead + rest)
      .join('\n')
    expect((await gangmu(['explain', '--implicit'], {input: form})).stdout).toContain('shares its length;')
  })
})
