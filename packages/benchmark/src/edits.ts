import type {Gold, GoldDocument, GoldNode} from './gold.js'

/** A range of a text that is replaced: a deletion where `text` is empty. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Carries out edits, given in order and apart from each other, on a document and on its gold. Nodes that lie in a deletion are gone. */
export function applyEdits(document: GoldDocument, edits: readonly Edit[]): GoldDocument {
  let text = ''
  let from = 0
  for (const edit of edits) {
    text += document.text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  text += document.text.slice(from)
  return {...document, text, gold: moveGold(document.gold, edits)}
}

function moveGold(gold: Gold, edits: readonly Edit[]): Gold {
  const move = mover(edits)
  const isGone = (offset: number) => edits.some((edit) => edit.text === '' && edit.start <= offset && offset < edit.end)
  const byStart = new Map(gold.nodes.map((node) => [node.start, node]))
  const parentOf = (start: number | null): number | null => {
    const holder = holderOf(gold.nodes, byStart, start, isGone)
    return holder === null ? null : move(holder)
  }
  const kept = gold.nodes.filter((node) => !isGone(node.start))
  return {
    ...gold,
    title: null,
    nodes: kept.map((node) => ({
      ...node,
      start: move(node.start),
      markerEnd: move(node.markerEnd),
      titleStart: move(node.titleStart),
      titleEnd: node.titleEnd === null ? null : move(node.titleEnd),
      parent: parentOf(node.parent)
    })),
    tails: gold.tails
      .filter((tail) => !isGone(tail.start))
      .map((tail) => ({start: move(tail.start), parent: parentOf(tail.parent)})),
    leads: gold.leads
      .filter((lead) => !isGone(lead.start))
      .map((lead) => ({start: move(lead.start), end: move(lead.end)})),
    ignore: (gold.ignore ?? []).map(([start, end]) => [move(start), move(end)] as [number, number])
  }
}

/**
 * The node that a reader without the deleted lines takes for the parent of what stood below a node: the node itself; where
 * it is gone, the sibling before it, under which what it held goes on; where there is none, what its own parent comes to.
 */
function holderOf(
  nodes: readonly GoldNode[],
  byStart: ReadonlyMap<number, GoldNode>,
  start: number | null,
  isGone: (offset: number) => boolean
): number | null {
  if (start === null || !isGone(start)) return start
  const {parent} = byStart.get(start) as GoldNode
  const sibling = nodes.findLast((node) => node.start < start && node.parent === parent && !isGone(node.start))
  return sibling === undefined ? holderOf(nodes, byStart, parent, isGone) : sibling.start
}

/** Where an offset of the old text lies in the new one; inside an edit, at its end. Offsets may be asked for in any order. */
function mover(edits: readonly Edit[]): (offset: number) => number {
  return (offset) => {
    let shift = 0
    for (const edit of edits) {
      if (edit.end <= offset) shift += edit.text.length - (edit.end - edit.start)
      else if (edit.start < offset) return edit.start + shift + edit.text.length
      else break
    }
    return offset + shift
  }
}
