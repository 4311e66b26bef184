import {type AnyNode, defaultConstructs, type Heading, parse, type Section} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {han, hierarchies, randomPlan} from './random-outline.js'
import {type WrittenMember, writeOutline} from './write-outline.js'

/** What a tree says of a member; its places are left out. */
type ReadMember = Omit<WrittenMember, 'start' | 'titleStart' | 'parent'>

const withoutPlaces = ({start: _, titleStart: __, parent: ___, ...member}: WrittenMember): ReadMember => member

/** The sections and items of a tree, in document order. */
function membersOf(node: AnyNode): ReadMember[] {
  if (!('children' in node)) return []
  const below = (node.children as AnyNode[]).flatMap(membersOf)
  return node.type === 'section' || node.type === 'item' ? [read(node as Section), ...below] : below
}

function read(node: Section): ReadMember {
  const [heading, ...content] = node.children
  const marker = heading.children.find((child) => child.type === 'marker')
  return {
    depth: node.depth,
    construct: marker?.construct ?? '',
    ordinals: marker?.ordinals ?? [],
    marker: marker?.value ?? '',
    title: titleOf(heading),
    text: content.map(ownText).join('')
  }
}

const titleOf = (heading: Heading): string =>
  heading.children
    .filter(({type}) => type === 'text')
    .map(({value}) => value)
    .join('')

/** The text of a node, without that of the members in it. */
function ownText(node: AnyNode): string {
  if (node.type === 'section' || node.type === 'list') return ''
  if (node.type === 'text') return node.value
  return 'children' in node ? (node.children as AnyNode[]).map(ownText).join('') : ''
}

/** The outline without the characters in which it is written. */
const shapeIn = (text: string): string[] =>
  membersOf(parse(text)).map(({depth, construct, ordinals}) => `${depth} ${construct} ${ordinals.join('.')}`)

describe('a random outline', () => {
  it('written out and parsed is itself: every member with its depth, its title and its own text', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const {text, members} = writeOutline(plan)
        expect(membersOf(parse(text))).toEqual(members.map(withoutPlaces))
      }),
      {numRuns: 600}
    )
  })

  it('has one shape in simplified and in traditional characters', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const [simplified, traditional] = [writeOutline(plan), writeOutline(plan, 'traditional')]
        expect(shapeIn(traditional.text)).toEqual(shapeIn(simplified.text))
      }),
      {numRuns: 600}
    )
  })

  it('is written with constructs that the parser knows', () => {
    const names = new Set<string>(defaultConstructs.map(({name}) => name))
    for (const levels of hierarchies) for (const {construct} of levels) expect(names).toContain(construct)
  })
})

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九']
])('writes %i as %s', (n, written) => {
  expect(han(n)).toBe(written)
})

describe('twins of a marker', () => {
  it.each([
    ['第一节　总则\n第二节　分则', '第一節　總則\n第二節　分則'],
    ['第一条　适用本法。\n第二条　另有规定的除外。', '第一條　適用本法。\n第二條　另有規定的除外。'],
    ['壹、缘起\n贰、目标\n叁、经费\n陆、附件', '壹、緣起\n貳、目標\n參、經費\n陸、附件'],
    ['有两种人：一个是教师，另一个是学生。', '有兩種人：一個是教師，另一個是學生。'],
    ['有两类：一种是自愿，另一种是被动。', '有兩類：一種是自願，另一種是被動。'],
    ['首先，学习；其次，实践；最后，总结。', '首先，學習；其次，實踐；最後，總結。'],
    ['第一编　总则\n第二编　物权', '第一編　總則\n第二編　物權'],
    ['问题一：人手不够\n问题二：经费不足', '問題一：人手不夠\n問題二：經費不足'],
    ['一为民生，二为发展。', '一為民生，二為發展。']
  ])('%j and %j have one shape, and are members', (simplified, traditional) => {
    expect(shapeIn(simplified).length).toBeGreaterThan(1)
    expect(shapeIn(traditional)).toEqual(shapeIn(simplified))
  })
})
