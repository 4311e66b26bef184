import {defaultConstructs, readMarker} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomDocument} from '../../../testing/random-gold.js'
import type {GoldDocument, GoldNode} from './gold.js'
import {damages} from './stress.js'

const kinds = Object.entries(damages)

const holds = (claim: (document: GoldDocument) => void): void =>
  fc.assert(fc.property(randomDocument, claim), {numRuns: 200})

describe.each(kinds)('%s', (_, damage) => {
  it('is the same for the same document', () => {
    holds((document) => {
      expect(damage(document)).toEqual(damage(structuredClone(document)))
    })
  })

  it('leaves its document as it is', () => {
    holds((document) => {
      const before = structuredClone(document)
      damage(document)
      expect(document).toEqual(before)
    })
  })

  it('keeps the name, and scores no title', () => {
    holds((document) => {
      const {name, gold} = damage(document)
      expect([name, gold.title]).toEqual([document.name, null])
    })
  })

  it('leaves only parents that exist and stand before what they hold', () => {
    holds((document) => {
      const {gold} = damage(document)
      const starts = new Set(gold.nodes.map(({start}) => start))
      for (const {start, parent} of gold.nodes)
        expect(parent === null || (starts.has(parent) && parent < start)).toBe(true)
    })
  })

  it('leaves every node where its title stands in the text', () => {
    holds((document) => {
      const {text, gold} = damage(document)
      for (const node of gold.nodes) expect(titleIn(text, node)).toBe(titleIn(document.text, original(document, node)))
    })
  })
})

describe.each([
  ['cut', damages.cut],
  ['lost', damages.lost],
  ['blanks', damages.blanks]
])('%s', (_, damage) => {
  it('leaves every marker as it was', () => {
    holds((document) => {
      const {text, gold} = damage(document)
      for (const node of gold.nodes) expect(text.slice(node.start, node.markerEnd)).toBe(node.marker)
    })
  })
})

describe.each([
  ['cut', damages.cut],
  ['lost', damages.lost]
])('%s', (_, damage) => {
  it('gives what a lost node held to the sibling before it, or to what its parent comes to', () => {
    holds((document) => {
      const {gold} = damage(document)
      const kept = new Set(gold.nodes.map(({title}) => title))
      const byStart = new Map(document.gold.nodes.map((node) => [node.start, node]))
      const parentOf = new Map(gold.nodes.map(({start, title}) => [start, title]))
      for (const {title, parent} of gold.nodes) {
        const expected = holder(document.gold.nodes, byStart, kept, original(document, {title}).parent)
        expect(parent === null ? null : parentOf.get(parent)).toBe(expected)
      }
    })
  })
})

describe('cut', () => {
  it('keeps the end of the text, from the beginning of a line, and all nodes in it', () => {
    holds((document) => {
      const {text, gold} = damages.cut(document)
      const middle = document.text.length - text.length
      expect(document.text.endsWith(text)).toBe(true)
      expect(document.text.charAt(middle - 1)).toBe('\n')
      expect(gold.nodes.map(({title}) => title)).toEqual(
        document.gold.nodes.filter(({start}) => start >= middle).map(({title}) => title)
      )
    })
  })

  it('leaves a text of one line whole', () => {
    const document: GoldDocument = {
      name: 'one line',
      text: '一、甲',
      gold: {title: null, nodes: [], tails: [], leads: []}
    }
    expect(damages.cut(document)).toEqual(document)
  })
})

describe('lost', () => {
  it('takes whole lines, which begin with markers, and no others', () => {
    holds((document) => {
      const left = damages.lost(document).text.split('\n')
      for (const line of document.text.split('\n')) {
        if (left[0] === line) left.shift()
        else expect(document.gold.nodes.some(({marker}) => line.startsWith(marker))).toBe(true)
      }
      expect(left).toEqual([])
    })
  })

  it('takes other lines of a document with another name, and some of many', () => {
    const documents = Array.from({length: 40}, (_, index) => damages.lost(manyItems(`document ${index}`)))
    const lengths = documents.map(({gold}) => gold.nodes.length)
    expect(new Set(lengths).size).toBeGreaterThan(1)
    const lost = lengths.reduce((sum, length) => sum + 9 - length, 0)
    expect(lost / (40 * 9)).toBeGreaterThan(0.03)
    expect(lost / (40 * 9)).toBeLessThan(0.1)
  })
})

