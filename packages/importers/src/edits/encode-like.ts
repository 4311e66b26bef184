import {lengthAt} from '../encodings/decoders.js'
import {fourBytesOf} from './four-bytes.js'
import {pairsOf} from './pairs.js'
import {UnwritableError} from './unwritable-error.js'

/** The encodings in which edits can be written. */
export const writable: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']

/**
 * A text in the encoding of a file.
 *
 * @param bytes the file
 * @throws {UnwritableError}
 */
export function encodeLike(bytes: Uint8Array, encoding: string, text: string): Uint8Array {
  if (!writable.includes(encoding)) throw new UnwritableError(encoding, null)
  switch (encoding) {
    case 'utf-8': {
      const [lone] = /\p{Cs}/u.exec(text) ?? []
      if (lone !== undefined) throw new UnwritableError(encoding, lone)
      return new TextEncoder().encode(text)
    }
    case 'utf-16le':
    case 'utf-16be':
      return wide(text, encoding === 'utf-16le')
    default:
      return Uint8Array.from([...text].flatMap((character) => bytesOf(character, bytes, encoding)))
  }
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), isLittle)
  return new Uint8Array(view.buffer)
}

/**
 * GBK and GB 18030 are read alike. A file without a character of four bytes can be GBK, and the programs that its readers have
 * would show such a character as something else: then it is not written.
 */
function bytesOf(character: string, bytes: Uint8Array, encoding: string): readonly number[] {
  if (character < '\u0080') return [character.charCodeAt(0)]
  const pair = pairsOf(encoding).get(character)
  if (pair !== undefined) return [pair >> 8, pair & 0xff]
  const four = encoding === 'gb18030' && hasFourBytes(bytes) ? fourBytesOf(character) : undefined
  if (four === undefined) throw new UnwritableError(encoding, character)
  return four
}

function hasFourBytes(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at, 'gb18030')
    if (length === 4) return true
    at += length
  }
  return false
}
