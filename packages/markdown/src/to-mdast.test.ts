import type {Root} from '@gangmu/core'
import type * as mdast from 'mdast'
import {describe, expect, it} from 'vitest'
import {contents, item, lead, line, list, outline, paragraph, section, title} from '../../../testing/build-tree.js'
import {toMarkdown} from './stringify.js'
import {leftOutLines, toMdast} from './to-mdast.js'

const one = (words: string, ...rest: Parameters<typeof item>[1][]) =>
  item({marker: '一是', title: words, runIn: rest.length > 0}, ...rest)
const two = (words: string, ...rest: Parameters<typeof item>[1][]) =>
  item({marker: '二是', title: words, runIn: rest.length > 0}, ...rest)

/** A small speech with everything in it. */
const speech = outline(
  title('关于春耕的', '讲话'),
  line('subtitle', '——在全县会议上'),
  line('date', '（2024年2月26日）'),
  contents('目录', '一、认清形势', '二、抓好落实'),
  line('salutation', '同志们：'),
  paragraph('　　我讲两点。'),
  section(
    {marker: '一、', title: '认清形势。'},
    paragraph('形势逼人。'),
    section(
      {marker: '（一）', title: '天时：', runIn: true},
      paragraph('雨水偏少。', lead('三件事：'), list(one('蓄水。', '见一座蓄一座。'), two('疏渠；')), '都要做。')
    )
  ),
  section({marker: '二、', title: '怎么落实？'}, paragraph(list(one('抓。'), two('实。')))),
  paragraph('谢谢大家！')
).tree

describe('in the style headings', () => {
  it('writes the title, the head, sections, run-in headings and inline lists in their order', () => {
    expect(toMarkdown(speech)).toBe(`# 关于春耕的讲话

——在全县会议上

（2024年2月26日）

同志们：

我讲两点。

## 一、认清形势

形势逼人。

### （一）天时

雨水偏少。

三件事：

- 一是蓄水。见一座蓄一座。
- 二是疏渠；

都要做。

## 二、怎么落实？

- 一是抓。
- 二是实。

谢谢大家！
`)
  })

  it('writes titles and the labels of lists without bodies', () => {
    expect(toMarkdown(speech, {body: 'none'})).toBe(`# 关于春耕的讲话

## 一、认清形势

### （一）天时

三件事：

- 一是蓄水
- 二是疏渠

## 二、怎么落实？

- 一是抓
- 二是实
`)
  })

  it('leaves markers out when they are stripped', () => {
    expect(toMarkdown(speech, {markers: 'strip', body: 'none'})).toBe(`# 关于春耕的讲话

## 认清形势

### 天时

三件事：

- 蓄水
- 疏渠

## 怎么落实？

- 抓
- 实
`)
  })

  it('writes sections below the rank 6 as a nested list', () => {
    const deep = (depth: number): ReturnType<typeof section> =>
      depth > 7
        ? section({marker: '8.', title: '末级；'})
        : section({marker: `${depth}.`, title: '级。'}, paragraph('文。'), deep(depth + 1))
    expect(toMarkdown(outline(deep(1)).tree)).toContain(`###### 5.级

文。

- 6.级。

  文。

  - 7.级。

    文。

    - 8.末级；
`)
  })

  it('counts from rank 2 where the document has no title', () => {
    expect(toMarkdown(outline(section({marker: '一、', title: '甲'})).tree)).toBe('## 一、甲\n')
  })
})

