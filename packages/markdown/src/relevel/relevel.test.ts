import fc from 'fast-check'
import type * as mdast from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {han} from '../../../../testing/random-outline.js'
import {markdownSettings, type RemarkGangmuOptions, remarkGangmu} from '../index.js'

const processor = (options?: RemarkGangmuOptions) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkGangmu, options ?? {})
    .use(remarkStringify, markdownSettings)

const relevel = (source: string, options?: RemarkGangmuOptions): string =>
  String(processor(options).processSync(source))

/** The headings of Markdown, a line each. */
const headings = (source: string, options?: RemarkGangmuOptions): string[] =>
  relevel(source, options)
    .split('\n')
    .filter((line) => line.startsWith('#'))

const text = '各村要把责任落到人头，按月报送进度，年底逐项核对。'

describe('headings of one level', () => {
  it('get the levels that their numbers say', () => {
    const lines = ['关于清淤的通知', '一、清东渠', '（一）早动手', '1.分段', '（二）勤验收', '二、清西渠']
    expect(headings(lines.map((line) => `# ${line}\n\n${text}\n\n`).join(''))).toEqual([
      '# 关于清淤的通知',
      '## 一、清东渠',
      '### （一）早动手',
      '#### 1.分段',
      '### （二）勤验收',
      '## 二、清西渠'
    ])
  })

  it('go down to the lowest rank', () => {
    const lines = ['第一编 甲', '第一章 乙', '第一节 丙', '一、丁', '（一）戊', '1.己', '（1）庚', '①辛', '第二编 壬']
    expect(
      headings(lines.map((line) => `# ${line}\n\n${text}\n\n`).join('')).map((line) => line.split(' ')[0])
    ).toEqual([...['##', '###', '####', '#####', '######', '######', '######', '######'], '##'])
  })

  it('keep a place where they bear no number', () => {
    const source = `# 前言\n\n${text}\n\n# 一、清东渠\n\n${text}\n\n# 二、清西渠\n\n${text}\n\n# 结语\n\n${text}\n`
    expect(headings(source)).toEqual(['## 前言', '## 一、清东渠', '## 二、清西渠', '## 结语'])
  })

  it('become paragraphs where they are a salutation, a date or a sentence', () => {
    const source = `# 关于清淤的通知\n\n# 各村：\n\n# 一、清东渠\n\n# ${text}\n\n# 二、清西渠\n\n${text}\n`
    expect(headings(source)).toEqual(['# 关于清淤的通知', '## 一、清东渠', '## 二、清西渠'])
    expect(relevel(source)).toContain(`\n${text}\n`)
    expect(relevel(source)).toContain('\n各村：\n')
  })
})

describe('numbered paragraphs', () => {
  it('become headings, as wholes or split at the end of the title', () => {
    expect(relevel(`一、清东渠\n\n（一）早动手。${text}\n\n（二）勤验收\n\n${text}\n\n二、清西渠。\n`)).toBe(
      `## 一、清东渠\n\n### （一）早动手\n\n${text}\n\n### （二）勤验收\n\n${text}\n\n## 二、清西渠\n`
    )
  })

  it('are left together where that is asked for', () => {
    const source = `一、清东渠\n\n（一）早动手。${text}\n\n二、清西渠\n`
    expect(relevel(source, {runIn: 'keep'})).toBe(`## 一、清东渠\n\n（一）早动手。${text}\n\n## 二、清西渠\n`)
  })

  it('are split within emphasis, links and lines', () => {
    expect(relevel(`**一、清*东*渠。** ${text}\n　　二、[清西](http://x)渠\n　　${text}\n**三、修闸。勤修**\n`)).toBe(
      `## **一、清*东*渠**\n\n${text}\n\n## 二、[清西](http://x)渠\n\n${text}\n\n## **三、修闸**\n\n**勤修**\n`
    )
  })

  it('are found below a title in the same paragraph, which may be broken over lines', () => {
    const source = `关于做好东渠清淤\n工作的通知\n各村：\n一、清东渠\n${text}\n二、清西渠\n${text}\n`
    expect(headings(source)).toEqual(['# 关于做好东渠清淤工作的通知', '## 一、清东渠', '## 二、清西渠'])
  })

  it('have stars that are meant in bold, though Markdown leaves them', () => {
    expect(relevel(`**一、清东渠。**${text}\n\n**二、清西渠。**${text}\n`)).toBe(
      `## **一、清东渠**\n\n${text}\n\n## **二、清西渠**\n\n${text}\n`
    )
  })
})

