import {decodeString} from 'micromark-util-decode-string'

/** A piece of a line, and where it stands in the source. */
interface Piece {
  readonly value: string
  readonly at: number
  /** How many UTF-16 code units it spans in the source, where these are not as many as it has. */
  readonly length?: number
}

/**
 * A line as pieces that each have a place of their own in the source, where characters of it are escaped or written as
 * references: behind one of them the line and the source do not run on side by side.
 *
 *     1\. 清渠&amp;修闸        1. 清渠&修闸
 *      ^^     ^----^
 *
 * @param line what is read
 * @param at where it begins in the source
 */
export function piecesOf(line: string, at: number, source: string): Piece[] {
  const written = source.slice(at, at + line.length * longestReference)
  const pieces: Piece[] = []
  let read = 0
  let from = 0
  for (const {0: escaped, index} of written.matchAll(escapes)) {
    const plain = written.slice(from, index)
    const value = decodeString(escaped)
    if (value === escaped) continue
    if (read + plain.length >= line.length || !line.startsWith(plain + value, read)) break
    if (plain !== '') pieces.push({value: plain, at: at + from})
    pieces.push({value, at: at + index, length: escaped.length})
    read += plain.length + value.length
    from = index + escaped.length
  }
  if (read < line.length) pieces.push({value: line.slice(read), at: at + from})
  return pieces
}

/** What Markdown takes for an escaped character or for a reference, if it knows the name. */
const escapes = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi

/** The longest reference to one character: `&CounterClockwiseContourIntegral;`. */
const longestReference = 33
