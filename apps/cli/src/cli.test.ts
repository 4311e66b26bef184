import {readFileSync} from 'node:fs'
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {beforeAll, describe, expect, it} from 'vitest'
import {gangmu, shell} from '../../../testing/run-command.js'

const text = '同志们：\n一、认清形势\n形势逼人。一是雨少。二是土薄。\n二、抓好落实\n干。\n'
const markdown = `同志们：

## 一、认清形势

形势逼人。

- 一是雨少。
- 二是土薄。

## 二、抓好落实

干。
`
let cwd: string

beforeAll(async () => {
  // A blank and Chinese characters in the path, on purpose.
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 讲话 '))
  await writeFile(join(cwd, '讲 话.txt'), text)
  await mkdir(join(cwd, 'none'))
  await writeFile(join(cwd, 'two.txt'), '一、甲\n二、乙\n')
  await writeFile(join(cwd, '007'), '一、丙\n二、丁\n')
  await writeFile(join(cwd, '-odd.txt'), '一、戊\n二、己\n')
  await writeFile(join(cwd, 'empty.txt'), '')
  await writeFile(join(cwd, 'binary.docx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))
  // text whose last character lost its end
  await writeFile(join(cwd, 'broken.txt'), Buffer.from('一、清渠\n二、修闸').subarray(0, -1))
  await writeFile(
    join(cwd, 'contents.txt'),
    '目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。\n'
  )
})

describe('one text', () => {
  it('is printed as Markdown', async () => {
    expect(await gangmu(['讲 话.txt'], {cwd})).toEqual({code: 0, stdout: markdown, stderr: ''})
  })

  it.each([[[]], [['-']]])('is read from standard input with %j', async (args) => {
    expect(await gangmu(args, {input: text})).toEqual({code: 0, stdout: markdown, stderr: ''})
  })

  it('has the same outline with CRLF and a byte order mark, which is not shown', async () => {
    const {stdout} = await gangmu([], {input: `\ufeff${text.replaceAll('\n', '\r\n')}`})
    expect(stdout).toBe(markdown)
  })

  it('is printed in the style, with the body and the markers that were asked for', async () => {
    const {stdout} = await gangmu(['two.txt', '--style', 'list', '--body', 'none', '--markers', 'strip'], {cwd})
    expect(stdout).toBe('- 甲\n- 乙\n')
  })

  it('is printed as one JSON object', async () => {
    const {stdout} = await gangmu(['--format', 'json', 'two.txt'], {cwd})
    expect(JSON.parse(stdout)).toMatchObject({version: 1, outline: [{title: '甲'}, {title: '乙'}]})
    expect(JSON.parse(stdout)).not.toHaveProperty('file')
  })

  it('is printed as a tree on one line', async () => {
    const {stdout} = await gangmu(['--format', 'ast', 'two.txt'], {cwd})
    expect(stdout.trimEnd()).not.toContain('\n')
    expect(JSON.parse(stdout)).toMatchObject({type: 'root', children: [{type: 'section'}, {type: 'section'}]})
    expect(JSON.parse(stdout)).not.toHaveProperty('data')
  })

  it('that is empty gives an empty outline', async () => {
    expect(await gangmu(['empty.txt'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
    const {code, stdout} = await gangmu(['--format', 'json', 'empty.txt'], {cwd})
    expect([code, JSON.parse(stdout)]).toEqual([0, {version: 1, title: '', preamble: '', outline: [], tail: ''}])
  })

  it('can have a name that looks like a number or an option', async () => {
    expect((await gangmu(['007'], {cwd})).stdout).toContain('## 一、丙')
    expect((await gangmu(['--', '-odd.txt'], {cwd})).stdout).toContain('## 一、戊')
  })

  it.each(['markdown', 'json'])('whose table of contents is left out as %s is said to have one', async (format) => {
    const {code, stderr} = await gangmu(['--format', format, 'contents.txt'], {cwd})
    expect(code).toBe(0)
    expect(stderr).toMatch(/^gangmu: contents\.txt: \d+ lines of the table of contents left out/)
  })
})

describe('several texts', () => {
  it('are printed in their order as Markdown, each below its name', async () => {
    const {stdout} = await gangmu(['two.txt', 'empty.txt', '007'], {cwd})
    expect(stdout).toBe(
      '<!-- two.txt -->\n\n## 一、甲\n\n## 二、乙\n\n<!-- empty.txt -->\n\n<!-- 007 -->\n\n## 一、丙\n\n## 二、丁\n'
    )
  })

  it('are printed as one JSON array, each with its name and valid against the schema', async () => {
    const {stdout} = await gangmu(['--format', 'json', '讲 话.txt', '-'], {cwd, input: '一、甲\n二、乙\n'})
    const outlines = JSON.parse(stdout)
    expect(outlines).toMatchObject([{file: '讲 话.txt'}, {file: '-', outline: [{title: '甲'}, {title: '乙'}]}])
    const schema = new URL('../../../packages/exporters/schema/outline-1.json', import.meta.url)
    const validate = new Ajv2020({allowUnionTypes: true}).compile(JSON.parse(readFileSync(schema, 'utf8')))
    expect(outlines.every((outline: unknown) => validate(outline))).toBe(true)
  })

  it('are printed as trees, a line each, with the name in the data of the root', async () => {
    const {stdout} = await gangmu(['--format', 'ast', 'two.txt', '007'], {cwd})
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).data.file)
    expect(names).toEqual(['two.txt', '007'])
  })

  it('are printed without those that cannot be read', async () => {
    const {code, stdout, stderr} = await gangmu(['missing.txt', 'two.txt', 'none', '*.none'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toBe('<!-- two.txt -->\n\n## 一、甲\n\n## 二、乙\n')
    expect(stderr.trimEnd().split('\n')).toEqual([
      'gangmu: missing.txt: there is no such file; check the name',
      expect.stringMatching(/^gangmu: none: no document in this folder; these are read: \.txt .*\.pdf$/),
      'gangmu: *.none: no file matches this pattern',
      'gangmu: failed: missing.txt, none, *.none'
    ])
  })

  it('are an empty JSON array where none can be read', async () => {
    const {code, stdout} = await gangmu(['--format', 'json', 'missing.txt', 'binary.docx'], {cwd})
    expect([code, JSON.parse(stdout)]).toEqual([1, []])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['missing.txt', 'there is no such file'],
    ['two.txt/x', 'there is no such file'],
    ['none', 'no document in this folder'],
    ['bacth', 'there is no such file; did you mean the command: gangmu batch?'],
    ['binary.docx', 'this document is damaged'],
    ['broken.txt', 'the byte at offset 22 is no text in utf-8']
  ])('%s gives one line that says what to do, and no result', async (file, message) => {
    const {code, stdout, stderr} = await gangmu([file], {cwd})
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^gangmu: .*\n$/)
  })

  it('is said in Chinese where that is the language', async () => {
    const {stderr} = await gangmu(['broken.txt'], {cwd, env: {LC_ALL: 'zh_CN.UTF-8'}})
    expect(stderr).toMatch(
      /^gangmu: broken.txt: 偏移 22 处的字节不合编码（试过 utf-8.*），请用 --encoding 指明编码，或另存为 UTF-8\n$/
    )
  })

  it('can be standard input', async () => {
    const {code, stderr} = await gangmu([], {input: Buffer.from([0, 1, 2, 3])})
    expect([code, stderr]).toEqual([1, expect.stringContaining('standard input: this is neither text nor')])
    expect((await shell('$GANGMU < .', {cwd})).stderr).toBe(
      'gangmu: standard input: this is a folder; give the files in it\n'
    )
  })
})

describe('wrong usage', () => {
  it.each([
    [['--fromat', 'json'], 'there is no option --fromat, did you mean --format?'],
    [['-x'], 'there is no option -x'],
    [['--constructor', '1'], 'there is no option --constructor'],
    [['--format', 'xml'], '--format cannot be “xml”, choose one of: markdown, json, ast'],
    [['--type', 'doc'], '--type cannot be “doc”, did you mean docx? It can be: text, markdown, html, docx, odt, pdf'],
    [['--encoding', 'ansi'], '--encoding cannot be “ansi”, for example: utf-8'],
    [['--format', 'jsn'], '--format cannot be “jsn”, did you mean json?'],
    [['--style='], '--style needs one of its values after it'],
    [['-o'], '--output needs a name after it'],
    [['--encoding', '--quiet'], '--encoding needs a name after it'],
    [['--output='], '--output needs a name after it'],
    [['--implicit=foo'], '--implicit is there or not, and takes no “foo”'],
    [['--jobs', '0'], '--jobs cannot be “0”, give a whole number from 1 to 1024'],
    [['-', '-'], 'can be read only once']
  ])('%j ends with 2 and says what is wrong', async (args, message) => {
    const {code, stdout, stderr} = await gangmu(args, {cwd})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 8))
    ).toEqual(['gangmu: ', 'gangmu: '])
  })

  it('does not refuse an option of Markdown with another format, but says that it does nothing', async () => {
    const {code, stderr} = await gangmu(['--format', 'json', '--body=none', 'two.txt'], {cwd})
    expect([code, stderr]).toEqual([0, 'gangmu: --body has no effect on --format json\n'])
  })
})

describe('--help and --version', () => {
  it('help in English, in simplified and in traditional Chinese, with examples', async () => {
    expect((await gangmu(['--help'])).stdout).toMatch(
      /The result:[\s\S]*--format[\s\S]*--help[\s\S]*Examples:[\s\S]*gangmu speech\.txt/
    )
    expect((await gangmu(['-h'], {env: {LC_ALL: 'zh_CN.UTF-8'}})).stdout).toMatch(
      /结果：[\s\S]*示例[\s\S]*gangmu 讲话\.txt/
    )
    expect((await gangmu(['-h'], {env: {LC_ALL: 'zh_TW.UTF-8'}})).stdout).toMatch(
      /結果：[\s\S]*範例[\s\S]*gangmu 講話\.txt/
    )
  })

  it('fit into 80 columns', async () => {
    const {stdout} = await gangmu(['--help'])
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it.each([[['--version']], [['two.txt', '--version']]])('tell the version with %j', async (args) => {
    const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await gangmu(args)).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
  })
})
