import {countDelimiters, isDeep, isPlain, mostDelimiters} from './cost.js'
import {type Enclosure, openedBy, sourceLines} from './lines.js'

/** A part of a source that can be read by itself. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Whether its lines are read as they are: there is no Markdown in them, or too much of it. */
  readonly plain: boolean
}

/** Pieces are about as long as this: micromark takes more than a kilobyte of memory for each character. */
const usual = 50_000

/** Beyond this a piece ends at the next line, whatever stands there: a list or a table goes on as text. */
const longest = 100_000

/** Beyond this one ends that is code or the like, which costs less; what is left of it is lines. */
const longestEnclosure = 500_000

/** So many lines at most go on with a list or a quotation without its marker: their time grows with the square. */
const mostLazy = 50

/** So many underlined headings at most stand in a piece: their time grows with the square, too. */
const mostUnderlines = 50

/** So many lines at most stand in a paragraph, or in a row of definitions: their time grows with the square as well. */
const mostLines = 500

/** So many lines at most stand in a piece that could be cut: a list goes on in the next one. */
const mostInPiece = 1000

/** A longer line is text, and is not looked at to its end. */
const longestLine = 100_000

/** A source that is shorter is read as a whole, so that links find their definitions. */
const whole = 200_000

/** One with more lines is not: it is dense. */
const mostWholeLines = 10_000

interface Open {
  start: number
  plain: boolean
}

/**
 * Cuts a source into pieces: at blank lines before a line that begins a block of its own, outside of what goes on over blank
 * lines; and where a paragraph has more delimiters than people write.
 */
export function* piecesOf(source: string): Generator<Piece> {
  let open: Open | null = null
  for (const segment of segmentsOf(source)) {
    const joins: boolean = open !== null && open.plain === segment.plain && segment.start - open.start < usual
    if (open !== null && !joins) yield {...open, end: segment.start}
    if (open === null || !joins) open = {start: segment.start, plain: segment.plain}
    if (segment.ends) {
      yield {...open, end: segment.end}
      open = null
    }
  }
  if (open !== null) yield {...open, end: source.length}
}

interface Segment extends Piece {
  /** Whether nothing can be joined to it. */
  readonly ends: boolean
}

function* segmentsOf(source: string): Generator<Segment> {
  const isLong = source.length > whole || hasMoreLines(source, mostWholeLines)
  const hasMetadata = endsMetadata(source)
  let start = 0
  let delimiters = 0
  let tooMuch = false
  let enclosure: Enclosure | null = null
  let afterBlank = false
  let lazy: number | null = null
  let underlines = 0
  let afterUnderline = false
  let together = 0
  let lines = 0
  const segment = (end: number, ends: boolean): Segment => {
    const plain = tooMuch || (isLong && isPlain(source.slice(start, end)))
    return {start, end, plain, ends}
  }
  for (const line of sourceLines(source)) {
    const text = source.slice(line.start, Math.min(line.end, line.start + longestLine))
    const inside: boolean = enclosure !== null
    const opened: Enclosure | null = enclosure ?? openedBy(text, line.start === 0 && hasMetadata)
    const crowd = inside || opened !== null ? 0 : countDelimiters(text)
    if (inside || beginsBlock(text)) delimiters = 0
    const crowded = delimiters + crowd > mostDelimiters
    lazy = lazyLines(text, lazy)
    const isEndless = line.end - line.start > longestLine
    const hard: boolean = isEndless || crowd === Number.POSITIVE_INFINITY || (!inside && isDeep(text))
    together = inside || text.trim() === '' || text.includes('|') ? 0 : together + 1
    lines++
    if (line.start > start && endsBefore()) {
      yield segment(line.start, !afterBlank || hard || tooMuch)
      lazy = null
      together = 0
      lines = 0
      underlines = 0
      start = line.start
      delimiters = 0
      tooMuch = inside
    }
    delimiters += crowd
    tooMuch ||= hard
    afterBlank = text.trim() === ''
    afterUnderline = /^ {0,3}(?:=+|-+)[ \t]*$/.test(text)
    if (afterUnderline) underlines++
    enclosure = remains(opened, inside, text)

    function endsBefore(): boolean {
      if (line.start - start > (inside ? longestEnclosure : longest)) return true
      if (inside) return false
      if (afterUnderline && underlines > mostUnderlines && isFree(text)) return true
      if (lines > mostInPiece && isLong && /^[^\s|]/.test(text)) return true
      if (isFree(text) && (together > mostLines || line.start - start > usual) && !text.includes('|')) return true
      return crowded || hard || (lazy ?? 0) > mostLazy || (afterBlank && isFree(text) && (isLong || tooMuch))
    }
  }
  if (start < source.length) yield segment(source.length, true)
}

function hasMoreLines(source: string, lines: number): boolean {
  let count = 0
  for (const _ of sourceLines(source)) if (++count > lines) return true
  return false
}

/** Whether a fence stands behind the one that a source begins with: otherwise it is none. */
function endsMetadata(source: string): boolean {
  return (
    /^(---|\+\+\+)[ \t]*[\r\n]/.test(source) &&
    /[\r\n](?:---|\+\+\+)[ \t]*(?:[\r\n]|$)/.test(source.slice(0, longestEnclosure))
  )
}

function remains(opened: Enclosure | null, inside: boolean, line: string): Enclosure | null {
  return opened !== null && (inside || opened.inLine) && opened.end.test(line) ? null : opened
}

/** How many lines go on with a list or a quotation without its marker, up to this one; null where nothing of the kind is open. */
function lazyLines(line: string, before: number | null): number | null {
  if (line.trim() === '') return null
  if (/^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/.test(line)) return 0
  return before === null ? null : before + 1
}

/** Whether a line begins with delimiters that have nothing to do with those before it. */
function beginsBlock(line: string): boolean {
  return /^\s*(?:$|[-+*>#|]|\d{1,9}[.)])|\|/.test(line)
}

/** Whether a line behind a blank one belongs to no list, footnote or code that stands before it. */
function isFree(line: string): boolean {
  return /^(?![-+*][ \t]|\d{1,9}[.)])[^\s]/.test(line)
}
