import {type Annotations, findAnnotations, withoutAnnotations} from './annotations/find.js'
import {beforeBlanks, finder, pastBlanks} from './characters.js'
import {type Hints, readHints} from './hints/read.js'
import type {HintedText} from './hints/types.js'
import type {Point, Position} from './types.js'

/** The text with its lines and blocks. Offsets are UTF-16 code units into `text`. */
export interface Source {
  /** The text as it is read: what `parse` was given, without its annotations. */
  readonly text: string
  /** What stands beside the text; null in nearly every document. */
  readonly annotations: Annotations | null
  /** What the format of the document tells beside the text; null in nearly every document. */
  readonly hints: Hints | null
  /** Where each line begins, in order; the first is 0. */
  readonly lines: readonly number[]
  /** Where the text of each block begins: its first character that is no blank. */
  readonly blockStarts: readonly number[]
  /** Just past the last character of each block that is no blank. */
  readonly blockEnds: readonly number[]
}

/**
 * Finds the annotations, the lines (ended by LF, CRLF or CR) and the blocks: the lines that hold more than blanks.
 *
 * @throws {OptionError} for hints that are wrong
 */
export function readSource(given: string | HintedText): Source {
  const whole = typeof given === 'string' ? given : given.text
  const annotations = findAnnotations(whole)
  const text = annotations === null ? whole : withoutAnnotations(annotations)
  const hints = typeof given === 'string' ? null : readHints(given, annotations)
  const lines = [0]
  const blockStarts: number[] = []
  const blockEnds: number[] = []
  const findLineFeed = finder(text, '\n')
  const findCarriageReturn = finder(text, '\r')
  for (let start = 0; start <= text.length; ) {
    const [end, next] = lineEnd(text, start, findLineFeed, findCarriageReturn)
    const first = pastBlanks(text, start, end)
    if (first < end) {
      blockStarts.push(first)
      blockEnds.push(beforeBlanks(text, first, end))
    }
    if (next > text.length || end === text.length) break
    lines.push(next)
    start = next
  }
  return {text, annotations, hints, lines, blockStarts, blockEnds}
}

/** The end of the line at `start` and the beginning of the next one. */
function lineEnd(
  text: string,
  start: number,
  findLineFeed: (from: number) => number,
  findCarriageReturn: (from: number) => number
): [end: number, next: number] {
  const lineFeed = findLineFeed(start)
  const end = lineFeed === -1 ? text.length : lineFeed
  const carriageReturn = findCarriageReturn(start)
  if (carriageReturn !== -1 && carriageReturn < end) {
    return [carriageReturn, carriageReturn + (text.charCodeAt(carriageReturn + 1) === 0x0a ? 2 : 1)]
  }
  return [end, end + 1]
}

/**
 * Makes points of offsets into the text. Trees are built in document order, so the line of the last answer is the best
 * guess for the next.
 */
export function createLocator(source: Pick<Source, 'lines'>): (start: number, end: number) => Position {
  let guess = 0
  const pointAt = (offset: number): Point => {
    guess = lineOf(source.lines, offset, guess)
    return {line: guess + 1, column: offset - (source.lines[guess] as number) + 1, offset}
  }
  return (start, end) => ({start: pointAt(start), end: pointAt(end)})
}

/**
 * Gives the offset in what `parse` was given for an offset into the text. What stands beside the text belongs to the
 * characters before it: a node ends behind the annotations of its last character, and begins behind those of others.
 */
export function createOrigin({annotations}: Source): (offset: number) => number {
  if (annotations === null) return (offset) => offset
  // where in the text the annotations stood, and how much longer the source is from there on
  const places = [0]
  const longer = [0]
  let length = 0
  for (const [index, start] of annotations.starts.entries()) {
    places.push(start - length)
    length += (annotations.ends[index] as number) - start
    longer.push(length)
  }
  let guess = 0
  return (offset) => {
    guess = lineOf(places, offset, guess)
    return offset + (longer[guess] as number)
  }
}

/** Makes points of offsets into what `parse` was given. */
export function createOriginLocator(source: Source): ReturnType<typeof createLocator> {
  // no annotation follows a line end
  return createLocator(source.annotations === null ? source : {lines: source.lines.map(createOrigin(source))})
}

/** The last line (or what else has places in order) that begins at or before an offset; by steps near the guess, by halves far from it. */
function lineOf(lines: readonly number[], offset: number, guess: number): number {
  let low = 0
  let high = lines.length - 1
  if ((lines[guess] as number) <= offset) {
    low = guess
    if (guess === high || (lines[guess + 1] as number) > offset) return guess
    if (guess + 1 === high || (lines[guess + 2] as number) > offset) return guess + 1
  } else high = guess
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The range of several nodes, from the first to the last: points of its own, so that a tree can be moved in place. */
export function spanning(first: Position, last: Position): Position {
  return {start: copyOf(first.start), end: copyOf(last.end)}
}

/** Moves the end of a range to the end of another one, in place. */
export function endAt({end}: Position, last: Position): void {
  end.line = last.end.line
  end.column = last.end.column
  end.offset = last.end.offset
}

function copyOf({line, column, offset}: Point): Point {
  return {line, column, offset}
}
