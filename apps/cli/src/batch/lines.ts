import {decodeUtf8} from '@gangmu/importers'

/** Whole lines of an input, each with its line end, save perhaps the last of all. */
export interface Lines {
  readonly bytes: Buffer
  /** The number of the first line, from 1. */
  readonly first: number
}

/** A line that was longer than lines may be, and was passed over. */
export interface TooLong {
  readonly tooLong: number
}

export type Block = Lines | TooLong

/** So many lines make a block at most: a line can be the name of a large file. */
const mostLines = 64
/** In bytes. Larger blocks are no faster, and keep more in memory. */
const largestBlock = 1 << 18

const lineFeed = 0x0a

/**
 * Cuts an input into blocks of whole lines. It works on bytes: lines end at a line feed, and nowhere else, so U+2028
 * may stand in a JSON string as it is. A block ends at the latest with the piece of input that has come, so a slow input
 * is not kept waiting.
 *
 * @param longest the most bytes of a line; a longer one is not kept in memory
 */
export async function* blocksOf(pieces: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Block> {
  let open: Buffer[] = []
  let length = 0
  let line = 1
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(lineFeed) + 1
    if (end > 0) {
      const first = piece.indexOf(lineFeed) + 1
      const isTooLong = length + first > longest
      if (isTooLong) yield {tooLong: line++}
      const whole = isTooLong ? piece.subarray(first, end) : Buffer.concat([...open, piece.subarray(0, end)])
      for (const block of cut(whole, line)) {
        yield block
        line = block.first + block.lines
      }
      open = []
      length = 0
    }
    const rest = piece.subarray(end)
    length += rest.length
    // What is too long already is only counted.
    if (length <= longest) open.push(rest)
    else open = []
  }
  if (length > longest) yield {tooLong: line}
  else if (length > 0) yield {bytes: Buffer.concat(open), first: line}
}

function* cut(whole: Buffer, first: number): Generator<Lines & {readonly lines: number}> {
  let start = 0
  let line = first
  while (start < whole.length) {
    let end = start
    let lines = 0
    while (end < whole.length && lines < mostLines && end - start < largestBlock) {
      end = whole.indexOf(lineFeed, end) + 1
      lines++
    }
    yield {bytes: whole.subarray(start, end), first: line, lines}
    line += lines
    start = end
  }
}

/** One line of a block. */
export interface Line {
  /** With its line end; undefined where its bytes are not UTF-8. */
  readonly text: string | undefined
  /** From 1. */
  readonly number: number
  /** Where the next one begins in the block, in bytes. */
  readonly next: number
}

/** The lines of a block that hold more than blanks, in order. A byte order mark at the beginning of the input is none of it. */
export function* linesOf({bytes, first}: Lines): Generator<Line> {
  // All at once: each call costs as much as decoding some hundred characters.
  const all = decodeUtf8(bytes)
  let start = 0
  let textStart = 0
  for (let number = first; start < bytes.length; number++) {
    const next = endOf(bytes.indexOf(lineFeed, start), bytes.length)
    const textNext = all === undefined ? 0 : endOf(all.indexOf('\n', textStart), all.length)
    const text = all === undefined ? decodeUtf8(bytes.subarray(start, next)) : all.slice(textStart, textNext)
    const line = number === 1 && text?.startsWith('\ufeff') ? text.slice(1) : text
    if (line === undefined || notBlank.test(line)) yield {text: line, number, next}
    start = next
    textStart = textNext
  }
}

/** The blanks are those of JSON. */
const notBlank = /[^ \t\r\n]/

function endOf(lineEnd: number, length: number): number {
  return lineEnd === -1 ? length : lineEnd + 1
}
