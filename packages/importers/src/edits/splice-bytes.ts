import type {Edit} from '@gangmu/core'
import {decodeAs} from '../encodings/decoders.js'
import {byteOffsets} from './byte-offsets.js'
import {encodeLike} from './encode-like.js'

/**
 * The bytes of a text with some edits made. All bytes outside of the edits stay what they are, also those of characters that an
 * encoding can write in two ways, and line ends, and a byte order mark.
 *
 * @param bytes the file, as it was decoded
 * @param encoding what `decode` or `read` says of these bytes
 * @param edits in the order of the text and apart from each other; their offsets are UTF-16 code units of the decoded text, a byte
 * order mark counted
 * @throws {UnwritableError} for a character that the encoding does not have, and for an encoding that can only be read
 * @throws {RangeError} for edits that overlap, reach out of the text or cut a character
 * @example
 * ```ts
 * import {spliceBytes} from '@gangmu/importers'
 *
 * // 三、 in GBK becomes 二、
 * const bytes = spliceBytes(Uint8Array.of(0xc8, 0xfd, 0xa1, 0xa2), 'gb18030', [{start: 0, end: 1, text: '二'}])
 * console.log(Buffer.from(bytes).toString('hex'))
 * ```
 * ```text
 * b6fea1a2
 * ```
 */
export function spliceBytes(bytes: Uint8Array, encoding: string, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes
  const bounds = byteOffsets(
    bytes,
    encoding,
    edits.flatMap(({start, end}) => [start, end])
  )
  const parts: Uint8Array[] = []
  let from = 0
  for (const [index, {text}] of edits.entries()) {
    const start = bounds[2 * index] ?? 0
    const end = bounds[2 * index + 1] ?? 0
    parts.push(bytes.subarray(from, start), encodeLike(bytes, encoding, text))
    from = end
  }
  parts.push(bytes.subarray(from))
  const whole = joined(parts)
  // A file is replaced by this: what cannot be read again must not be written.
  if (decodeAs(whole, encoding) === undefined) throw new RangeError(`edits: the result is no ${encoding}`)
  return whole
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
