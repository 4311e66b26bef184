import stringWidth from 'string-width'

/** A part of a text that stands on one line: `[start, end)` in UTF-16 code units. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Whether the text goes on, and is not shown. */
  readonly isCut: boolean
}

export interface Room {
  /** How many columns the first line has. */
  readonly first: number
  /** How many columns each other line has. */
  readonly others: number
  /** How many lines there are at most, from 1. */
  readonly lines: number
}

/** What a text that is cut ends with: as wide as a Han character in some terminals. */
export const ellipsis = '…'
const ellipsisWidth = 2

/**
 * Breaks a text into lines by the columns that its characters take, as string-width counts them: two for Han characters and
 * full-width forms, one for what is ambiguous (“ ” ① —).
 *
 * A line does not begin with a mark that closes (，。）”) nor end with one that opens (（“《), and a word or a number in Latin
 * letters and digits is not broken, unless it is longer than a line (GB/T 15834-2011, 5.1).
 */
export function fold(text: string, room: Room): Line[] {
  const lines: Line[] = []
  let line = {start: 0, end: 0, width: 0}
  const space = () => (lines.length === 0 ? room.first : room.others)
  for (const unit of unitsOf(text, Math.min(room.first, room.others))) {
    if (line.width + unit.width > space() && line.width > 0) {
      if (lines.length + 1 === room.lines) return [...lines, cut(text, line, space())]
      lines.push({start: line.start, end: line.end, isCut: false})
      line = {start: unit.start, end: unit.start, width: 0}
    }
    // The blank at which a line is broken stands on neither line.
    if (unit.isBlank && line.width === 0) line = {start: unit.end, end: unit.end, width: 0}
    else line = {start: line.start, end: unit.isBlank ? line.end : unit.end, width: line.width + unit.width}
  }
  return line.end > line.start ? [...lines, {start: line.start, end: line.end, isCut: false}] : lines
}

/** A line with room for the ellipsis at its end. */
function cut(text: string, {start, end}: Pick<Line, 'start' | 'end'>, space: number): Line {
  let at = start
  let width = 0
  for (const {index, segment} of segmenter.segment(text.slice(start, end))) {
    width += stringWidth(segment)
    if (width > space - ellipsisWidth) break
    at = start + index + segment.length
  }
  return {start, end: at, isCut: true}
}

/** A part of a text that is not broken. */
interface Unit {
  readonly start: number
  readonly end: number
  readonly width: number
  readonly isBlank: boolean
}

/** The parts of a text, none wider than a line. They are made as they are asked for: a title can be a whole document. */
function* unitsOf(text: string, widest: number): Generator<Unit> {
  let open: (Unit & {last: string}) | undefined
  for (const {index: start, segment} of segmenter.segment(text)) {
    const width = stringWidth(segment)
    const end = start + segment.length
    if (open && areKept(open.last, segment) && open.width + width <= widest) {
      open = {...open, end, width: open.width + width, last: segment}
      continue
    }
    if (open) yield open
    open = {start, end, width, isBlank: segment.trim() === '', last: segment}
  }
  if (open) yield open
}

const segmenter = new Intl.Segmenter('zh', {granularity: 'grapheme'})

/** Whether two characters stay on one line. */
function areKept(left: string, right: string): boolean {
  if (left.trim() === '' || right.trim() === '') return false
  return closing.test(right) || opening.test(left) || (word.test(left) && word.test(right))
}

const closing = /^[\p{Pe}\p{Pf}，。、；：？！．…—,.;:?!%％〉》」』】〕〗〞’”]/u
const opening = /^[\p{Ps}\p{Pi}〈《「『【〔〖〝‘“]/u
const word = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}.,'’_@/+-]/u