describe('in the style list', () => {
  it('writes the outline as one nested list with its bodies as paragraphs', () => {
    expect(toMarkdown(speech, {style: 'list'})).toContain(`我讲两点。

- 一、认清形势。

  形势逼人。

  - （一）天时：雨水偏少。

    三件事：

    - 一是蓄水。见一座蓄一座。
    - 二是疏渠；

    都要做。

- 二、怎么落实？
  - 一是抓。
  - 二是实。

谢谢大家！
`)
  })

  it('makes one list of the series of a section where there are no bodies', () => {
    const {tree} = outline(
      section({marker: '一、', title: '甲'}, paragraph(list(one('乙。')), '文。', lead('又：'), list(one('丙。'))))
    )
    expect(toMarkdown(tree, {style: 'list', body: 'none'})).toBe('- 一、甲\n  - 一是乙\n  - 一是丙\n')
    expect(toMarkdown(tree, {body: 'none'})).toBe('## 一、甲\n\n- 一是乙\n\n又：\n\n- 一是丙\n')
  })
})

describe('headings', () => {
  const heading = (marker: string, words: string, options = {}): string =>
    toMarkdown(outline(section({marker, title: words, runIn: true}, paragraph('文'))).tree, options).split('\n')[0] ??
    ''

  it('keep one blank between marker and title where the source has blanks', () => {
    expect(heading('第一章\u3000', '总则')).toBe('## 第一章 总则')
    expect(heading('1. ', '总则')).toBe('## 1. 总则')
  })

  it('are the marker alone where there is no title, even if markers are stripped', () => {
    expect(heading('第一条', '')).toBe('## 第一条')
    expect(heading('第一，', '')).toBe('## 第一，')
    expect(heading('第一条', '', {markers: 'strip'})).toBe('## 第一条')
  })

  it('are written without a marker where the section has none', () => {
    expect(toMarkdown(outline(section({title: '前言'}, paragraph('文'))).tree)).toBe('## 前言\n\n文\n')
  })

  it('keep both markers where two advance together', () => {
    const {tree} = outline(section({marker: ['①', '第一，'], title: '抓实'}))
    expect(toMarkdown(tree)).toBe('## ①第一，抓实\n')
  })
})

describe('a table of contents', () => {
  const entries = contents('目录', '一、甲')

  it('is left out, and counted, where the document has an outline', () => {
    expect(toMarkdown(speech)).not.toContain('目录')
    expect(leftOutLines(speech)).toBe(3)
  })

  it('is not counted where only titles were asked for', () => {
    expect(leftOutLines(speech, {body: 'none'})).toBe(0)
  })

  it('is written where there is no outline that it could repeat', () => {
    const {tree} = outline(entries, paragraph('文'))
    expect(toMarkdown(tree)).toBe('目录\n\n一、甲\n\n文\n')
    expect(leftOutLines(tree)).toBe(0)
  })
})

describe('the tree of Markdown', () => {
  it('has its places in the source', () => {
    const {tree, source} = outline(
      section({marker: '一、', title: '甲'}, paragraph('乙', list(one('丙。'), two('丁。'))))
    )
    const at = ({position}: mdast.Node): string => source.slice(position?.start.offset, position?.end.offset)
    expect(toMdast(tree).children.map(at)).toEqual(['一、甲', '乙', '一是丙。二是丁。'])
  })

  it('reads values, not the source', () => {
    const {tree} = outline(paragraph('甲'))
    const converted = JSON.parse(JSON.stringify(tree).replaceAll('甲', '甲甲')) as Root
    expect(toMarkdown(converted)).toBe('甲甲\n')
  })

  it('of a document without text is empty', () => {
    expect(toMarkdown(outline().tree)).toBe('')
  })
})

describe('a bad option', () => {
  const {tree} = outline()

  it('is named with its value and what was expected', () => {
    // @ts-expect-error: callers in JavaScript are not warned.
    expect(() => toMdast(tree, {style: 'tree'})).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        option: 'style',
        value: 'tree',
        expected: '`headings` or `list`',
        message: 'Cannot use option `style` with `tree` (bad value), expected `headings` or `list`'
      })
    )
  })

  it('is an option that does not exist', () => {
    // @ts-expect-error: callers in JavaScript are not warned.
    expect(() => toMarkdown(tree, {bodies: 'none'})).toThrow(expect.objectContaining({option: 'bodies'}))
  })
})
