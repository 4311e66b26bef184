import {decodeAs, lengthAt} from '../encodings/decoders.js'

/** Pieces are decoded as a whole while no offset lies in them, and are small enough to go on character by character. */
const pieceLength = 1024

/**
 * Where characters begin in bytes that are well-formed in an encoding of `writable`.
 *
 * @param offsets UTF-16 code units of the decoded text, none before the one that precedes it
 * @throws {RangeError} for an offset before another, beyond the text or inside of a character
 */
export function byteOffsets(bytes: Uint8Array, encoding: string, offsets: readonly number[]): number[] {
  const place = {byte: 0, unit: 0}
  return offsets.map((offset) => {
    if (offset < place.unit) throw new RangeError(`edits: ${offset} stands before ${place.unit}`)
    // where every character takes as much room as its code units
    if (encoding.startsWith('utf-16')) Object.assign(place, {byte: 2 * offset, unit: offset})
    else for (const length of [pieceLength, 1]) advance(bytes, encoding, offset, length, place)
    if (place.unit !== offset || place.byte > bytes.length)
      throw new RangeError(`edits: no character begins at ${offset}`)
    return place.byte
  })
}

/** Goes on in pieces of a length while they end before an offset, or at it. */
function advance(
  bytes: Uint8Array,
  encoding: string,
  offset: number,
  length: number,
  place: {byte: number; unit: number}
): void {
  while (place.unit < offset && place.byte < bytes.length) {
    let end = place.byte
    while (end < bytes.length && end - place.byte < length) end += lengthAt(bytes, end, encoding)
    const units = decodeAs(bytes.subarray(place.byte, end), encoding)?.length
    if (units === undefined) throw new RangeError(`bytes: no ${encoding} at ${place.byte}`)
    if (place.unit + units > offset) return
    place.byte = Math.min(end, bytes.length)
    place.unit += units
  }
}
