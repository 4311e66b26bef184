import {readFileSync} from 'node:fs'
import {type Diagnostic, type MessageLanguage, ruleNames} from '@gangmu/core'
import {read} from '@gangmu/importers'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {sarifShape} from '../../../../../testing/sarif-shape.js'
import {en} from '../../messages/en.js'
import {zh} from '../../messages/zh.js'
import {ruleNames as ruleNamesOfOptions} from '../../options/diagnosing.js'
import {type Checked, faultsOf} from '../faults.js'
import {pointsOf} from '../lines.js'
import {githubReport} from './github.js'
import {jsonReport} from './json.js'
import {prettyReport} from './pretty.js'
import {sarifFrame, sarifResults} from './sarif.js'

const text = '会议讲三点意见。\r\n一、清渠\r\n二、修闸\r\n四、护堤，见第九条\r\n'

/** A diagnostic at some characters of a text, whose cause is at others. */
function at(source: string, characters: string, rule: Partial<Diagnostic>, cause?: string): Diagnostic {
  const pointAt = pointsOf(source)
  const positionOf = (part: string) => {
    const start = source.indexOf(part)
    return {start: pointAt(start), end: pointAt(start + part.length)}
  }
  return {
    rule: 'series-gap',
    severity: 'error',
    actual: characters,
    ...rule,
    place: positionOf(characters),
    ...(cause === undefined ? {} : {cause: {position: positionOf(cause), text: cause}})
  }
}

const found: Diagnostic[] = [
  at(text, '三点', {rule: 'count-mismatch', severity: 'warning', expected: '三点'}, '一、'),
  at(text, '四、', {expected: '三、'}, '二、'),
  at(text, '第九条', {rule: 'reference-missing', severity: 'info'})
]

async function checked(
  source: string | Uint8Array,
  diagnostics: Diagnostic[],
  language: MessageLanguage = 'en'
): Promise<Checked> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return faultsOf(await read(bytes), bytes, diagnostics, language)
}

const plain = {colour: false, columns: 60}

describe('a report for people', () => {
  it('has the place, the line with a caret, and what set the expectation', async () => {
    expect(prettyReport(await checked(text, found), 'notice.txt', en.check, plain)).toBe(`\
notice.txt:1:4: warning: Unexpected count \`三点\`, expected \`三点\` for the members from \`一、\`  count-mismatch
  1 | 会议讲三点意见。
    |       ^^^^
  2 | 一、清渠
    | ---- First member: \`一、\`

notice.txt:4:1: error: Unexpected gap before \`四、\`, expected \`三、\` after \`二、\`  series-gap
  4 | 四、护堤，见第九条
    | ^^^^
  3 | 二、修闸
    | ---- Member before it: \`二、\`

notice.txt:4:7: info: Unexpected reference to \`第九条\`, which the document does not have  reference-missing
  4 | 四、护堤，见第九条
    |             ^^^^^^
`)
  })

  it('is in Chinese for who reads Chinese', async () => {
    const report = prettyReport(await checked(text, found.slice(1, 2), 'zh-Hans'), '通知.txt', zh.check, plain)
    expect(report).toBe(`\
通知.txt:4:1: 错误: 序号不连续：“二、”之后应为“三、”，现为“四、”  series-gap
  4 | 四、护堤，见第九条
    | ^^^^
  3 | 二、修闸
    | ---- 前一项为“二、”
`)
  })

  it('is the same with colours, but for them', async () => {
    const coloured = prettyReport(await checked(text, found), 'a', en.check, {...plain, colour: true})
    const report = prettyReport(await checked(text, found), 'a', en.check, plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of colours begin with one
    expect(coloured.replaceAll(/\u001b\[[0-9;]*m/g, '')).toBe(report)
    expect(coloured).not.toBe(report)
  })

  it('is one line a fault and its lines, whatever the name and the text hold', async () => {
    const hostile = '\u001b[2J<script>"&\u202e\u2028'
    const source = `一、${hostile}\n四、${hostile}`
    const report = prettyReport(
      await checked(source, [at(source, '四、', {actual: hostile, expected: hostile}, '一、')]),
      `a\n${hostile}`,
      en.check,
      plain
    )
    expect(report.split('\n')).toHaveLength(6)
    expect(report).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })
})

describe('a report as JSON', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schema/check-1.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema)

  it('is as its schema says, alone and in an array', async () => {
    const report = JSON.parse(jsonReport(await checked(text, found), 'a.txt', false))
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const several = JSON.parse(`[${jsonReport(await checked(text, found), 'a.txt', true)}]`)
    expect(validate(several), JSON.stringify(validate.errors)).toBe(true)
    expect(several).toEqual([{version: 1, file: 'a.txt', places: 'file', faults: report.faults}])
    expect(report.faults[1]).toEqual({
      rule: 'series-gap',
      severity: 'error',
      message: 'Unexpected gap before `四、`, expected `三、` after `二、`',
      place: {start: {line: 4, column: 1, offset: 22}, end: {line: 4, column: 3, offset: 24}},
      actual: '四、',
      expected: '三、',
      cause: {text: '二、', position: {start: {line: 3, column: 1, offset: 16}, end: {line: 3, column: 3, offset: 18}}}
    })
  })

  it('has a schema that knows every rule, and takes nothing else', async () => {
    expect(schema.$defs.fault.properties.rule.enum).toEqual(ruleNames)
    expect(ruleNamesOfOptions).toEqual(ruleNames)
    const [fault] = JSON.parse(jsonReport(await checked(text, found), 'a.txt', false)).faults
    for (const wrong of [
      {...fault, rule: 'x'},
      {...fault, x: 1},
      {...fault, place: undefined}
    ])
      expect(validate(JSON.parse(JSON.stringify({version: 1, places: 'file', faults: [wrong]})))).toBe(false)
    expect(validate([{version: 1, places: 'file', faults: []}])).toBe(false)
  })

  it('keeps what a line of JSON could be broken at', async () => {
    const source = '一、甲\n四、乙\u2028'
    const report = jsonReport(await checked(source, [at(source, '四、', {actual: '\u2028x'})]), 'a', true)
    expect(JSON.parse(report).faults[0].actual).toBe('\u2028x')
  })

  it('says where places are in a document without lines', async () => {
    const page = new TextEncoder().encode('<!doctype html><h1>办法</h1><p>一、甲<p>三、乙')
    const document = await read(page)
    const report = JSON.parse(jsonReport(await checked(page, [at(document.text, '三、', {})]), 'a.html', false))
    expect([report.places, report.faults[0].place.start.line]).toEqual(['text', expect.any(Number)])
    expect(validate(report)).toBe(true)
  })
})

