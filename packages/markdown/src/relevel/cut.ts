import {withoutClosing} from '@gangmu/core'
import type * as mdast from 'mdast'
import type {Line, Path} from './content.js'

type Phrasing = mdast.PhrasingContent

/** Nodes that stand deeper in each other than this are not cut. */
const deepest = 50

/** A place between two characters of a block: before the character `offset` of the value of the node at `path`. */
export interface Cut {
  readonly path: Path
  readonly offset: number
}

/** The place of an offset into a line; null where nothing can be cut there. */
export function cutAt({leaves}: Line, offset: number): Cut | null {
  for (const {node, path, start, from, length} of leaves) {
    if (offset >= start + length && (length > 0 || offset > start)) continue
    if (path.depth > deepest) return null
    if (node.type === 'text') return {path, offset: from + offset - start}
    return offset <= start ? {path, offset: 0} : null
  }
  return null
}

/**
 * Takes what stands behind a place out of the children of a block, and gives it back. The nodes around the place stand on
 * both sides then, those below it as they were.
 */
export function takeBehind(children: Phrasing[], {path, offset}: Cut): Phrasing[] {
  const indexes: number[] = []
  for (let step: Path | null = path; step !== null; step = step.parent) indexes.unshift(step.index)
  return cutChildren(children, indexes, 0, offset)
}

function cutChildren(children: Phrasing[], indexes: readonly number[], level: number, offset: number): Phrasing[] {
  const index = indexes[level] as number
  const behind = children.splice(index + 1)
  const node = children.pop() as Phrasing
  const [left, right] = cutNode(node, indexes, level, offset)
  if (left) children.push(left)
  return right ? [right, ...behind] : behind
}

function cutNode(node: Phrasing, indexes: readonly number[], level: number, offset: number): (Phrasing | null)[] {
  if (node.type === 'text') return cutText(node, offset)
  if (!('children' in node)) return offset === 0 ? [null, node] : [node, null]
  const left = [...node.children] as Phrasing[]
  const right = cutChildren(left, indexes, level + 1, offset)
  if (left.length === 0) return [null, node]
  if (right.length === 0) return [node, null]
  const {position: _, ...rest} = node
  return [{...rest, children: left} as Phrasing, {...rest, children: right} as Phrasing]
}

function cutText(node: mdast.Text, offset: number): (mdast.Text | null)[] {
  if (offset <= 0) return [null, node]
  if (offset >= node.value.length) return [node, null]
  return [withValue(node, 0, offset), withValue(node, offset, node.value.length)]
}

/** A part of a text, with its place where the source has the same characters. */
function withValue({position, value}: mdast.Text, start: number, end: number): mdast.Text {
  const part: mdast.Text = {type: 'text', value: value.slice(start, end)}
  const from = position?.start
  const isSame = from?.offset !== undefined && (position?.end.offset ?? 0) - from.offset === value.length
  if (!from || !isSame || /[\r\n]/.test(value)) return part
  const at = (index: number) => ({
    line: from.line,
    column: from.column + index,
    offset: (from.offset as number) + index
  })
  return {...part, position: {start: at(start), end: at(end)}}
}

/** Takes the blanks and line ends away at which a block was cut: at its beginning, at its end, or both. */
export function trim(children: Phrasing[], ends: {start?: boolean; end?: boolean; closing?: boolean}): Phrasing[] {
  let trimmed = children
  if (ends.start) trimmed = trimEnd(trimmed, 'first', (value) => value.trimStart())
  if (ends.end) trimmed = trimEnd(trimmed, 'last', (value) => value.trimEnd())
  if (ends.closing) trimmed = trimEnd(trimmed, 'last', withoutClosing)
  return trimmed
}

function trimEnd(
  children: readonly Phrasing[],
  side: 'first' | 'last',
  change: (value: string) => string,
  depth = 0
): Phrasing[] {
  const rest = [...children]
  for (let node = take(rest, side); node !== undefined; node = take(rest, side)) {
    const changed = changedNode(node, side, change, depth)
    if (changed === null) continue
    if (side === 'first') rest.unshift(changed)
    else rest.push(changed)
    return rest
  }
  return rest
}

function take(nodes: Phrasing[], side: 'first' | 'last'): Phrasing | undefined {
  return side === 'first' ? nodes.shift() : nodes.pop()
}

/** The node with its end changed, or null where nothing of it is left. */
function changedNode(
  node: Phrasing,
  side: 'first' | 'last',
  change: (value: string) => string,
  depth: number
): Phrasing | null {
  if (node.type === 'break') return null
  if (node.type === 'text') {
    const value = change(node.value)
    if (value === node.value) return node
    if (value === '') return null
    return side === 'last'
      ? withValue(node, 0, value.length)
      : withValue(node, node.value.length - value.length, node.value.length)
  }
  if (!('children' in node) || depth > deepest) return node
  const children = trimEnd(node.children, side, change, depth + 1)
  if (children.length === 0) return null
  const isSame =
    children.length === node.children.length && children.every((child, index) => child === node.children[index])
  return isSame ? node : ({...node, children} as Phrasing)
}
