/** How many bytes a Chinese character takes in UTF-8. */
const bytesOfCharacter = 3

/**
 * Joins pieces until a size is reached, then adds the ending. The last piece is cut where it would go beyond the size, so
 * that the text is at most a few bytes smaller.
 *
 * @param pieces as many as are needed, each with its line ends
 * @param bytes the size of the whole in UTF-8
 * @param ending what closes the text; begins at a line of its own
 */
export function fill(pieces: Iterable<string>, bytes: number, ending = ''): string {
  const parts: string[] = []
  let left = bytes - Buffer.byteLength(ending)
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece)
    if (size > left) {
      parts.push(cut(piece, left))
      break
    }
    parts.push(piece)
    left -= size
  }
  return parts.join('') + ending
}

/** The beginning of a piece, as many bytes as there is room for, closed like a sentence. */
function cut(piece: string, bytes: number): string {
  const closing = '。\n'
  const room = bytes - Buffer.byteLength(closing)
  if (room < bytesOfCharacter) return '\n'.repeat(Math.max(0, bytes))
  const kept = new TextDecoder().decode(Buffer.from(piece).subarray(0, room)).replace(/\ufffd$/, '')
  return kept.replace(/[，。：；]?\s*$/, '') + closing
}
