import {type AnyNode, type Explanation, explain, parse} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixtures, readCorpus} from './fixtures.js'
import {randomText, randomWrapped} from './random-text.js'

const documents = readCorpus() ?? []

/** Markers with where they stand, how deep, and in what they stand. Two of one heading (①第一，) are one. */
function markersOf(node: AnyNode, depth = 0): unknown[] {
  if (node.type === 'heading') {
    const markers = node.children.filter((leaf) => leaf.type === 'marker')
    const [first, second = first] = markers
    if (first === undefined || second === undefined) return []
    const {construct, ordinals, position} = first
    return [{start: position.start.offset, end: second.position.end.offset, construct, ordinals, depth}]
  }
  const own = node.type === 'section' || node.type === 'item' ? node.depth : depth
  return 'children' in node ? node.children.flatMap((child) => markersOf(child, own)) : []
}

function acceptedOf(explanations: readonly Explanation[]): unknown[] {
  return explanations
    .filter(({accepted}) => accepted)
    .map(({start, end, construct, ordinals, depth}) => ({start, end, construct, ordinals, depth}))
}

/** A marker is shown as it is read. */
const pinyin = /(?<=\p{Script=Han})[(（][\p{Script=Latin}\p{Mark}]+[)）]/gu

/** What an explanation must not say, whatever the text. */
function faultsOf(text: string): string[] {
  return explain(text).flatMap(({start, end, marker, readings, construct, decision, alternative, margin}) => {
    const faults: string[] = []
    const stands = text.slice(start, end)
    if (marker !== stands && marker !== stands.replace(pinyin, '')) faults.push(`${marker} does not stand at ${start}`)
    if (!readings.some((reading) => reading.construct === construct && reading.end === end))
      faults.push(`${construct} at ${start} is no reading`)
    if (!(margin >= 0)) faults.push(`the alternative at ${start} would have been cheaper by ${-margin}`)
    for (const {cost, costs} of [decision, alternative]) {
      const sum = Object.values(costs).reduce((sum, part) => sum + part, 0)
      if (Math.abs(sum - cost) > 0.001) faults.push(`the parts at ${start} make ${sum} and not ${cost}`)
    }
    return faults
  })
}

describe('the accepted candidates', () => {
  it.each(fixtures.map(({name, source}) => [name, source]))('are the markers of the tree: fixtures/%s', (_, source) => {
    expect(acceptedOf(explain(source))).toEqual(markersOf(parse(source)))
    expect(faultsOf(source)).toEqual([])
  })

  it.skipIf(documents.length === 0)('are the markers of the trees of ../shared/corpus', () => {
    for (const {name, source} of documents)
      expect({name, markers: acceptedOf(explain(source))}).toEqual({name, markers: markersOf(parse(source))})
  })

  it('are the markers of the tree, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof({arbitrary: randomText, weight: 9}, {arbitrary: randomWrapped, weight: 1}), (text) => {
        expect(acceptedOf(explain(text))).toEqual(markersOf(parse(text)))
        expect(faultsOf(text)).toEqual([])
      }),
      {numRuns: 1000}
    )
  })
})

it('an explanation changes nothing of what is parsed after it', () => {
  const [fixture] = fixtures
  const source = fixture?.source ?? ''
  const before = parse(source)
  explain(source)
  expect(parse(source)).toEqual(before)
})