describe('a report as SARIF', () => {
  const validate = new Ajv2020({strict: true}).compile(sarifShape)

  const failures = [{name: 'b c.txt', problem: 'cannot be "read"'}]

  async function log(name: string, diagnostics: Diagnostic[], language: 'en' | 'zh' = 'en') {
    const messages = language === 'en' ? en : zh
    const {begin, between, end} = sarifFrame(messages)
    const results = [sarifResults(await checked(text, diagnostics), name, messages.check)].filter(Boolean)
    const behind = typeof end === 'string' ? end : end(failures)
    const parsed = JSON.parse(`${begin}${[...results, ...results].join(between)}${behind}`)
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true)
    return parsed.runs[0]
  }

  it('has every rule, and a result for each fault, with the cause as a related location', async () => {
    const {tool, results} = await log('稿 件/a,b:#.txt', found)
    expect(tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(ruleNames)
    expect(results).toHaveLength(2 * found.length)
    const uri = '%E7%A8%BF%20%E4%BB%B6/a%2Cb%3A%23.txt'
    const artifactLocation = {uri, uriBaseId: '%SRCROOT%'}
    expect(results[1]).toEqual({
      ruleId: 'series-gap',
      ruleIndex: 0,
      level: 'error',
      message: {text: 'Unexpected gap before `四、`, expected `三、` after `二、`'},
      locations: [
        {physicalLocation: {artifactLocation, region: {startLine: 4, startColumn: 1, endLine: 4, endColumn: 3}}}
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {artifactLocation, region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 3}},
          message: {text: 'Member before it: `二、`'}
        }
      ],
      properties: {actual: '四、', expected: '三、'}
    })
    expect(results.map(({level}: {level: string}) => level).slice(0, 3)).toEqual(['warning', 'error', 'note'])
  })

  it('tells which files could not be checked', async () => {
    expect((await log('a.txt', found)).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: {text: 'b c.txt: cannot be "read"'},
            locations: [{physicalLocation: {artifactLocation: {uri: 'b%20c.txt', uriBaseId: '%SRCROOT%'}}}]
          }
        ]
      }
    ])
  })

  it('is whole without a fault, in every language', async () => {
    expect((await log('a.txt', [])).results).toEqual([])
    expect((await log('/tmp/a b.txt', found, 'zh')).results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'file:///tmp/a%20b.txt'
    })
  })

  it('has no region in a document without lines, and says the line of its text', async () => {
    const page = new TextEncoder().encode('<!doctype html><h1>办法</h1><p>一、甲<p>三、乙')
    const document = await read(page)
    const [result] = JSON.parse(
      `[${sarifResults(await checked(page, [at(document.text, '三、', {}, '一、')]), 'a.html', en.check)}]`
    )
    expect(result.locations).toEqual([{physicalLocation: {artifactLocation: {uri: 'a.html', uriBaseId: '%SRCROOT%'}}}])
    expect(result.message.text).toMatch(/ \(line \d+ of its text\)$/)
    expect(result).not.toHaveProperty('relatedLocations')
  })
})

describe('a report for GitHub', () => {
  it('has a line for each fault', async () => {
    expect(githubReport(await checked(text, found.slice(1)), 'a.txt', en.check).split('\n')).toEqual([
      '::error file=a.txt,line=4,endLine=4,col=1,endColumn=3,title=series-gap::Unexpected gap before `四、`, expected `三、` after `二、`',
      '::notice file=a.txt,line=4,endLine=4,col=7,endColumn=10,title=reference-missing::Unexpected reference to `第九条`, which the document does not have',
      ''
    ])
  })

  it('escapes what would end a property or a line', async () => {
    const hostile = at(text, '四、', {actual: '50%,::\r\nx'})
    const report = githubReport(await checked(text, [hostile]), 'a,b:100%.txt', en.check)
    expect(report).toContain('::error file=a%2Cb%3A100%25.txt,line=4,')
    expect(report).toContain('50%25,::%0D%0Ax')
    expect(report.split('\n')).toHaveLength(2)
  })

  it('has no columns for a place over several lines, and no file for standard input', async () => {
    const over = at(text, '一、清渠\r\n二、', {})
    expect(githubReport(await checked(text, [over]), '-', en.check)).toMatch(/^::error line=2,endLine=3,title=/)
  })
})
