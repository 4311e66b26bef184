import type {HintedText} from '../hints/types.js'
import type {Point, Position} from '../types.js'
import type {Edit} from './types.js'

/** The hints of a text after some edits. Takes steps in proportion to both, save for a search through the edits a hint. */
export function movedHints(hints: HintedText['hints'], edits: readonly Edit[]): HintedText['hints'] {
  const move = moverOf(edits)
  return hints.map((hint) => ({...hint, start: move(hint.start), end: move(hint.end)}))
}

/** Positions in a text after some edits, of which none begins or ends a line. */
export function movedPositions(positions: readonly Position[], edits: readonly Edit[]): Position[] {
  const move = moverOf(edits)
  const point = ({line, column, offset}: Point): Point => {
    const to = move(offset)
    return {line, column: to - move(offset - column + 1) + 1, offset: to}
  }
  return positions.map(({start, end}) => ({start: point(start), end: point(end)}))
}

/** Tells where an offset lies after some edits; inside one of them, at its end. */
function moverOf(edits: readonly Edit[]): (offset: number) => number {
  /** How much longer the text is behind each edit. */
  const shifts: number[] = []
  for (const {start, end, text} of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start))
  return (offset) => {
    const passed = passedBy(edits, offset)
    const shift = shifts[passed - 1] ?? 0
    const next = edits[passed]
    return next !== undefined && next.start < offset ? next.start + shift + next.text.length : offset + shift
  }
}

/** How many edits end before an offset, or at it. */
function passedBy(edits: readonly Edit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle] as Edit).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
