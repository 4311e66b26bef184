/** Laws of hints: whatever a format says, the tree keeps its rules, and what the text says stays. */
import {type AnyNode, type Hint, parse, type Root} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixtures} from './fixtures.js'
import {randomText} from './random-text.js'
import {checkTree} from './tree-rules.js'

const kinds = ['heading', 'title', 'marker', 'styled', 'paragraphs', 'verbatim', 'furniture'] as const

/** A text with hints of any kind at any place, a third of them whole lines. */
const hintedText = randomText.chain((text) => {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({index, 0: line}) => [index, index + line.length] as const)
  const anywhere = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map((pair) => pair.sort((a, b) => a - b) as [number, number])
  const range = lines.length === 0 ? anywhere : fc.oneof(anywhere, fc.constantFrom(...lines))
  const hint = fc
    .tuple(fc.constantFrom(...kinds), range, fc.option(fc.nat(7), {nil: undefined}))
    .map(([kind, [start, end], level]) => ({kind, start, end, level, content: 'table'}) as unknown as Hint)
  return fc.array(hint, {maxLength: 12}).map((hints) => ({text, hints}))
})

it('keeps the rules of the tree with any hints', () => {
  fc.assert(
    fc.property(hintedText, (input) => {
      expect(checkTree(parse(input), input.text)).toEqual([])
    }),
    {numRuns: 3_000, seed: 6}
  )
})

it('gives the same tree for a hint of nothing', () => {
  fc.assert(
    fc.property(randomText, (text) => {
      const hints: Hint[] = [{kind: 'heading', level: 1, start: 0, end: 0}]
      expect(parse({text, hints})).toEqual(parse(text))
    }),
    {numRuns: 300, seed: 6}
  )
})

describe('headings that nobody has set with care', () => {
  /** The members with a marker and their parents. */
  const outlineOf = (tree: Root): string[] => {
    const lines: string[] = []
    const visit = (node: AnyNode, above: number): void => {
      const heading = node.type === 'section' || node.type === 'item' ? node.children[0] : undefined
      const marker = heading?.children.find(({type}) => type === 'marker')
      if (marker !== undefined) lines.push(`${marker.position.start.offset} below ${above}`)
      const own = marker?.position.start.offset ?? above
      if ('children' in node) for (const child of node.children) visit(child, own)
    }
    visit(tree, -1)
    return lines
  }

  /** The lines that are headings in the tree, and no more. */
  const headingLines = (tree: Root): [number, number][] => {
    const found: [number, number][] = []
    const visit = (node: AnyNode): void => {
      if (node.type === 'heading' && !node.runIn) found.push([node.position.start.offset, node.position.end.offset])
      if (node.type === 'section' || node.type === 'root') for (const child of node.children) visit(child)
    }
    visit(tree)
    return found
  }

  const documents = fixtures.map(({name, source}) => [name, source] as const)

  it.each(documents)('of one level leave the outline as it is in %s', (_, source) => {
    const plain = parse(source)
    const hints = headingLines(plain).map(([start, end]): Hint => ({kind: 'heading', level: 1, start, end}))
    expect(outlineOf(parse({text: source, hints}))).toEqual(outlineOf(plain))
  })

  /** Where each construct has one heading, chance looks like care. */
  const several = documents.filter(([, source]) => headingLines(parse(source)).length >= 8)

  it.each(several)('of levels by chance leave the outline as it is in %s', (_, source) => {
    const plain = parse(source)
    const hints = headingLines(plain).map(
      ([start, end], index): Hint => ({kind: 'heading', level: 1 + ((index * 7 + start) % 5), start, end})
    )
    expect(outlineOf(parse({text: source, hints}))).toEqual(outlineOf(plain))
  })
})
