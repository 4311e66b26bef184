import type {Piece} from './held.js'

/**
 * What was taken out by several changes, each beside the one before: an editor that undoes them in one step puts it in as one text.
 *
 *     一、清渠      、 is taken out, and then 一
 *     ^^           undone, 一、 is put in
 */
export interface Run {
  /** Where it stood, in the text as it is now. */
  readonly at: number
  readonly text: string
  readonly pieces: readonly Piece[]
  /** How many changes took it out. */
  readonly changes: number
}

/** The run with what is taken out around its place, from `from` on; undefined where that stands elsewhere. */
export function joined(run: Run, from: number, text: string, pieces: readonly Piece[]): Run | undefined {
  const cut = run.at - from
  if (cut < 0 || cut > text.length) return undefined
  const inside = run.text.length
  const around = pieces.map((piece) => ({
    ...piece,
    start: piece.start + (piece.start >= cut ? inside : 0),
    end: piece.end + (piece.end > cut ? inside : 0)
  }))
  const within = run.pieces.map((piece) => ({...piece, start: piece.start + cut, end: piece.end + cut}))
  return {
    at: from,
    text: text.slice(0, cut) + run.text + text.slice(cut),
    pieces: merged([...around, ...within]),
    changes: run.changes + 1
  }
}

/** Pieces of the same hint as one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const byId = new Map<number, Piece>()
  for (const piece of pieces) {
    const other = byId.get(piece.id)
    byId.set(piece.id, other === undefined ? piece : union(other, piece))
  }
  return [...byId.values()]
}

/** The edges are those of the outer piece. */
function union(one: Piece, other: Piece): Piece {
  const first = one.start <= other.start ? one : other
  const last = one.end >= other.end ? one : other
  return {...first, end: last.end, before: first.before, behind: last.behind}
}
