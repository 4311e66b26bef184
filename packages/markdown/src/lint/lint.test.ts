import type * as mdast from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type RemarkGangmuLintOptions, remarkGangmu, remarkGangmuLint} from '../index.js'

const processor = (options?: RemarkGangmuLintOptions) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkGangmuLint, options ?? {})
    .use(remarkStringify)

const check = (source: string | VFile, options?: RemarkGangmuLintOptions) =>
  processor(options).processSync(source).messages

/** The messages of a document: their places, their rules, and the places of their causes. */
function checked(source: string, options?: RemarkGangmuLintOptions): string[] {
  return check(source, options).map(({name, ruleId, cause}) => [name, ruleId, (cause as Error)?.name].join(' ').trim())
}

describe('the messages of a Markdown file', () => {
  it('stand at its characters, and so do their causes', () => {
    expect(checked('## 一、甲\n\n## **二**、乙\n\n## 四、丙\n')).toEqual(['5:4-5:6 series-gap 3:6-3:10'])
    expect(checked('- 一、甲\n\n  **二、乙**\n\n  四&#12289;丙\n')).toEqual(['5:3-5:12 series-gap 3:5-3:7'])
    expect(checked('> 文。\n>\n> 一、甲\n>\n> 三&#12289;乙\n')).toEqual(['5:3-5:12 series-gap 3:3-3:5'])
  })

  it('stand at stated counts and references, in emphasised text too', () => {
    expect(checked('要抓**三项**工作：一是甲；二是乙。\n')).toEqual(['1:5-1:11 count-mismatch 1:12-1:14'])
  })

  it('are those of unified: one rule, a source, what was expected', () => {
    const [message] = check('## 一、甲\n\n## 三、乙\n', {language: 'zh-Hans'})
    expect(message).toMatchObject({
      source: 'gangmu',
      ruleId: 'series-gap',
      fatal: true,
      actual: '三、',
      expected: ['二、'],
      line: 3,
      column: 4
    })
    expect(message?.reason).toContain('序号不连续')
  })

  it('count a byte order mark as no column, and any line end as one', () => {
    expect(checked('\uFEFF一、甲\r\n\r\n三、乙\r\n')).toEqual(['3:1-3:3 series-gap 1:1-1:3'])
    expect(check(new VFile(new TextEncoder().encode('\uFEFF一、甲\n\n三、乙\n')))[0]?.line).toBe(3)
  })

  it('do not come from code, tables and front matter', () => {
    expect(checked('---\ntitle: 一、甲\n---\n\n```\n一、甲\n三、乙\n```\n\n| 一、 |\n| - |\n| 三、 |\n')).toEqual([])
  })

  it('leave the Markdown as it is', () => {
    const source = '## 一、甲\n\n## 三、乙\n'
    expect(String(processor().processSync(source))).toBe(source)
  })
})

describe('the numbers of an ordered list', () => {
  it('are checked as they are typed', () => {
    expect(checked('1. 甲\n2. 乙\n4. 丙\n')).toEqual(['3:1-3:3 series-gap 2:1-2:3'])
    expect(checked('1. 甲\n2. 乙\n2. 丙\n3. 丁\n')).toEqual(['3:1-3:3 series-duplicate 2:1-2:3'])
  })

  it('are right where Markdown counts for itself', () => {
    expect(checked('1. 甲\n1. 乙\n1. 丙\n')).toEqual([])
  })

  it('have the form that Markdown gives them, whatever the standard wants', () => {
    expect(
      checked('一、甲\n\n1) 乙\n2) 丙\n\n二、丁\n\n1. 戊\n2. 己\n', {standard: 'tw', rules: {'level-skipped': 'off'}})
    ).toEqual([])
    expect(checked('一、甲\n\n1.乙\n\n2.丙\n\n二、丁\n', {standard: 'tw', rules: {'level-skipped': 'off'}})).toEqual([
      '3:1-3:3 marker-punctuation',
      '5:1-5:3 marker-punctuation'
    ])
  })
})

describe('the options', () => {
  const skipped = '一、甲\n\n（1）乙\n\n（2）丙\n\n二、丁\n'

  it('choose a standard, rules and how bad they are', () => {
    expect(checked(skipped)).toEqual([])
    expect(checked(skipped, {standard: 'gbt9704'})).toEqual(['3:1-3:4 level-skipped 1:1-1:3'])
    expect(check(skipped, {standard: 'gbt9704', rules: {'level-skipped': 'error'}})[0]?.fatal).toBe(true)
    expect(check(skipped, {standard: 'gbt9704', rules: {'level-skipped': 'off'}})).toEqual([])
  })

  it('report repealed articles where that is asked for', () => {
    const law = '# 办法\n\n第一条　甲乙。\n\n第二条　丙丁。\n\n第四条　戊己。\n'
    expect(checked(law)).toEqual([])
    expect(checked(law, {repealed: 'report'})).toEqual(['7:1-7:4 series-gap 5:1-5:4'])
  })

  it('go on to parse', () => {
    expect(checked('一、甲\n\n三、乙\n', {parse: {disable: ['han-comma']}})).toEqual([])
  })

  it('report what could be read otherwise, unless that is off', () => {
    const text = '1.加固险段\n二、修闸\n汛前完成。\n'
    expect(checked(text)).toEqual(['1:1-1:3 ambiguous-marker'])
    expect(checked(text, {rules: {'ambiguous-marker': 'off'}})).toEqual([])
  })

  it.each([
    [{standard: 'gb'}, 'Cannot use option `standard` with `gb`'],
    [{rules: {'no-such': 'off'}}, 'Cannot use option `rules.no-such`'],
    [{repealed: true}, 'Cannot use option `repealed`'],
    [{language: 'fr'}, 'Cannot use option `language`'],
    [{parse: {disable: ['no-such']}}, 'Cannot use option `disable`'],
    [{explained: []}, 'Cannot use option `explained`']
  ])('are checked where the plugin is used: %j', (options, message) => {
    // @ts-expect-error: they are bad.
    expect(() => processor(options).freeze()).toThrow(message)
  })
})

it('counts the numbers of each list for itself', () => {
  const source =
    '1. 清渠\n   1. 东渠\n      1. 子渠\n      2. 丑渠\n   2. 西渠\n2. 修闸\n   1. 东闸\n   2. 西闸\n3. 护堤\n'
  const {messages} = unified().use(remarkParse).use(remarkGangmuLint).use(remarkStringify).processSync(source)
  expect(messages).toEqual([])
})

describe('a tree that plugins changed', () => {
  it('has messages without a place for what stands nowhere in the file', () => {
    const added = () => (tree: mdast.Root) => {
      for (const value of ['一、甲', '三、乙'])
        tree.children.push({type: 'paragraph', children: [{type: 'text', value}]})
    }
    const {messages} = unified()
      .use(remarkParse)
      .use(added)
      .use(remarkGangmuLint)
      .use(remarkStringify)
      .processSync('文。\n')
    expect(messages.map(({ruleId, place, cause}) => [ruleId, place, (cause as {place?: unknown}).place])).toEqual([
      ['series-gap', undefined, undefined]
    ])
  })

  it('has its places where its nodes have theirs', () => {
    const source = '# 一、甲。文文文文文文文文文文文文文文文\n\n# 三、乙\n'
    const {messages} = unified()
      .use(remarkParse)
      .use(remarkGangmu)
      .use(remarkGangmuLint)
      .use(remarkStringify)
      .processSync(source)
    expect(messages.map(({name}) => name)).toEqual(['3:3-3:5'])
  })
})
