import {type AnyNode, parse} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixtures, readCorpus} from './fixtures.js'
import {randomLines, randomText, randomWrapped} from './random-text.js'
import {checkTree} from './tree-rules.js'
import {shapeOf, treeWithoutPlaces} from './tree-shape.js'

const corpus = readCorpus()
const documents = (corpus ?? []).map((document) => [document.name, document] as const)
const cases = fixtures.map((fixture) => [fixture.name, fixture] as const)
if (corpus === null) console.info('laws: ../shared/corpus is absent, so its documents are not tried')

/** As many texts as the specification asks for. */
const manyTexts = {numRuns: 10_000}

describe('the rules of the tree', () => {
  it('hold for 10,000 random texts', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        expect(checkTree(parse(text), text)).toEqual([])
      }),
      manyTexts
    )
  })

  it('hold for texts whose lines were broken at a fixed width', () => {
    let joined = 0
    fc.assert(
      fc.property(randomWrapped, (text) => {
        const tree = parse(text)
        expect(checkTree(tree, text)).toEqual([])
        if (spansLines(tree)) joined++
      }),
      {numRuns: 300}
    )
    expect(joined).toBeGreaterThan(0)
  })

  it.each([
    '',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\ufeff',
    '。',
    '、',
    '（',
    '一',
    '一、',
    '第',
    '第一',
    '第一条',
    '1.',
    '①',
    '\ud83d'
  ])('hold for %j', (text) => {
    expect(checkTree(parse(text), text)).toEqual([])
  })

  it.skipIf(corpus === null)('are tried on documents of ../shared/corpus', () => {
    expect(documents.length).toBeGreaterThan(0)
  })

  it.each(documents)('hold for ../shared/corpus/%s', (_, {source}) => {
    expect(checkTree(parse(source), source)).toEqual([])
  })
})

/** Whether a text of a tree was joined of several lines. */
function spansLines(node: AnyNode): boolean {
  if (node.type === 'text') return node.position.start.line !== node.position.end.line
  return 'children' in node && node.children.some(spansLines)
}

describe('a tree', () => {
  it('survives JSON unchanged: it is plain data', () => {
    for (const {source} of fixtures) {
      const tree = parse(source)
      expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
    }
  })

  // a parent and its first or last child hold one and the same Point: whoever moves one in place moves both
  it('shares no object between two of its nodes', () => {
    for (const {source} of fixtures) expect(sharedObjects(parse(source))).toEqual([])
  })

  it('is the same for the same text', () => {
    for (const {source} of fixtures) expect(parse(source)).toEqual(parse(source))
  })

  it('does not depend on what was parsed before it', () => {
    fc.assert(
      fc.property(randomText, randomText, (text, other) => {
        const alone = parse(text)
        parse(other)
        expect(parse(text)).toEqual(alone)
      }),
      {numRuns: 500}
    )
  })
})

/** Paths of objects that a tree holds twice: to change one of them would change another place. */
function sharedObjects(tree: unknown): string[] {
  const seen = new Map<object, string>()
  const shared: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const other = seen.get(value)
    if (other !== undefined) shared.push(`${path} is ${other}`)
    seen.set(value, path)
    for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`)
  }
  visit(tree, 'root')
  return shared
}

const lineEnds = [
  ['CRLF', '\r\n'],
  ['CR', '\r']
] as const

const withLineEnds = (text: string, end: string) => text.replace(/\r\n|\r|\n/g, end)

describe.each(lineEnds)('a text with %s', (_, end) => {
  it.each(cases)('has the tree of the text with LF: fixtures/%s', (_, {source}) => {
    const plain = withLineEnds(source, '\n')
    expect(treeWithoutPlaces(parse(withLineEnds(source, end)))).toEqual(treeWithoutPlaces(parse(plain)))
  })

  it('has the tree of the text with LF, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof({arbitrary: randomLines, weight: 9}, {arbitrary: randomWrapped, weight: 1}), (text) => {
        expect(treeWithoutPlaces(parse(withLineEnds(text, end)))).toEqual(treeWithoutPlaces(parse(text)))
      }),
      {numRuns: 1000}
    )
  })
})

it('a label over two lines is as long with CRLF as with LF', () => {
  const line = '清淤护堤种树修桥补路架线装灯栽花铺草刷墙'
  const first = [`一、${line.slice(2)}`, `护堤种树：${line.slice(5)}`]
  const text = [...first, ...new Array<string>(10).fill(line), '完工。'].join('\n')
  expect(treeWithoutPlaces(parse(withLineEnds(text, '\r\n')))).toEqual(treeWithoutPlaces(parse(text)))
})

describe('a text with a byte order mark', () => {
  it.each(cases)('has the tree of the text without one: fixtures/%s', (_, {source}) => {
    const plain = source.replace(/^\ufeff/, '')
    expect(treeWithoutPlaces(parse(`\ufeff${plain}`))).toEqual(treeWithoutPlaces(parse(plain)))
  })

  it('has the tree of the text without one, whatever the text', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        expect(treeWithoutPlaces(parse(`\ufeff${text}`))).toEqual(treeWithoutPlaces(parse(text)))
      }),
      {numRuns: 1000}
    )
  })
})

describe('blank lines', () => {
  it.each(cases)('change nothing at the end: fixtures/%s', (_, {source}) => {
    expect(parse(`${source}\n\n \n`).children).toEqual(parse(source).children)
  })

  it('change nothing at the end, whatever the text', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        expect(parse(`${text}\n\n\u3000\n`).children).toEqual(parse(text).children)
      }),
      {numRuns: 1000}
    )
  })
})

describe('half-width punctuation', () => {
  const widths: Readonly<Record<string, string>> = {
    '，': ',',
    '（': '(',
    '）': ')',
    '：': ':',
    '；': ';',
    '？': '?',
    '！': '!'
  }
  const narrow = (text: string) => text.replace(/[，（）：；？！]/g, (mark) => widths[mark] as string)

  it.each(cases)('gives the outline that full-width punctuation gives: fixtures/%s', (_, {source}) => {
    expect(shapeOf(parse(narrow(source)))).toEqual(shapeOf(parse(source), narrow))
  })
})
