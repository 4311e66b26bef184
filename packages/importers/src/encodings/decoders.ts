import {decodeBig5, withSupplement} from './big5.js'
import {decodeUtf8, firstBadByte} from './utf8.js'

/** Node's decoders refuse more than about 2 ** 29 bytes at once, as if they were damaged. */
const most = 2 ** 28

/**
 * The text of bytes in an encoding of the Encoding Standard, a byte order mark included; undefined where they are none.
 *
 * @throws {Error} where the string would be longer than strings can be
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'utf-8') return decodeUtf8(bytes)
  if (bytes.length <= most) return decodePiece(bytes, encoding)
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const end = pieceEnd(bytes, encoding, start, most / 4)
    const piece = decodePiece(bytes.subarray(start, end), encoding)
    if (piece === undefined) return undefined
    text += piece
    start = end
  }
  return text
}

function decodePiece(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'big5') return decodeBig5(bytes)
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/**
 * What the beginning of a document reads in an encoding, with U+FFFD where it has no character.
 *
 * @param isCut whether the document goes on behind the bytes: a character that their end cuts is left out
 */
export function decodeLoosely(bytes: Uint8Array, encoding: string, isCut: boolean): string {
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes, {stream: isCut})
  return encoding === 'big5' ? withSupplement(text) : text
}

/** Pieces are small enough to find one character in by trying them one by one, and large enough to decode them fast. */
const pieceLength = 1024

/**
 * How many bytes could be read, from the beginning: the offset of the first character that is not well-formed, or the
 * length. Exact for the encodings that are detected; in others it can be the byte before.
 */
export function prefixOf(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-8') return firstBadByte(bytes)
  let start = 0
  for (const length of [pieceLength, 1]) {
    while (start < bytes.length) {
      const end = pieceEnd(bytes, encoding, start, length)
      if (decodePiece(bytes.subarray(start, end), encoding) === undefined) break
      start = end
    }
  }
  return start
}

/** The end of the first character that ends at a length or behind it. */
function pieceEnd(bytes: Uint8Array, encoding: string, start: number, length: number): number {
  let end = start
  while (end < bytes.length && end - start < length) end += lengthAt(bytes, end, encoding)
  return Math.min(end, bytes.length)
}

/** How many bytes the character at an offset takes, if it is well-formed. */
export function lengthAt(bytes: Uint8Array, offset: number, encoding: string): number {
  const first = bytes[offset] ?? 0
  const second = bytes[offset + 1] ?? 0
  switch (encoding) {
    case 'utf-8':
      return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    case 'utf-16le':
      return isLeadingSurrogate(second) ? 4 : 2
    case 'utf-16be':
      return isLeadingSurrogate(first) ? 4 : 2
    case 'gb18030':
      if (first < 0x81 || first === 0xff) return 1
      return second >= 0x30 && second <= 0x39 ? 4 : 2
    default:
      // The other encodings with characters of two bytes (Shift_JIS, EUC-KR) begin them alike, save half-width kana.
      return first < 0x81 || first === 0xff || (encoding === 'shift_jis' && first >= 0xa0 && first <= 0xdf) ? 1 : 2
  }
}

function isLeadingSurrogate(highByte: number): boolean {
  return highByte >= 0xd8 && highByte <= 0xdb
}
