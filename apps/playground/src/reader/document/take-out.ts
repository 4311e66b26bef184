import type {Held, Piece} from './held.js'

/** What a text that is taken out means for the hints. */
export interface TakenOut {
  /** How many characters it has. */
  readonly length: number
  readonly pieces: readonly Piece[]
  /** Whether a hint ends or begins at its edges or in it, so that to put it back needs more than to move what stands behind. */
  readonly touches: boolean
  /** The hints that stay, and of which it took away the beginning, or the end: what replaces it belongs to them. */
  readonly beginnings: readonly Held[]
  readonly ends: readonly Held[]
}

/**
 * Takes the characters of a range out of the hints, and moves those behind it.
 *
 *     一、清渠      held 0-4, taken out 2-3
 *     ^-^ ^        before and behind stay one hint: 0-3
 */
export function takeOut(held: Held[], from: number, to: number): TakenOut {
  const pieces: Piece[] = []
  const beginnings: Held[] = []
  const ends: Held[] = []
  let touches = false
  let kept = 0
  for (const each of held) {
    const {start, end} = each
    touches ||= (start >= from && start <= to) || (end >= from && end <= to)
    if (end > from && start < to) {
      pieces.push(pieceOf(each, from, to))
      each.start = Math.min(start, from)
      each.end = Math.max(end, to) - (to - from)
      if (each.end <= each.start) continue
      if (start === from) beginnings.push(each)
      if (end === to) ends.push(each)
    } else if (start >= to) {
      each.start -= to - from
      each.end -= to - from
    }
    held[kept++] = each
  }
  held.length = kept
  return {length: to - from, pieces, touches, beginnings, ends}
}

function pieceOf({id, hint, start, end}: Held, from: number, to: number): Piece {
  return {
    id,
    hint,
    start: Math.max(start, from) - from,
    end: Math.min(end, to) - from,
    before: start < from,
    behind: end > to
  }
}
