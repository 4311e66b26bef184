import type {Position, Verbatim} from '@gangmu/core'
import fc from 'fast-check'
import type * as mdast from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {line, outline, paragraph, section} from '../../../testing/build-tree.js'
import {fromMdast} from './from-mdast/index.js'
import {markdownSettings, toMarkdown} from './stringify.js'
import {toMdast} from './to-mdast.js'

const again = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter)
  .use(remarkStringify, markdownSettings)
  .freeze()

const nowhere: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
const verbatim = (content: Verbatim['content'], value: string, language?: string): Verbatim => ({
  type: 'verbatim',
  content,
  value,
  position: nowhere,
  ...(language === undefined ? {} : {language})
})

/** A document with a Verbatim between two paragraphs, in a section. */
function around(...nodes: Verbatim[]) {
  const {tree} = outline(section({marker: '一、', title: '甲'}, paragraph('前文。'), paragraph('后文。')))
  const [first] = tree.children
  if (first?.type === 'section') first.children.splice(2, 0, ...nodes)
  return tree
}

const written = (node: Verbatim): string =>
  toMarkdown(around(node)).slice('## 一、甲\n\n前文。\n\n'.length, -'\n\n后文。\n'.length)

describe('a table', () => {
  it('has a head, and all its rows are as wide as the widest', () => {
    expect(written(verbatim('table', '甲\n乙\t丙\t\n\t丁'))).toBe(
      ['| 甲 | | |', '| - | - | - |', '| 乙 | 丙 | |', '| | 丁 | |'].join('\n')
    )
    expect(written(verbatim('table', '甲\t乙\t丙\n丁'))).toBe('| 甲 | 乙 | 丙 |\n| - | - | - |\n| 丁 | | |')
    expect(written(verbatim('table', '甲'))).toBe('| 甲 |\n| - |')
  })

  it('has bars, line ends and Markdown in its cells', () => {
    expect(written(verbatim('table', '甲|乙\\|\t*丙*\u2028<b>\n[1]\t1. 丁'))).toBe(
      ['| 甲\\|乙\\\\\\| | \\*丙\\*<br>\\<b> |', '| - | - |', '| [1] | 1. 丁 |'].join('\n')
    )
  })

  it('is code where a long row would make all others as long', () => {
    const value = `${'甲\t'.repeat(1000)}乙\n${'丙\n'.repeat(1000)}丁`
    expect(written(verbatim('table', value))).toBe(`\`\`\`\n${value}\n\`\`\``)
  })

  it('does not get longer by a long cell', () => {
    const rows = ['甲'.repeat(10_000), ...new Array(1000).fill('乙')]
    expect(toMarkdown(around(verbatim('table', rows.join('\n')))).length).toBeLessThan(20_000)
  })
})

describe('code', () => {
  it('has its fences and its language', () => {
    expect(written(verbatim('code', '# 一、甲\n\n  x', 'js'))).toBe('```js\n# 一、甲\n\n  x\n```')
    expect(written(verbatim('code', '```\n甲\n```'))).toBe('````\n```\n甲\n```\n````')
  })
})

describe('metadata', () => {
  const metadata = verbatim('frontMatter', '---\ntitle: 甲\n---')

  it('stands first with its fences', () => {
    const {tree} = outline(line('date', '2024年'))
    tree.children.unshift(metadata)
    expect(toMarkdown(tree)).toBe('---\ntitle: 甲\n---\n\n2024年\n')
    expect(toMdast(tree).children[0]).toMatchObject({type: 'yaml', value: 'title: 甲'})
  })

  it('is code where it does not stand first: its fences would be read as something else', () => {
    expect(written(metadata)).toBe('```yaml\ntitle: 甲\n```')
    expect(toMarkdown(around(metadata), {style: 'list'})).toContain('  ```yaml\n  title: 甲\n  ```\n')
  })

  it('of another kind is passed on, and an empty one as well', () => {
    for (const value of ['+++\nx = 1\n+++', '---\n---']) {
      const {tree} = outline()
      tree.children.push(verbatim('frontMatter', value))
      expect(toMarkdown(tree)).toBe(`${value}\n`)
    }
  })
})

describe('Markdown that is passed on', () => {
  it('stands as it was written', () => {
    const value = '<div>\n  *甲* &nbsp;\n</div>'
    expect(written(verbatim('markdown', value))).toBe(value)
    expect(written(verbatim('markdown', '[^1]: 甲_乙_'))).toBe('[^1]: 甲_乙_')
  })

  it('writes thematic breaks as remark-stringify does', () => {
    expect(written(verbatim('markdown', '- - -'))).toBe('***')
  })
})

describe('what is no running text', () => {
  it('is left out with bodies', () => {
    const tree = around(verbatim('code', 'x'), verbatim('table', '甲'), verbatim('markdown', '***'))
    expect(toMarkdown(tree, {body: 'none'})).toBe('## 一、甲\n')
  })

  it('stands below its item in the style list', () => {
    expect(toMarkdown(around(verbatim('table', '甲\t乙')), {style: 'list'})).toBe(
      '- 一、甲\n\n  前文。\n\n  | 甲 | 乙 |\n  | - | - |\n\n  后文。\n'
    )
  })

  it('is nothing where it holds only blanks', () => {
    expect(toMarkdown(around(verbatim('table', '\t\n'), verbatim('code', ' '), verbatim('markdown', '')))).toBe(
      '## 一、甲\n\n前文。\n\n后文。\n'
    )
  })
})

describe('what is read again', () => {
  const piece = fc.constantFrom(
    ...'甲乙。|\\*_`~<>[]()!&#-+:=1. ',
    '<br>',
    '&amp;',
    '**',
    '~~',
    '- ',
    '1. ',
    '---',
    '\\|'
  )
  const cell = fc.array(piece, {maxLength: 6}).map((parts) => parts.join('').trim())
  const table = fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4})
  const code = fc
    .array(fc.oneof(piece, fc.constantFrom('\n', '```', '~~~')), {maxLength: 12})
    .map((parts) => `x${parts.join('')}x`)

  it('has the same tables, whatever their cells hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const value = rows.map((cells) => cells.join('\t')).join('\n')
        fc.pre(value.trim() !== '')
        const markdown = toMarkdown(around(verbatim('table', value)))
        const {text, hints} = fromMdast(again.parse(markdown), markdown)
        const found = hints.find(({kind}) => kind === 'verbatim')
        const width = Math.max(...rows.map(({length}) => length))
        const filled = rows.map((cells) => [...cells, ...new Array(width - cells.length).fill('')].join('\t'))
        expect(text.slice(found?.start, found?.end)).toBe(filled.join('\n'))
        expect(String(again.processSync(markdown))).toBe(markdown)
      }),
      {numRuns: 1500}
    )
  })

  it('has the same code, whatever it holds', () => {
    fc.assert(
      fc.property(code, fc.constantFrom(undefined, 'js', 'c#'), (value, language) => {
        const markdown = toMarkdown(around(verbatim('code', value, language)))
        const codes = again.parse(markdown).children.filter((node): node is mdast.Code => node.type === 'code')
        expect(codes.map((node) => [node.value, node.lang ?? undefined])).toEqual([[value, language]])
        expect(String(again.processSync(markdown))).toBe(markdown)
      }),
      {numRuns: 500}
    )
  })
})
