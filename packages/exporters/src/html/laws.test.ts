import {idsOf, parse, type Root} from '@gangmu/core'
import fc from 'fast-check'
import type * as hast from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, it} from 'vitest'
import {fixtures} from '../../../../testing/fixtures.js'
import {randomOutline} from '../../../../testing/random-tree.js'
import {readableText, withoutBlanks} from '../../../../testing/readable-text.js'
import {storable} from '../storable.js'
import {toHtml} from './index.js'

/** What a browser finds in a page. */
interface Shown {
  /** The text of the article, without blanks. */
  readonly text: string
  readonly ids: unknown[]
  /** The names of its elements. */
  readonly names: Set<string>
}

function shown(tree: Root): Shown {
  const found: Shown = {text: '', ids: [], names: new Set()}
  const visit = (node: hast.Nodes): string => {
    if (node.type === 'element') found.names.add(node.tagName)
    if (node.type === 'element' && node.properties.id !== undefined) found.ids.push(node.properties.id)
    if (node.type === 'text') return node.value
    return 'children' in node ? node.children.map(visit).join('') : ''
  }
  const page = fromHtml(toHtml(tree))
  const html = page.children.find((node): node is hast.Element => node.type === 'element')
  const body = html?.children.find((node): node is hast.Element => node.type === 'element' && node.tagName === 'body')
  return {...found, text: withoutBlanks(body ? visit(body) : '')}
}

describe('the text of a page', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'is that of fixtures/%s, and no id stands twice',
    (_, {source, parseOptions}) => {
      const tree = parse(source, parseOptions)
      const {text, ids} = shown(tree)
      expect(text).toBe(readableText(tree))
      expect(new Set(ids).size).toBe(ids.length)
    }
  )

  it('is that of any tree, whatever its characters: none makes an element, and each member has an id of its own', () => {
    const pieces = [
      ...'甲乙。：？<>&"\'=/a1 \t\n\r\0\x01\x0b\x7f\u2028\ufeff\ufffe\uffff`',
      ...['\ud83d', '𠮷', '<script>', '</style>', '-->', '<!--', '&lt;', '&#60;', '<b', 'onload=', ']]>', '</p>']
    ]
    const words = fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(randomOutline(words), ({tree}) => {
        const {text, ids, names} = shown(tree)
        expect(text).toBe(withoutBlanks(storable(readableText(tree))))
        for (const name of ['script', 'b', 'style']) expect(names).not.toContain(name)
        expect(new Set(ids).size).toBe(idsOf(tree).size)
        for (const id of ids) expect(id).toMatch(/^\S+$/)
      }),
      {numRuns: 120}
    )
  })
})
