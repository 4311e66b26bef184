import {readFileSync} from 'node:fs'
import {copyFile, mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {beforeAll, describe, expect, it} from 'vitest'
import {encode} from '../../../../testing/encode.js'
import {gangmu, shell} from '../../../../testing/run-command.js'
import {sarifShape} from '../../../../testing/sarif-shape.js'

const text = '一、清渠\r\n二、修闸\r\n四、护堤\r\n'
const clean = '一、清渠\n二、修闸\n三、护堤\n'
const traditional = '一、總體要求\n二、重點任務\n四、保障措施\n'
const gap = (place: string) =>
  `${place}: error: Unexpected gap before \`四、\`, expected \`三、\` after \`二、\`  series-gap\n`
const lines = '  3 | 四、护堤\n    | ^^^^\n  2 | 二、修闸\n    | ---- Member before it: `二、`\n'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu check '))
  await mkdir(join(cwd, 'in', 'configured'), {recursive: true})
  await writeFile(join(cwd, 'bad.txt'), text)
  await writeFile(join(cwd, 'good.txt'), clean)
  await writeFile(join(cwd, 'in', 'gbk.txt'), encode(text, 'gb18030'))
  await writeFile(join(cwd, 'in', 'big5.txt'), encode(traditional, 'big5'))
  await writeFile(join(cwd, 'in', 'utf16.txt'), encode(`\ufeff${text}`, 'utf-16le'))
  await writeFile(join(cwd, 'in', 'a.md'), '# 办法\n\n**一、**清渠\n\n> **三、**修闸\n')
  await writeFile(
    join(cwd, 'in', 'configured', 'gangmu.config.json'),
    '{"rules": {"series-gap": "warning"}, "fail-on": "error"}'
  )
  const word = new URL('../../../../packages/importers/fixtures/same-document/counted-numbers.docx', import.meta.url)
  await copyFile(word, join(cwd, 'notice.docx'))
})

describe('gangmu check', () => {
  it('shows faults with their lines, counts them, and exits 1', async () => {
    expect(await gangmu(['check', 'bad.txt'], {cwd})).toEqual({
      code: 1,
      stdout: gap('bad.txt:3:1') + lines,
      stderr: 'gangmu: 1 error in 1 file\n'
    })
  })

  it('says that there is no fault, and exits 0', async () => {
    expect(await gangmu(['check', 'good.txt', 'notice.docx'], {cwd})).toEqual({
      code: 0,
      stdout: '',
      stderr: 'gangmu: no fault in 2 files\n'
    })
  })

  it('reads standard input, in Chinese for who reads Chinese', async () => {
    const {code, stdout, stderr} = await gangmu(['check'], {input: traditional, env: {LC_ALL: 'zh_TW.UTF-8'}})
    expect([code, stderr]).toEqual([1, 'gangmu: 1 個檔案，1 處錯誤\n'])
    expect(stdout).toMatch(/^標準輸入:3:1: 錯誤: .*「三、」.*series-gap\n {2}3 \| 四、保障措施\n/)
  })

  it('reads every encoding and format of a folder, with the places of their files', async () => {
    const {code, stdout} = await gangmu(['check', 'in', '--format=json', '--jobs=1'], {cwd})
    const schema = JSON.parse(readFileSync(new URL('../../schema/check-1.json', import.meta.url), 'utf8'))
    const reports = JSON.parse(stdout)
    expect([code, new Ajv2020({allowUnionTypes: true}).compile(schema)(reports)]).toEqual([1, true])
    type Report = {file: string; faults: {place: {start: {line: number; column: number}}}[]}
    const places = reports.map(({file, faults}: Report) => [
      file,
      ...faults.map(({place}) => `${place.start.line}:${place.start.column}`)
    ])
    expect(places).toEqual([
      ['in/a.md', '5:5'],
      ['in/big5.txt', '3:1'],
      ['in/gbk.txt', '3:1'],
      ['in/utf16.txt', '3:1']
    ])
  })

  it('checks the others where one cannot be read, and exits 2 all the same', async () => {
    const {code, stdout, stderr} = await gangmu(['check', 'missing.txt', 'bad.txt', '-o', 'out.txt'], {cwd})
    expect([code, stdout, await readFile(join(cwd, 'out.txt'), 'utf8')]).toEqual([2, '', gap('bad.txt:3:1') + lines])
    expect(stderr).toBe(
      'gangmu: missing.txt: there is no such file; check the name\ngangmu: 1 error in 1 file\ngangmu: failed: missing.txt\n'
    )
  })

  it('writes one report of all as SARIF, and as annotations', async () => {
    const {code, stdout, stderr} = await gangmu(['check', 'good.txt', 'bad.txt', 'in/a.md', '--format=sarif'], {cwd})
    const report = JSON.parse(stdout)
    expect([code, stderr, new Ajv2020().compile(sarifShape)(report)]).toEqual([1, '', true])
    expect(report.runs[0].results.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(['series-gap', 'series-gap'])
    const annotations = await gangmu(['check', 'good.txt', 'bad.txt', '--format', 'github'], {cwd})
    expect(annotations.stdout).toMatch(
      /^::error file=bad\.txt,line=3,endLine=3,col=1,endColumn=3,title=series-gap::.*\n$/
    )
  })

  it('takes the severity of each rule, and fails on what it is told to fail on', async () => {
    const off = await gangmu(['check', '--rule', 'series-gap=off', 'bad.txt', '-q'], {cwd})
    expect(off).toEqual({code: 0, stdout: '', stderr: ''})
    const info = await gangmu(['check', '--rule', 'series-gap=off', '--rule=series-gap=info', 'bad.txt', '-q'], {cwd})
    expect([info.code, info.stdout.slice(0, 18)]).toEqual([0, 'bad.txt:3:1: info:'])
  })

  it('has a configuration, over which its arguments win, a rule at a time', async () => {
    const inside = {cwd: join(cwd, 'in', 'configured')}
    const warned = await gangmu(['check', '../gbk.txt'], inside)
    expect([warned.code, warned.stdout.slice(0, 26)]).toEqual([0, '../gbk.txt:3:1: warning: U'])
    expect((await gangmu(['check', '../gbk.txt', '--fail-on=warning', '--rule=lone-item=off'], inside)).code).toBe(1)
  })

  it.each([
    [['--rule', 'series-gp=off'], 'did you mean series-gap?'],
    [['--standard', 'gb9704'], 'did you mean gbt9704?'],
    [['--write'], 'there is no option --write']
  ])('%j is wrong usage', async (args, message) => {
    const {code, stdout, stderr} = await gangmu(['check', 'bad.txt', ...args], {cwd})
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)])
  })

  it('says in a document without lines what its lines are', async () => {
    const {code, stdout, stderr} = await shell(
      "printf '<!doctype html><h1>办法</h1><p>一、甲</p><p>三、乙</p>' | $GANGMU check --stdin-filepath a.html",
      {cwd}
    )
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('lines and columns are those of the text that was read')
    ])
    expect(stdout).toMatch(/^a\.html:\d+:1: error/)
  })
})
