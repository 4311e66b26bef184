import type {Hint} from '@gangmu/core'

/** A hint of the text as it is now. Its range is moved in place: a change moves thousands of them. */
export interface Held {
  /** Tells the parts of one hint from those of others, when a part of it is taken out and comes back. */
  id: number
  readonly hint: Hint
  start: number
  end: number
}

/** What of a hint stood in a text that was taken out; the range counts in that text. */
export interface Piece {
  readonly id: number
  readonly hint: Hint
  readonly start: number
  readonly end: number
  /** Whether the hint went on before the text that was taken out, or behind it. */
  readonly before: boolean
  readonly behind: boolean
}

/** Kinds that are said of lines, however many: a part of such a range says the same. */
const ofLines: ReadonlySet<Hint['kind']> = new Set(['paragraphs', 'verbatim', 'furniture', 'note'])

/** Whether a piece says something without the rest of its hint: all of it, or whole lines of a table. */
export function standsAlone({hint, start, end, before, behind}: Piece, text: string): boolean {
  if (!before && !behind) return true
  const part = text.slice(start, end)
  return ofLines.has(hint.kind) && part.includes('\n') && /\S/.test(part)
}

/** Whether a hint of this kind is said of lines, so that what is written at the end of its line belongs to it. */
export function isOfWholeLine({kind}: Hint): boolean {
  return kind !== 'marker' && kind !== 'styled'
}
