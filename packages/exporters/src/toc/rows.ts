import type {Flow, Phrasing} from '@gangmu/core'
import {type Gathered, gather} from '../gather.js'
import {labelOf, type Piece} from '../label.js'
import {printable} from '../printable.js'

/** What is shown of a member. */
export interface Row {
  /** The line of the source on which it begins, from 1. */
  readonly line: number
  readonly pieces: readonly Piece[]
  /** For each member above it and for itself, from the outermost, whether no other follows below the same parent. */
  readonly ends: readonly boolean[]
}

/** What decides which rows there are. */
export interface Place {
  readonly markers: 'keep' | 'strip'
  readonly leftOut: ReadonlySet<Flow | Phrasing>
}

/** A row for each section and item, in the order of the source. */
export function rowsOf(content: readonly (Flow | Phrasing)[], place: Place): Row[] {
  const rows: Row[] = []
  const add = ({members}: Gathered, above: readonly boolean[]): void => {
    for (const [index, {node}] of members.entries()) {
      const [heading, ...below] = node.children
      const gathered = gather(below, place.leftOut)
      const pieces = labelOf(heading, openingOf(gathered), place.markers)
      const ends = [...above, index === members.length - 1]
      rows.push({line: node.position.start.line, pieces: pieces.map(inPrint), ends})
      add(gathered, ends)
    }
  }
  add(gather(content, place.leftOut), [])
  return rows
}

/** The first line of a member's own text; the longest terminal shows less than is left of it. */
function openingOf({members, rest}: Gathered): string {
  const text = members[0]?.before ?? rest
  return text.slice(0, 10_000).split('\n', 1)[0] ?? ''
}

const inPrint = ({kind, value}: Piece): Piece => ({kind, value: printable(value)})