describe('blanks', () => {
  it('keeps every offset, and leaves no line end', () => {
    holds((document) => {
      const {text, gold} = damages.blanks(document)
      expect(text).toHaveLength(document.text.length)
      expect(text).not.toMatch(/[\r\n]/)
      expect(text.replaceAll(' ', '')).toBe(document.text.replaceAll('\n', ''))
      expect(gold).toEqual({...document.gold, title: null})
    })
  })

  it('puts two blanks in the place of CRLF', () => {
    const text = '一、甲\r\n二、乙\r三'
    const document: GoldDocument = {name: 'CRLF', text, gold: {title: null, nodes: [], tails: [], leads: []}}
    expect(damages.blanks(document).text).toBe('一、甲  二、乙 三')
  })
})

describe('numbers', () => {
  it('changes nothing between the markers', () => {
    holds((document) => {
      expect(betweenMarkers(damages.numbers(document))).toEqual(betweenMarkers(document))
    })
  })

  it('loses no node', () => {
    holds((document) => {
      const {gold} = damages.numbers(document)
      expect(gold.nodes.map(({title}) => title)).toEqual(document.gold.nodes.map(({title}) => title))
    })
  })

  it('makes a marker of up to nine wrong by one, in the form that it has', () => {
    let wrong = 0
    for (let index = 0; index < 100; index++) {
      const document = manyItems(`document ${index}`)
      const {text, gold} = damages.numbers(document)
      for (const [place, node] of gold.nodes.entries()) {
        const marker = text.slice(node.start, node.markerEnd)
        const number = numberOf(marker)
        if (marker !== node.marker) wrong++
        expect(Math.abs(number - (place + 1))).toBe(marker === node.marker ? 0 : 1)
      }
    }
    expect(wrong / 900).toBeGreaterThan(0.05)
    expect(wrong / 900).toBeLessThan(0.15)
  })
})

/** Nine items. */
function manyItems(name: string): GoldDocument {
  const text = [...'一二三四五六七八九'].map((number) => `（${number}）事项\n`).join('')
  const nodes = [...text.matchAll(/（.）/g)].map(({index, 0: marker}, place): GoldNode => {
    const markerEnd = index + marker.length
    return {
      kind: 'marked',
      depth: 1,
      start: index,
      markerEnd,
      titleStart: markerEnd,
      titleEnd: markerEnd + 2,
      parent: null,
      marker,
      title: String(place)
    }
  })
  return {name, text, gold: {title: null, nodes, tails: [], leads: []}}
}

function numberOf(marker: string): number {
  const hanParen = defaultConstructs.find(({name}) => name === 'han-paren')
  const ordinals = hanParen === undefined ? null : readMarker(hanParen, `${marker}事项`)
  return ordinals?.[0] ?? Number.NaN
}

/** The node of the document before it was damaged: a title is the node's place in the list. */
function original(document: GoldDocument, {title}: Pick<GoldNode, 'title'>): GoldNode {
  return document.gold.nodes[Number(title)] as GoldNode
}

const titleIn = (text: string, {titleStart, titleEnd}: GoldNode): string =>
  text.slice(titleStart, titleEnd ?? titleStart)

function betweenMarkers({text, gold}: GoldDocument): string[] {
  const ends = [0, ...gold.nodes.map(({markerEnd}) => markerEnd)]
  const starts = [...gold.nodes.map(({start}) => start), text.length]
  return ends.map((end, index) => text.slice(end, starts[index]))
}

/** The title of the node that holds what stood below a node of the undamaged document; null for the document. */
function holder(
  nodes: readonly GoldNode[],
  byStart: ReadonlyMap<number, GoldNode>,
  kept: ReadonlySet<string>,
  start: number | null
): string | null {
  const node = start === null ? undefined : byStart.get(start)
  if (node === undefined) return null
  if (kept.has(node.title)) return node.title
  const siblings = nodes.filter(
    (other) => other.parent === node.parent && other.start < node.start && kept.has(other.title)
  )
  return siblings.at(-1)?.title ?? holder(nodes, byStart, kept, node.parent)
}
