import {describe, expect, it} from 'vitest'
import {checkTree} from '../../../../testing/tree-rules.js'
import {explain} from '../explain.js'
import {parse} from '../parse.js'
import type {AnyNode, Heading, Section} from '../types.js'

/** The leaves of a node: their types, their values and what stands in the source. */
function leavesOf(node: AnyNode, source: string): [type: string, value: string, stands: string][] {
  if ('children' in node) return node.children.flatMap((child) => leavesOf(child, source))
  return [[node.type, node.value, source.slice(node.position.start.offset, node.position.end.offset)]]
}

function headingOf(source: string): [type: string, value: string, stands: string][] {
  const tree = parse(source)
  expect(checkTree(tree, source)).toEqual([])
  return leavesOf((tree.children[0] as Section).children[0] as Heading, source)
}

/** Enough for others to count. */
const rest = '\n先用(yòng)水(shuǐ)，後登(dēng)記(jì)。'

describe('a heading', () => {
  it('has its annotations between the pieces of its title', () => {
    expect(headingOf(`一、機(jī)關(guān)　用水${rest}`)).toEqual([
      ['marker', '一、', '一、'],
      ['text', '機', '機'],
      ['annotation', 'jī', '(jī)'],
      ['text', '關', '關'],
      ['annotation', 'guān', '(guān)'],
      ['text', '　用水', '　用水']
    ])
  })

  it.each([
    ['參(cān)、', '參、', '總則'],
    ['第（dì）一（yī）章（zhāng）', '第一章', '　總則'],
    ['（一(yī)）', '（一）', '總則']
  ])('has one marker where annotations stand in it: %s', (marker, value, title) => {
    expect(headingOf(`${marker}${title}${rest}`)).toEqual([
      ['marker', value, marker],
      ['text', title.trim(), title.trim()]
    ])
  })

  it('ends behind the annotation of its last character, and so do its parents', () => {
    const source = '一、機關(guān)\n二、學(xué)\n三、校(xiào)'
    const {children} = parse(source)
    expect(children.map(({position}) => source.slice(position.start.offset, position.end.offset))).toEqual(
      source.split('\n')
    )
  })
})

it('an item begins behind the annotation of the text before it', () => {
  const source = '要做到(dào)一是清(qīng)。二是省(shěng)。三是準。'
  const [paragraph] = parse(source).children
  expect(checkTree(parse(source), source)).toEqual([])
  expect(leavesOf(paragraph as AnyNode, source).slice(0, 4)).toEqual([
    ['text', '要做到', '要做到'],
    ['annotation', 'dào', '(dào)'],
    ['marker', '一是', '一是'],
    ['text', '清', '清']
  ])
})

it('lines that a layout broke are one block behind an annotation too', () => {
  const line = '本鎮自今年起按月抄錄各村水表讀數並向全體村民公布任何人可以查閱(yuè)'
  const source = `${new Array<string>(10).fill(line).join('\r\n')}\r\n完。`
  const tree = parse(source)
  expect(checkTree(tree, source)).toEqual([])
  expect(tree.children).toHaveLength(1)
  expect(leavesOf(tree, source)[2]).toEqual(['text', line.slice(0, -5), `\r\n${line.slice(0, -5)}`])
})

it('the document spans what it was given, and lines and columns are those of it', () => {
  const source = `\ufeff一、機(jī)關${rest}\r\n`
  const {position} = parse(source)
  expect(position.end).toEqual({line: 3, column: 1, offset: source.length})
})

it('an explanation speaks of the source, and shows markers as they are read', () => {
  const source = `參(cān)、機關${rest}\n肆(sì)、學校\n好。`
  expect(explain(source)).toMatchObject([
    {start: 0, end: 7, line: 1, column: 1, marker: '參、', readings: [{end: 7}]},
    {
      start: source.indexOf('肆'),
      end: source.indexOf('學校'),
      line: 3,
      column: 1,
      marker: '肆、',
      decision: {after: {start: 0, marker: '參、'}}
    }
  ])
})

it('costs time in proportion to the annotations', () => {
  const source = '中(jī)'.repeat(100_000)
  const [paragraph] = parse(source).children
  expect((paragraph as Extract<AnyNode, {children: unknown}>).children).toHaveLength(200_000)
})
