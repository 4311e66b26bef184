/** Laws of hints: whatever a format says, the tree keeps its rules, and what the text says stays. */
import {type Hint, parse} from '@gangmu/core'
import fc from 'fast-check'
import {expect, it} from 'vitest'
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
