import type {Edit} from './types.js'

/** A piece of a text after edits: a range of the text before them, or what an edit wrote. */
type Piece = {readonly start: number; readonly end: number} | {readonly text: string}

/** The edits of a text that come to the same as two lists of edits, the second one of the text that the first one made. */
export function composeEdits(length: number, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  let pieces: Piece[] = [{start: 0, end: length}]
  for (const edits of [first, second]) pieces = edited(pieces, edits)
  const result: Edit[] = []
  let from = 0
  let text = ''
  for (const piece of pieces) {
    if ('text' in piece) {
      text += piece.text
      continue
    }
    if (piece.start > from || text !== '') result.push({start: from, end: piece.start, text})
    from = piece.end
    text = ''
  }
  if (from < length || text !== '') result.push({start: from, end: length, text})
  return result
}

/** The pieces of a text after one more list of edits. */
function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = []
  let rest = [...pieces].reverse()
  let offset = 0
  const takeUntil = (end: number, keep: boolean) => {
    while (offset < end) {
      const piece = rest.pop() as Piece
      const length = lengthOf(piece)
      const taken = Math.min(length, end - offset)
      if (keep) result.push(partOf(piece, 0, taken))
      if (taken < length) rest.push(partOf(piece, taken, length))
      offset += taken
    }
  }
  for (const {start, end, text} of edits) {
    takeUntil(start, true)
    takeUntil(end, false)
    if (text !== '') result.push({text})
  }
  rest = rest.reverse()
  return [...result, ...rest]
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start
}

function partOf(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? {text: piece.text.slice(from, to)} : {start: piece.start + from, end: piece.start + to}
}
