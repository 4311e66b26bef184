import {type Root, readLeaves, walk, withoutClosing} from '@gangmu/core'
import type {OutlineColumns} from '../types.js'
import {labelOf, oneLine} from './titles.js'

/** The outline of a tree as columns. */
export function columnsOf(tree: Root): OutlineColumns {
  const {members, markers} = countIn(tree)
  const columns = emptyColumns(members, markers)
  const titles: string[] = []
  const {depth, start, end, titleEnd, markerLength, markerStart, markerEnd, markerDepth} = columns
  let next = 0
  let marker = 0
  let length = 0
  walk(tree, (node) => {
    if (node.type === 'section' || node.type === 'item') {
      const [heading] = node.children
      const label = labelOf(node)
      titles.push(label.text)
      length += label.text.length
      depth[next] = node.depth
      start[next] = node.position.start.offset
      end[next] = node.position.end.offset
      titleEnd[next] = length
      markerLength[next++] = label.marker
      for (const leaf of heading.children) {
        if (leaf.type !== 'marker') continue
        markerStart[marker] = leaf.position.start.offset
        markerEnd[marker] = leaf.position.end.offset
        markerDepth[marker++] = node.depth
      }
      return undefined
    }
    return mayHoldMembers(node.type) ? undefined : 'skip'
  })
  relate(columns)
  return {...columns, titles: titles.join(''), title: titleOf(tree)}
}

/** The types of nodes below which members stand, beside members themselves. */
const mayHoldMembers = (type: string): boolean => type === 'root' || type === 'paragraph' || type === 'list'

function countIn(tree: Root): {members: number; markers: number} {
  let members = 0
  let markers = 0
  walk(tree, (node) => {
    if (node.type === 'section' || node.type === 'item') members++
    else if (node.type === 'marker') markers++
    else if (node.type !== 'heading' && !mayHoldMembers(node.type)) return 'skip'
    return undefined
  })
  return {members, markers}
}

function emptyColumns(members: number, markers: number): Omit<OutlineColumns, 'titles' | 'title'> {
  return {
    count: members,
    depth: new Uint16Array(members),
    start: new Uint32Array(members),
    end: new Uint32Array(members),
    place: new Uint32Array(members),
    siblings: new Uint32Array(members),
    below: new Uint32Array(members),
    titleEnd: new Uint32Array(members),
    markerLength: new Uint16Array(members),
    markerStart: new Uint32Array(markers),
    markerEnd: new Uint32Array(markers),
    markerDepth: new Uint16Array(markers)
  }
}

/** Says of each member how many stand below it, and which of its siblings it is: the depths tell. */
function relate({count, depth, below, place, siblings}: ReturnType<typeof emptyColumns>): void {
  const open: number[] = []
  const closeTo = (level: number, next: number) => {
    while (open.length >= level) {
      const member = open.pop() as number
      below[member] = next - member - 1
      numberSiblings(member + 1, next)
    }
  }
  const numberSiblings = (first: number, next: number) => {
    let found = 0
    for (let member = first; member < next; member += 1 + (below[member] as number)) place[member] = ++found
    for (let member = first; member < next; member += 1 + (below[member] as number)) siblings[member] = found
  }
  for (let member = 0; member < count; member++) {
    closeTo(depth[member] as number, member)
    open.push(member)
  }
  closeTo(1, count)
  numberSiblings(0, count)
}

function titleOf(tree: Root): OutlineColumns['title'] {
  const title = tree.children.find((node) => node.type === 'title')
  if (title === undefined) return null
  const {start, end} = title.position
  return {text: oneLine(withoutClosing(readLeaves(title.children))), start: start.offset, end: end.offset}
}

/** What goes from a worker to the page without a copy. */
export function buffersOf(columns: OutlineColumns): ArrayBuffer[] {
  return Object.values(columns).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []))
}
