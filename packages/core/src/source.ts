import {beforeBlanks, finder, pastBlanks} from './characters.js'
import type {Point, Position} from './types.js'

/** The text with its lines and blocks. Offsets are UTF-16 code units. */
export interface Source {
  readonly text: string
  /** Where each line begins, in order; the first is 0. */
  readonly lines: readonly number[]
  /** Where the text of each block begins: its first character that is no blank. */
  readonly blockStarts: readonly number[]
  /** Just past the last character of each block that is no blank. */
  readonly blockEnds: readonly number[]
}

/** Finds the lines (ended by LF, CRLF or CR) and the blocks: the lines that hold more than blanks. */
export function readSource(text: string): Source {
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
  return {text, lines, blockStarts, blockEnds}
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

/** Makes points. Trees are built in document order, so the line of the last answer is the best guess for the next. */
export function createLocator(source: Source): (start: number, end: number) => Position {
  let guess = 0
  const pointAt = (offset: number): Point => {
    guess = lineOf(source.lines, offset, guess)
    return {line: guess + 1, column: offset - (source.lines[guess] as number) + 1, offset}
  }
  return (start, end) => ({start: pointAt(start), end: pointAt(end)})
}

/** The last line that begins at or before an offset; by steps near the guess, by halves far from it. */
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
