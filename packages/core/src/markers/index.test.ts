import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import type {AnyNode, Marker} from '../types.js'
import {readMarker} from './compile.js'
import {defaultConstructs, type MarkerConstruct} from './index.js'

/** The markers of a tree, in document order. */
function markersOf(node: AnyNode): Marker[] {
  if (node.type === 'marker') return [node]
  return 'children' in node ? node.children.flatMap(markersOf) : []
}

const examplesOf = (construct: MarkerConstruct) => ({
  name: construct.name,
  construct,
  yes: construct.examples.yes.map(([text, ...ordinals]) => ({text, ordinals})),
  no: construct.examples.no.map((text) => ({text}))
})

it('gives every construct a name of its own', () => {
  const names = defaultConstructs.map(({name}) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe.each(defaultConstructs.map(examplesOf))('$name', ({name, construct, yes, no}) => {
  it('shows markers, and prose that must stay prose', () => {
    expect(yes.length).toBeGreaterThan(0)
    expect(no.length).toBeGreaterThan(0)
  })

  it.each(yes)('reads $text', ({text, ordinals}) => {
    expect(readMarker(construct, text)).toEqual(ordinals)
  })

  it.each(no)('keeps $text as prose', ({text}) => {
    const taken = markersOf(parse(text)).filter((marker) => marker.construct === name)
    expect(taken).toEqual([])
  })

  it('is recognised by what it can begin with, and by nothing else', () => {
    expect(readMarker(construct, '甲')).toBeNull()
    expect(readMarker(construct, ' ')).toBeNull()
  })
})

describe('blanks of every kind inside a marker', () => {
  it.each(['第 三 章', '第\u3000三\u3000章', '第\u00a0三\u00a0章', '第\t三\t章', '第\u200b三\u200b章'])(
    'may stand as in %j',
    (text) => {
      const chapter = defaultConstructs.find(({name}) => name === 'chapter') as MarkerConstruct
      expect(readMarker(chapter, `${text} 附则`)).toEqual([3])
    }
  )

  it('do not reach over a line end', () => {
    const chapter = defaultConstructs.find(({name}) => name === 'chapter') as MarkerConstruct
    expect(readMarker(chapter, '第\n三章')).toBeNull()
    expect(readMarker(chapter, '第三\r\n章')).toBeNull()
  })
})

describe('twins', () => {
  const openings = ['（', '(', '〔', '【', '［', '[']
  const closings = ['）', ')', '〕', '】', '］', ']']

  it('open and close in any mix of brackets', () => {
    const hanParen = defaultConstructs.find(({name}) => name === 'han-paren') as MarkerConstruct
    for (const open of openings)
      for (const close of closings) expect(readMarker(hanParen, `${open}十二${close}保障`)).toEqual([12])
  })

  it.each([
    ['arabic-dot', '3.', '３．', '⒊'],
    ['arabic-paren', '(3)', '（３）', '⑶'],
    ['han-paren', '(三)', '（三）', '㈢']
  ])('of %s are one construct', (name, ...texts) => {
    const construct = defaultConstructs.find((candidate) => candidate.name === name) as MarkerConstruct
    expect(texts.map((text) => readMarker(construct, `${text}组织`))).toEqual([[3], [3], [3]])
  })
})

describe('traditional characters', () => {
  it.each([
    ['book', '第一編　總則', [1]],
    ['sub-book', '第二分編　典型契約', [2]],
    ['section', '第二節　通則', [2]],
    ['article', '第十二條之一　本法所稱', [12, 1]]
  ])('of %s are read as they stand', (name, text, ordinals) => {
    const construct = defaultConstructs.find((candidate) => candidate.name === name) as MarkerConstruct
    expect(readMarker(construct, text)).toEqual(ordinals)
  })
})
