import type {Annotations} from '../annotations/find.js'
import {blank, standsIn, withoutBlanks} from '../characters.js'
import {createOrigin, createOriginLocator, type Source, spanning} from '../source.js'
import type {Annotation, AnyNode, Position, Root, Text} from '../types.js'
import {withoutLineBreaks} from './phrasing.js'

/** How far the leaves of a tree have been placed in the source, in document order. */
interface Placing {
  readonly annotations: Annotations
  readonly origin: (offset: number) => number
  readonly position: (start: number, end: number) => Position
  /** The first annotation that no leaf before has. */
  next: number
}

/**
 * Puts the annotations of a source into the tree of the text without them, in place, and moves all positions to where
 * their characters stand in the source. The rules that built the tree have seen nothing of annotations.
 */
export function placeAnnotations(tree: Root, source: Source): void {
  const {annotations} = source
  if (annotations === null) return
  const position = createOriginLocator(source)
  const placing: Placing = {annotations, origin: createOrigin(source), position, next: 0}
  placeChildren(placing, tree)
  tree.position = position(0, annotations.source.length)
}

function placeChildren(placing: Placing, parent: Extract<AnyNode, {children: unknown}>): void {
  const children: AnyNode[] = []
  for (const child of parent.children as AnyNode[]) {
    if (child.type === 'text') {
      for (const leaf of splitText(placing, child)) children.push(leaf)
      continue
    }
    const copyOf = child.data?.copyOf
    if (copyOf !== undefined) child.data = {...child.data, copyOf: movedOf(placing, copyOf)}
    if ('children' in child) placeChildren(placing, child)
    else placeLeaf(placing, child)
    children.push(child)
  }
  Object.assign(parent, {children})
  const first = children[0]
  if (first !== undefined) parent.position = spanning(first.position, (children.at(-1) as AnyNode).position)
}

/** Where a leaf stands with the annotations inside it and directly behind it: 參(cān)、 is one marker. */
function positionOf(placing: Placing, leaf: AnyNode): Position {
  return movedOf(placing, leaf.position)
}

function movedOf({origin, position}: Placing, {start, end}: Position): Position {
  return position(origin(start.offset), origin(end.offset))
}

/** Moves a leaf that stays whole: a marker says what stands there, where annotations do. */
function placeLeaf(placing: Placing, leaf: AnyNode): void {
  const length = leaf.position.end.offset - leaf.position.start.offset
  leaf.position = positionOf(placing, leaf)
  const {start, end} = leaf.position
  if (leaf.type === 'verbatim') leaf.value = placing.annotations.source.slice(start.offset, end.offset)
  if (leaf.type === 'marker' && end.offset - start.offset > length)
    leaf.written = placing.annotations.source.slice(start.offset, end.offset)
}

/** A Text cut at its annotations, which stand between the pieces, or behind the last one. */
function splitText(placing: Placing, text: Text): (Text | Annotation)[] {
  const {source, starts, ends} = placing.annotations
  const leaves: (Text | Annotation)[] = []
  const whole = positionOf(placing, text)
  const end = whole.end.offset
  const bare = !standsIn(text.value, 0, text.value.length, blank)
  let from = whole.start.offset
  // those before are in markers
  while ((starts[placing.next] as number) < from) placing.next++
  for (; (starts[placing.next] as number) < end; placing.next++) {
    const start = starts[placing.next] as number
    leaves.push(pieceOf(placing, from, start, bare))
    from = ends[placing.next] as number
    const written = source.slice(start, from)
    const position = placing.position(start, from)
    leaves.push({type: 'annotation', kind: 'pinyin', value: written.slice(1, -1), written, position})
  }
  if (leaves.length === 0) return [{...text, position: whole}]
  if (from < end) leaves.push(pieceOf(placing, from, end, bare))
  return leaves
}

/**
 * A range of the source that has no annotation in it. Blanks at its ends stay, so that the pieces together read as the whole;
 * a whole that is `bare` reads without blanks.
 */
function pieceOf({annotations, position}: Placing, start: number, end: number, bare: boolean): Text {
  const written = annotations.source.slice(start, end)
  const value = bare ? withoutBlanks(written) : withoutLineBreaks(written, 0, written.length)
  return {type: 'text', value, position: position(start, end)}
}
