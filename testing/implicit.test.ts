/** What `implicit: true` may change of a tree, and what not. */
import {type AnyNode, explain, explainImplicit, parse} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixtures, readCorpus} from './fixtures.js'
import {randomParallel, randomText} from './random-text.js'
import {checkTree} from './tree-rules.js'

/** A member with a marker: where it begins, its heading, and the member with a marker that holds it. */
interface Member {
  start: number
  title: string
  parent: number | null
}

/** The members with a marker, as if the sections without one were not there. */
function membersOf(tree: AnyNode): Member[] {
  const members: Member[] = []
  const visit = (node: AnyNode, parent: number | null): void => {
    let own = parent
    if (node.type === 'section' || node.type === 'item') {
      const [heading] = node.children
      const {offset} = node.position.start
      if (heading.children.some(({type}) => type === 'marker')) {
        own = offset
        members.push({start: offset, title: heading.children.map(({value}) => value).join('|'), parent})
      }
    }
    if ('children' in node) for (const child of node.children) visit(child, own)
  }
  visit(tree, null)
  return members
}

/** Where the sections without a marker begin. */
function implicitIn(node: AnyNode): number[] {
  const own = node.type === 'section' && node.children[0].children.every(({type}) => type !== 'marker')
  const below = 'children' in node ? (node.children as AnyNode[]).flatMap(implicitIn) : []
  return own ? [node.position.start.offset, ...below] : below
}

function expectSameMembers(text: string): void {
  const tree = parse(text, {implicit: true})
  expect(membersOf(tree)).toEqual(membersOf(parse(text)))
  expect(checkTree(tree, text)).toEqual([])
}

const corpus = readCorpus() ?? []
const documents = [...fixtures, ...corpus].map((document) => [document.name, document] as const)

describe('sections without a marker', () => {
  it.each(documents)('leave the members of %s their titles and parents', (_, {source}) => {
    expectSameMembers(source)
  })

  it('leave the members of any text their titles and parents', () => {
    fc.assert(fc.property(randomText, expectSameMembers), {numRuns: 2000})
  })

  it('leave the members of texts with parallel paragraphs theirs, and are found there', () => {
    let found = 0
    fc.assert(
      fc.property(randomParallel, (text) => {
        expectSameMembers(text)
        if (implicitIn(parse(text, {implicit: true})).length > implicitIn(parse(text)).length) found++
      }),
      {numRuns: 2000}
    )
    expect(found).toBeGreaterThan(100)
  })

  it('are more with the option than without it, never others', () => {
    for (const {source} of fixtures) {
      const more = new Set(implicitIn(parse(source, {implicit: true})))
      expect(implicitIn(parse(source)).filter((start) => !more.has(start))).toEqual([])
    }
  })
})

describe('parallel paragraphs', () => {
  const leadsIn = (text: string) =>
    explainImplicit(text).map(({leads, weight}) => [leads.map(({line}) => line), weight])
  const narrow = (text: string) =>
    text.replace(/[，（）：；？！]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
  const cases = fixtures
    .filter(({source}) => leadsIn(source).length > 0)
    .map(({name, source}) => [name, source] as const)

  it('stand in several cases', () => {
    expect(cases.length).toBeGreaterThan(4)
  })

  it.each(cases)('are found with half-width punctuation as with full-width: fixtures/%s', (_, source) => {
    expect(leadsIn(narrow(source))).toEqual(leadsIn(source))
  })

  it.each(cases)('are found with other line ends and a byte order mark: fixtures/%s', (_, source) => {
    expect(leadsIn(`\ufeff${source.replaceAll('\n', '\r\n')}`)).toEqual(leadsIn(source))
  })
})

describe('explainImplicit', () => {
  it('accepts what the tree has, and nothing else', () => {
    for (const {source} of fixtures) {
      const plain = new Set(implicitIn(parse(source)))
      const leads = explainImplicit(source).flatMap(({accepted, leads}) => (accepted ? leads : []))
      const added = implicitIn(parse(source, {implicit: true})).filter((start) => !plain.has(start))
      expect(leads.map(({start}) => start)).toEqual(added)
    }
  })

  it('tells the candidates of markers nothing new', () => {
    for (const {source} of fixtures) {
      const withoutDepth = (options: object) => explain(source, options).map(({depth: _, ...rest}) => rest)
      expect(withoutDepth({implicit: true})).toEqual(withoutDepth({}))
    }
  })
})
