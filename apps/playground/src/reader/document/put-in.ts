import {type Held, isOfWholeLine, type Piece, standsAlone} from './held.js'
import type {TakenOut} from './take-out.js'

/** What is put in, and where. */
export interface PutIn {
  readonly text: string
  readonly at: number
  /** What stood there, and was taken out by the same change. */
  readonly replaces: TakenOut | null
  /** What is remembered of exactly this text; null where nothing is. */
  readonly remembered: readonly Piece[] | null
}

/** The characters before and behind the place of a text that is put in; '' where the text begins or ends. */
export type Beside = readonly [before: string, next: string]

/** Moves the hints behind a text that is put in, and adds those that are remembered of it. */
export function putIn(held: Held[], put: PutIn, beside: Beside, newId: () => number): void {
  const {text, at, replaces, remembered} = put
  const length = text.length
  const grows = remembered === null ? growing(put, beside) : () => false
  for (const each of held) {
    const {start, end} = each
    if (start < at && end > at) each.end += length
    else if (end === at && start < at) each.end += grows(each, 'end') ? length : 0
    else if (start >= at) {
      each.end += length
      if (start > at || !grows(each, 'start')) each.start += length
    }
  }
  if (remembered !== null) addPieces(held, put, remembered, newId)
  else if (replaces !== null) keepMarker(held, put, replaces)
}

/**
 * Tells of hints that end or begin where a text is put in whether it belongs to them: what is written over their first or last
 * characters does, and what is written at the end of a line of which they say something.
 */
function growing({text, replaces}: PutIn, [before, next]: Beside): (held: Held, edge: 'start' | 'end') => boolean {
  if (text.includes('\n')) return () => false
  const replaced = {start: new Set(replaces?.beginnings), end: new Set(replaces?.ends)}
  const isAtEdge = {
    start: (before === '' || before === '\n') && next !== '\n',
    end: (next === '' || next === '\n') && before !== '\n'
  }
  return (held, edge) => replaced[edge].has(held) || (isAtEdge[edge] && isOfWholeLine(held.hint))
}

function addPieces(held: Held[], {text, at}: PutIn, pieces: readonly Piece[], newId: () => number): void {
  if (pieces.length === 0) return
  const wanted = new Set(pieces.map(({id}) => id))
  const there = new Map<number, Held>()
  for (const each of held) if (wanted.has(each.id)) there.set(each.id, each)
  for (const piece of pieces) {
    const [start, end] = [at + piece.start, at + piece.end]
    const rest = there.get(piece.id)
    const isRest = rest !== undefined && (piece.before || piece.behind) && rest.end >= start && rest.start <= end
    if (isRest) {
      rest.start = Math.min(rest.start, start)
      rest.end = Math.max(rest.end, end)
    } else if (standsAlone(piece, text)) {
      const isOther = rest !== undefined || piece.before || piece.behind
      held.push({id: isOther ? newId() : piece.id, hint: piece.hint, start, end})
    }
  }
}

/** UTF-16 code units: no number of a list is as long. */
const longestMarker = 16

/** A number that an importer wrote out stays one where another is written in its place. */
function keepMarker(held: Held[], {text, at}: PutIn, {pieces, length}: TakenOut): void {
  if (text.includes('\n') || text.length > longestMarker) return
  for (const {id, hint, start, end} of pieces)
    if (hint.kind === 'marker' && start === 0 && end === length && !held.some((each) => each.id === id))
      held.push({id, hint, start: at, end: at + text.length})
}
