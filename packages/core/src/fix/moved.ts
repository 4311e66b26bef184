import type {HintedText} from '../hints/types.js'
import type {Point, Position} from '../types.js'
import type {Edit} from './types.js'

/** The hints of a text after some edits. */
export function movedHints(hints: HintedText['hints'], edits: readonly Edit[]): HintedText['hints'] {
  return hints.map((hint) => ({...hint, start: moved(hint.start, edits), end: moved(hint.end, edits)}))
}

/** A position in a text after some edits, of which none begins or ends a line. */
export function movedPosition({start, end}: Position, edits: readonly Edit[]): Position {
  return {start: movedPoint(start, edits), end: movedPoint(end, edits)}
}

function movedPoint({line, column, offset}: Point, edits: readonly Edit[]): Point {
  const lineStart = offset - column + 1
  const to = moved(offset, edits)
  return {line, column: to - moved(lineStart, edits) + 1, offset: to}
}

/** Where an offset lies after some edits; inside one of them, at its end. */
function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0
  for (const {start, end, text} of edits) {
    if (end <= offset) shift += text.length - (end - start)
    else if (start < offset) return start + shift + text.length
    else break
  }
  return offset + shift
}
