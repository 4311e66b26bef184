import {readFileSync} from 'node:fs'
import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {beforeAll, describe, expect, it} from 'vitest'
import {gangmu} from '../../../../testing/run-command.js'

const law = `河渠管理办法
第一章 总则
第一条 为了管好河渠，制定本办法。
第二条 本办法所称河渠包括：
（一）干渠；
（二）支渠。
第二章 管护
第三条 清淤分工如下：
（一）干渠由县里清；
（二）支渠由镇里清。
每年谷雨前清完。
`
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu get '))
  await writeFile(join(cwd, '办 法.txt'), law)
  await writeFile(
    join(cwd, 'speech.txt'),
    '打印 关闭\n一、清渠\n要做到：一是早动手。二是清到底。\n二、修闸\n立夏前完成。\n'
  )
})

const get = (...args: string[]) => gangmu(['get', ...args], {cwd})

describe('gangmu get', () => {
  it.each([
    ['第三条第（二）项', '（二）支渠由镇里清。\n'],
    ['第2章 （一）', '（一）干渠由县里清；\n'],
    ['第三条第二款', '每年谷雨前清完。\n'],
    [
      '总则',
      '第一章 总则\n第一条 为了管好河渠，制定本办法。\n第二条 本办法所称河渠包括：\n（一）干渠；\n（二）支渠。\n'
    ]
  ])('prints %s', async (part, text) => {
    expect(await get('办 法.txt', part)).toEqual({code: 0, stdout: text, stderr: ''})
  })

  it('reads standard input where no file is given, and writes a file where one is asked for', async () => {
    expect((await gangmu(['get', '第一条'], {input: law})).stdout).toBe('第一条 为了管好河渠，制定本办法。\n')
    expect(await get('-o', 'out.txt', '办 法.txt', '第一条')).toEqual({code: 0, stdout: '', stderr: ''})
    expect(await readFile(join(cwd, 'out.txt'), 'utf8')).toBe('第一条 为了管好河渠，制定本办法。\n')
  })

  it('prints a part as Markdown, an item of a paragraph too', async () => {
    expect((await get('办 法.txt', '第三条', '--format', 'markdown')).stdout).toBe(
      '### 第三条\n\n清淤分工如下：\n\n#### （一）干渠由县里清\n\n#### （二）支渠由镇里清\n\n每年谷雨前清完。\n'
    )
    expect((await get('speech.txt', '清到底', '--format', 'markdown')).stdout).toBe('- 二是清到底。\n')
  })

  it('prints a part as JSON, valid against the schema of the outline', async () => {
    const schema = new URL('../../../../packages/exporters/schema/outline-1.json', import.meta.url)
    const validate = new Ajv2020({allowUnionTypes: true}).compile(JSON.parse(readFileSync(schema, 'utf8')))
    const data = JSON.parse((await get('办 法.txt', '第三条', '--format', 'json')).stdout)
    expect([validate(data), data.outline.length, data.outline[0].children.length]).toEqual([true, 1, 2])
  })

  it('says what the document has instead, or which of several it has', async () => {
    const none = await get('办 法.txt', '第四条')
    expect([none.code, none.stdout]).toEqual([1, ''])
    expect(none.stderr).toMatch(/^gangmu: 办 法\.txt: has no part 第四条; did you mean: .*第二章 管护 › 第三条.*\?\n$/)
    const several = await get('办 法.txt', '（二）')
    expect([several.code, several.stderr]).toEqual([
      1,
      'gangmu: 办 法.txt: has several parts （二）, say which one: 第一章 总则 › 第二条 › （二）支渠; 第二章 管护 › 第三条 › （二）支渠由镇里清\n'
    ])
  })

  it.each([[[]], [['a', 'b', 'c']], [['办 法.txt', ' ']]])('needs a file and a part, not %j', async (args) => {
    const {code, stderr} = await get(...args)
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('get needs a part')])
  })

  it('says what is wrong with the file as the outline does', async () => {
    const {code, stderr} = await get('missing.txt', '第一条')
    expect([code, stderr]).toEqual([1, 'gangmu: missing.txt: there is no such file; check the name\n'])
  })
})
