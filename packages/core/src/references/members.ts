import type {AnyNode, Flow, Item, Marker, Root, Section} from '../types.js'
import type {ReferenceUnit} from './types.js'

/** How the number of a member is written, where that tells its level: （一）, 一、, 1., 3.2.1. */
export type Shape = 'parenthesised' | 'comma' | 'number' | 'chain' | 'other'

/** A member of the outline, with what references need of it. */
export interface Member {
  readonly node: Section | Item
  /** Its place among all members, in document order. */
  readonly index: number
  readonly parent: Member | null
  /** The place of the last member in it: those from `index` to `last` stand in it. */
  last: number
  readonly children: Member[]
  /** Its place among the children of its parent. */
  readonly place: number
  /** What its marker calls it: 条 in 第三条; null for 一、 and its like. */
  readonly unit: ReferenceUnit | null
  readonly shape: Shape
  readonly ordinals: readonly number[]
  readonly start: number
}

/** All members of a tree in document order. Bodies that stand again have none: references lead to the first. */
export function listMembers(tree: Root): Member[] {
  const members: Member[] = []
  const open: {node: AnyNode; parent: Member | null}[] = [{node: tree, parent: null}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {node, parent} = next
    if (isCopy(node)) continue
    const isMember = node.type === 'section' || node.type === 'item'
    const member = isMember ? memberOf(node, members.length, parent) : parent
    if (isMember) {
      members.push(member as Member)
      parent?.children.push(member as Member)
    }
    if (!('children' in node) || node.type === 'heading') continue
    for (let index = node.children.length - 1; index >= 0; index--)
      open.push({node: node.children[index] as AnyNode, parent: member})
  }
  for (let index = members.length - 1; index >= 0; index--) {
    const {parent, last} = members[index] as Member
    if (parent !== null && parent.last < last) parent.last = last
  }
  return members
}

/** Those of some members that stand least deep. */
export function outermostOf(members: readonly Member[]): Member[] {
  const least = members.reduce((depth, {node}) => Math.min(depth, node.depth), Number.POSITIVE_INFINITY)
  return members.filter(({node}) => node.depth === least)
}

function isCopy(node: AnyNode): boolean {
  return (node as Flow).data?.copyOf !== undefined
}

function memberOf(node: Section | Item, index: number, parent: Member | null): Member {
  const marker = node.children[0].children.find((child) => child.type === 'marker')
  return {
    node,
    index,
    parent,
    last: index,
    children: [],
    place: parent?.children.length ?? 0,
    unit: marker === undefined ? null : unitOf(marker),
    shape: marker === undefined ? 'other' : shapeOf(marker),
    ordinals: marker?.ordinals ?? [],
    start: node.position.start.offset
  }
}

/** The units of markers: 部分 and what else divides a book is a part. */
const unitsOfMarkers: readonly (readonly [ReferenceUnit, RegExp])[] = [
  ['article', /^第[^编編章节節]{1,12}[条條]/],
  ['chapter', /^第.{1,8}?章/],
  ['section', /^第.{1,8}?[节節]/],
  ['subBook', /^第.{1,8}?分[编編]/],
  ['book', /^第.{1,8}?[编編]/],
  ['part', /^第.{1,8}?(?:部分|[篇卷部])/],
  ['annex', /^附[件录錄表图圖]/]
]

function unitOf({value}: Marker): ReferenceUnit | null {
  return unitsOfMarkers.find(([, pattern]) => pattern.test(value))?.[0] ?? null
}

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ['chain', /^[A-Z\d０-９]+[.．﹒][\d０-９]/],
  ['parenthesised', /^[（(㈠-㈩⑴-⒇]|[）)]$/],
  ['number', /^[\d０-９⒈-⒛]/],
  ['comma', /^[〇○零一二三四五六七八九十百廿卅壹贰貳叁參叄参肆伍陆陸柒捌玖拾]+\s?[、.．，,]?$/]
]

function shapeOf({value}: Marker): Shape {
  return shapes.find(([, pattern]) => pattern.test(value))?.[0] ?? 'other'
}