describe('all else', () => {
  const others = [
    '---\ntitle: 甲\n---',
    '> # 一、引文\n>\n> （一）引文',
    '- 一、清单\n- # 二、清单',
    '| 一、甲 |\n| - |\n| （一）乙 |',
    '```\n# 一、代码\n```',
    '<div>一、甲</div>',
    '[^1]: （一）注',
    '[x]: http://x',
    '*一*个*字*[^1]和`代码`。'
  ]
  const source = `${others[0]}\n\n# 一、清*东*渠\n\n${others.slice(1).join('\n\n')}\n\n# （一）早[动](x)手\n\n${text}\n\n# 二、清西渠\n`

  it('stays as it is, the nodes themselves too', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(source)
    const before = [...tree.children]
    const contents = before.map((node) => ('children' in node ? [...node.children] : []))
    const copy = JSON.stringify(tree.children.filter(({type}) => type !== 'heading'))
    const after = processor().runSync(tree) as mdast.Root
    expect(after).toBe(tree)
    expect(after.children).toHaveLength(before.length)
    for (const [index, node] of after.children.entries()) {
      expect(node).toBe(before[index])
      for (const [place, child] of (contents[index] ?? []).entries()) {
        expect('children' in node && node.children[place]).toBe(child)
      }
    }
    expect(JSON.stringify(after.children.filter(({type}) => type !== 'heading'))).toBe(copy)
    expect(after.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([2, 3, 2])
  })

  it('keeps the nodes in a paragraph that is split, with their places', () => {
    const source = `一、清渠。见[表](x)与*图*。\n\n二、修闸\n`
    const tree = unified().use(remarkParse).parse(source)
    const [first] = tree.children as [mdast.Paragraph]
    const [, link, , emphasis] = first.children
    unified().use(remarkGangmu).runSync(tree)
    const [heading, rest] = tree.children as [mdast.Heading, mdast.Paragraph]
    expect(rest.children[1]).toBe(link)
    expect(rest.children[3]).toBe(emphasis)
    const at = ({position}: mdast.Node): string => source.slice(position?.start.offset, position?.end.offset)
    expect([at(heading), at(rest)]).toEqual(['一、清渠', '见[表](x)与*图*。'])
  })
})

describe('a document without numbers, or with levels of its author', () => {
  it.each([
    '# Tool\n\nWhat it does.\n\n## Install\n\n```sh\nnpm i tool\n```\n\n## Usage\n\n1. Open it\n2. Close it\n\n### Options\n\nSee [1].\n\n## License\n\nMIT.\n',
    '# 工具\n\n说明文字。\n\n## 安装\n\n先安装，再运行。\n\n# 使用\n\n#### 选项\n\n- 甲\n- 乙\n\n## 许可\n',
    '# Guide\n\n## Setup\n\n### 1. Install\n\nText.\n\n### 2. Run\n\nText.\n\n## Questions\n\n## Links\n\n## License\n',
    '# 更新日志\n\n## 1.2.0\n\n- 甲\n\n## 1.1.0\n\n- 乙\n',
    ''
  ])('is not changed: %j', (source) => {
    expect(relevel(source)).toBe(source)
  })
})

describe('used twice', () => {
  const words = fc.constantFrom('清东渠', '早动手。', `勤验收。${text}`, '前言', '各村：', text, '**修闸**', '甲：乙')
  const number = fc.oneof(
    fc.integer({min: 1, max: 4}).map((n) => `${han(n)}、`),
    fc.integer({min: 1, max: 4}).map((n) => `（${han(n)}）`),
    fc.integer({min: 1, max: 3}).map((n) => `第${han(n)}章　`),
    fc.constantFrom('', '', '1.', '2.', '1.1 ', '（1）', '①', '- ', '> ')
  )
  const line = fc
    .tuple(fc.constantFrom('', '', '# ', '## ', '### ', '**'), number, words)
    .map(([mark, ...rest]) => mark + rest.join('') + (mark === '**' ? '**' : ''))
  const document = fc
    .array(fc.tuple(line, fc.constantFrom('\n\n', '\n\n', '\n')), {maxLength: 12})
    .map((lines) => lines.flat().join(''))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(undefined, 'split' as const, 'keep' as const), (source, runIn) => {
        const once = relevel(source, runIn ? {runIn} : {})
        expect(relevel(once, runIn ? {runIn} : {})).toBe(once)
      }),
      {numRuns: 500}
    )
  })

  it('loses and adds no Han character', () => {
    fc.assert(
      fc.property(document, (source) => {
        expect(relevel(source).match(/\p{Script=Han}/gu)).toEqual(source.match(/\p{Script=Han}/gu))
      }),
      {numRuns: 500}
    )
  })
})

describe('any nesting', () => {
  it('is passed over', () => {
    let node: mdast.PhrasingContent = {type: 'text', value: '一、清东渠。乙'}
    for (let depth = 0; depth < 20_000; depth++) node = {type: 'emphasis', children: [node]}
    const tree: mdast.Root = {type: 'root', children: [{type: 'paragraph', children: [node]}]}
    expect(unified().use(remarkGangmu).runSync(tree)).toBe(tree)
    expect(tree.children).toHaveLength(1)
  })
})

describe('a bad option', () => {
  it('is named with its value', () => {
    // @ts-expect-error: callers in JavaScript are not warned.
    expect(() => unified().use(remarkGangmu, {runIn: 'join'}).freeze()).toThrow(
      expect.objectContaining({name: 'OptionError', option: 'runIn', value: 'join', expected: '`split` or `keep`'})
    )
  })
})
