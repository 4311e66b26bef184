import {type AnyNode, parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {shapeNames, textOf} from './index.js'

const seed = 1

function nodesOf(node: AnyNode): AnyNode[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** The constructs of the markers of a generated text, by how often they stand. */
function constructsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const node of nodesOf(parse(text))) {
    if (node.type === 'marker') counts.set(node.construct, (counts.get(node.construct) ?? 0) + 1)
  }
  return counts
}

function deepest(text: string): number {
  return Math.max(0, ...nodesOf(parse(text)).map((node) => ('depth' in node ? node.depth : 0)))
}

/** Markers and beginnings of blocks, each place once, in 1,000 characters. */
function eventDensity(text: string): number {
  const places = new Set([...text.matchAll(/^\S/gm)].map(({index}) => index))
  for (const node of nodesOf(parse(text))) if (node.type === 'marker') places.add(node.position.start.offset)
  return (places.size / text.length) * 1000
}

describe.each(shapeNames)('%s', (shape) => {
  it('is the same for the same seed and another for another', () => {
    expect(textOf(shape, 50_000, seed)).toBe(textOf(shape, 50_000, seed))
    expect(textOf(shape, 50_000, seed)).not.toBe(textOf(shape, 50_000, seed + 1))
  })

  it.each([10_000, 20_000, 100_000, 1_000_000])('has %d bytes within 1 %', (bytes) => {
    const size = Buffer.byteLength(textOf(shape, bytes, seed))
    expect(Math.abs(size - bytes) / bytes).toBeLessThan(0.01)
  })
})

describe('speech', () => {
  it('has parts, points and lists at depth 3 below a title and a salutation', () => {
    const text = textOf('speech', 20_000, seed)
    expect(deepest(text)).toBe(3)
    expect([...constructsIn(text).keys()].sort()).toEqual(['han-comma', 'han-paren', 'shi', 'yao'])
    const types = parse(text).children.map((node) => node.type)
    expect(types.slice(0, 4)).toEqual(['title', 'subtitle', 'date', 'salutation'])
  })

  it('has about 19 events in 1,000 characters, however long it is', () => {
    for (const bytes of [20_000, 300_000]) {
      const density = eventDensity(textOf('speech', bytes, seed))
      expect(Math.abs(density - 19)).toBeLessThan(1.5)
    }
  })

  it('is a collection of books and chapters where it is longer than a speech', () => {
    const text = textOf('speech', 600_000, seed)
    const constructs = constructsIn(text)
    expect(deepest(text)).toBe(5)
    expect(constructs.get('book')).toBeGreaterThan(1)
    expect(constructs.get('chapter')).toBeGreaterThan(20)
  })
})

it('a law has its articles as sections, in books, chapters and sections, with items and their parts below', () => {
  const text = textOf('law', 50_000, seed)
  const constructs = constructsIn(text)
  expect([...constructs.keys()].sort()).toEqual(['arabic-dot', 'article', 'book', 'chapter', 'han-paren', 'section'])
  const written = [...text.matchAll(/^第[一二三四五六七八九十百〇]+条/gm)].length
  expect(written).toBeGreaterThan(50)
  const sections = nodesOf(parse(text)).filter(
    (node) => node.type === 'section' && constructOf(node.children[0]) === 'article'
  )
  expect(sections.length).toBe(written)
})

function constructOf(heading: AnyNode): string | undefined {
  return nodesOf(heading).find((node) => node.type === 'marker')?.construct
}

it('a paragraph is one line, in which all markers are 一是 and its like', () => {
  const text = textOf('paragraph', 20_000, seed)
  expect(text.trimEnd()).not.toContain('\n')
  expect([...constructsIn(text).keys()]).toEqual(['shi'])
  expect(constructsIn(text).get('shi')).toBeGreaterThan(100)
})

it('lines are 100 bytes long on average, some of them with 一、 and 1.', () => {
  const text = textOf('lines', 100_000, seed)
  const count = text.split('\n').length - 1
  expect(Math.abs(count - 1000)).toBeLessThan(20)
  expect([...constructsIn(text).keys()].sort()).toEqual(['arabic-dot', 'han-comma'])
})

it('prose has no marker, and several paragraphs', () => {
  const text = textOf('prose', 50_000, seed)
  expect(constructsIn(text).size).toBe(0)
  expect(parse(text).children.length).toBeGreaterThan(50)
})
