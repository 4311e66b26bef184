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
    markers: fc.constantFrom('keep', 'strip')
  },
  {requiredKeys: []}
)

/** The tree without what only one of the two ways to it gives: places, and fields that are null. */
function shape(tree: mdast.Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' || value === null ? undefined : value)))
}

describe('Markdown that is read again', () => {
  it('has the same headings, lists and texts', () => {
    fc.assert(
      fc.property(randomOutline(text), options, ({tree}, settings) => {
        expect(shape(again.parse(toMarkdown(tree, settings)))).toEqual(shape(toMdast(tree, settings)))
      }),
      {numRuns: 800}
    )
  })

  it('is not changed by formatting it', () => {
    fc.assert(
      fc.property(randomOutline(text), options, ({tree}, settings) => {
        const markdown = toMarkdown(tree, settings)
        expect(String(again.processSync(markdown))).toBe(markdown)
      }),
      {numRuns: 800}
    )
  })

  it('has no character references, setext headings, indented code or blanks at line ends', () => {
    fc.assert(
      fc.property(randomOutline(text), options, ({tree}, settings) => {
        const markdown = toMarkdown(tree, settings)
        expect(markdown).not.toMatch(/&#x|[ \t]$|^\t/m)
        expect(again.parse(markdown).children.filter(({type}) => type === 'code' || type === 'html')).toEqual([])
      }),
      {numRuns: 300}
    )
  })
})
