/** Pinyin between the characters changes nothing of an outline but the places: a law for every fixture. */
import {type AnyNode, explain, leaveOut, parse, type Root} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixtures} from './fixtures.js'
import {annotate, withoutPinyin} from './random-pinyin.js'
import {randomText} from './random-text.js'
import {checkTree} from './tree-rules.js'
import {treeWithoutPlaces} from './tree-shape.js'

/** The places of all nodes, in document order; those of the root are the whole text. */
function placesOf(node: AnyNode, move: (offset: number) => number): number[] {
  const {start, end} = node.position
  const below = 'children' in node ? node.children.flatMap((child) => placesOf(child, move)) : []
  return [node.type === 'root' ? 0 : move(start.offset), move(end.offset), ...below]
}

const all = {furniture: 'keep', duplicates: 'keep'} as const

function check(text: string, chosen: (index: number) => boolean): Root | null {
  const {source, count, move} = annotate(text, chosen)
  // fewer than three, or than one in a hundred characters, are text
  if (count < 3 || count * 100 < source.length) return null
  const plain = parse(text)
  const tree = parse(source)
  expect(checkTree(tree, source)).toEqual([])
  const omitted = leaveOut(tree, all).tree
  expect(treeWithoutPlaces(omitted)).toEqual(treeWithoutPlaces(plain))
  expect(placesOf(omitted, (offset) => offset)).toEqual(placesOf(plain, move))
  expect(checkTree(leaveOut(tree, {...all, pinyin: 'keep'}).tree, source)).toEqual([])
  const explained = explain(text).map(({start, end, marker, decision}) => [
    move(start),
    move(end),
    marker,
    decision.how
  ])
  expect(explain(source).map(({start, end, marker, decision}) => [start, end, marker, decision.how])).toEqual(explained)
  return tree
}

/** A gloss that stands alone is one of many where pinyin stands behind other characters. */
const plain = fixtures.filter(({source}) => withoutPinyin(source) === source.normalize('NFD'))

describe('pinyin behind Han characters', () => {
  it.each(plain.map(({name, source}) => [name, source]))(
    'moves the outline, and nothing else: fixtures/%s',
    (_, source) => {
      expect(check(source, () => true)).not.toBeNull()
      fc.assert(
        fc.property(fc.infiniteStream(fc.boolean()), (stream) => {
          const chosen = [...stream.take(source.length)]
          check(source, (index) => chosen[index] === true)
        }),
        {numRuns: 3}
      )
    }
  )

  it('moves the outline, and nothing else, whatever the text', () => {
    let annotated = 0
    fc.assert(
      fc.property(randomText, fc.integer({min: 1, max: 4}), (text, every) => {
        if (check(text, (index) => index % every === 0) !== null) annotated++
      }),
      {numRuns: 1000}
    )
    expect(annotated).toBeGreaterThan(100)
  })
})
