import type {HintedText} from '../hints/types.js'
import type {Edit} from './types.js'

/** The hints of a text after some edits. Takes steps in proportion to both, save for a search through the edits a hint. */
export function movedHints(hints: HintedText['hints'], edits: readonly Edit[]): HintedText['hints'] {
  /** How much longer the text is behind each edit. */
  const shifts: number[] = []
  for (const {start, end, text} of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start))
  const move = (offset: number): number => {
    const passed = passedBy(edits, offset)
    const shift = shifts[passed - 1] ?? 0
    const next = edits[passed]
    return next !== undefined && next.start < offset ? next.start + shift + next.text.length : offset + shift
  }
  return hints.map((hint) => ({...hint, start: move(hint.start), end: move(hint.end)}))
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
