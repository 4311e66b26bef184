import {slugger} from '@gangmu/core'
import fc from 'fast-check'
import type * as mdast from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {randomOutline} from '../../../testing/random-tree.js'
import type {MarkdownOptions} from './options.js'
import {markdownSettings, toMarkdown} from './stringify.js'
import {toMdast} from './to-mdast.js'

const again = unified().use(remarkParse).use(remarkStringify, markdownSettings).freeze()

/** Characters and pieces that mean something in Markdown, between Han characters, digits and blanks of every kind. */
const pieces = [
  ...'甲乙。，：；？（）a1.1 \t\n\r\0\u00a0\u3000\u200b\ufeff\u2028',
  ...'\\`*_~#-+=<>[](){}!&|"\'$%^@/;:xX',
  ...[
    '1. ',
    '2) ',
    '# ',
    '- ',
    '+ ',
    '* ',
    '> ',
    '~~~',
    '```',
    '===',
    '---',
    '- - -',
    '***',
    '___',
    '    ',
    '**',
    '__',
    '~~'
  ],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<http://a.b>',
    '[x]: y',
    '[a](b)',
    '![a](b)',
    '[ ] ',
    '&amp;',
    '&#x41;',
    '&#65;',
    '&copy;'
  ]
]
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 8}).map((parts) => parts.join(''))
const options: fc.Arbitrary<MarkdownOptions> = fc.record(
  {
    style: fc.constantFrom('headings', 'list'),
    body: fc.constantFrom('full', 'none'),
    markers: fc.constantFrom('keep', 'strip'),
    ids: fc.constantFrom('none', 'anchor', 'attribute')
  },
  {requiredKeys: []}
)

/** The tree without what only one of the two ways to it gives: places, ids, and fields that are null. */
function shape(tree: mdast.Root): unknown {
  const own = ['position', 'data']
  return JSON.parse(JSON.stringify(tree, (key, value) => (own.includes(key) || value === null ? undefined : value)))
}

describe('Markdown that is read again', () => {
  it('has the same headings, lists and texts', () => {
    fc.assert(
      fc.property(randomOutline(text), options, ({tree}, settings) => {
        expect(shape(again.parse(toMarkdown(tree, settings)))).toEqual(shape(toMdast(tree, settings)))
      }),
      {numRuns: 250}
    )
  })

  it('is not changed by formatting it', () => {
    fc.assert(
      fc.property(randomOutline(text), options, ({tree}, settings) => {
        const markdown = toMarkdown(tree, settings)
        expect(String(again.processSync(markdown))).toBe(markdown)
      }),
      {numRuns: 250}
    )
  })

  it('has no character references, setext headings, indented code or blanks at line ends', () => {
    fc.assert(
      fc.property(randomOutline(text), options, ({tree}, settings) => {
        const markdown = toMarkdown(tree, settings)
        expect(markdown).not.toMatch(/&#x|[ \t]$|^\t/m)
        expect(again.parse(markdown).children.filter(({type}) => type === 'code' || type === 'html')).toEqual([])
      }),
      {numRuns: 250}
    )
  })
})

/** References to members that random outlines have, beside what means something in Markdown. */
const referring = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(
        '第一条',
        '见（一）',
        '前述第（一）项',
        '见第一部分',
        '第一条（一）',
        '、',
        '!',
        '\\',
        '[',
        ']',
        '*',
        '_'
      )
    ),
    {
      maxLength: 6
    }
  )
  .map((parts) => parts.join(''))

describe('Markdown with links that is read again', () => {
  it('has the same headings, lists, texts and links, and is not changed by formatting it', () => {
    let count = 0
    fc.assert(
      fc.property(randomOutline(referring), options, ({tree}, given) => {
        const settings = {...given, links: true}
        const written = toMdast(tree, settings)
        const markdown = toMarkdown(tree, settings)
        const read = again.parse(markdown)
        expect(shape(read)).toEqual(shape(written))
        expect(again.stringify(read)).toBe(markdown)
        expect(markdown).not.toMatch(/&#x|[ \t]$|^\t/m)
        count += linksIn(read).length
      }),
      {numRuns: 200}
    )
    expect(count).toBeGreaterThan(20)
  })

  it('reads as it does without links, and leads to headings by the ids that GitHub gives them', () => {
    fc.assert(
      fc.property(randomOutline(referring), options, ({tree}, given) => {
        const settings: MarkdownOptions = {...given, ids: 'none', links: true}
        const read = again.parse(toMarkdown(tree, settings))
        expect(textsIn(read)).toEqual(textsIn(again.parse(toMarkdown(tree, {...settings, links: false}))))
        const headings = read.children.filter((node) => node.type === 'heading')
        const slugs = new Set(headings.map((heading) => plainText(heading)).map(slugger()))
        expect(linksIn(read).filter(({url}) => !slugs.has(url.slice(1)))).toEqual([])
      }),
      {numRuns: 150}
    )
  })
})

function plainText(node: mdast.Nodes): string {
  return 'children' in node ? node.children.map(plainText).join('') : node.type === 'text' ? node.value : ''
}

function linksIn(node: mdast.Nodes): mdast.Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}

/** The text of each block. */
function textsIn(node: mdast.Nodes): string[] {
  if (node.type === 'heading' || node.type === 'paragraph') return [plainText(node)]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}
