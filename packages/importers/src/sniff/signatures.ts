import type {UnsupportedFormat} from '../import-problem.js'

/** Whether ASCII characters stand at an offset. */
export function hasAt(bytes: Uint8Array, offset: number, characters: string): boolean {
  for (let index = 0; index < characters.length; index++) {
    if (bytes[offset + index] !== characters.charCodeAt(index)) return false
  }
  return true
}

/** What files that are not read begin with. */
const beginnings: readonly (readonly [UnsupportedFormat, number, string])[] = [
  ['rtf', 0, '{\\rtf'],
  ['picture', 0, '\x89PNG\r\n\x1a\n'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, 'GIF87a'],
  ['picture', 0, 'GIF89a'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 0, 'AT&TFORM'],
  ['picture', 4, 'ftyphe'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 0, '\x1f\x8b\x08'],
  ['archive', 0, '\xfd7zXZ\0'],
  ['archive', 0, 'BZh91AY&SY'],
  ['archive', 257, 'ustar']
]

/** The format of a file that is not read, by its first bytes; undefined for any other. */
export function refusedFormat(bytes: Uint8Array): UnsupportedFormat | undefined {
  const [format] = beginnings.find(([, offset, characters]) => hasAt(bytes, offset, characters)) ?? []
  if (format !== undefined) return format
  if (hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'WEBP')) return 'picture'
  // A text can begin with BM; a bitmap has four zero bytes there and its header after.
  return hasAt(bytes, 0, 'BM') && hasAt(bytes, 6, '\0\0\0\0') ? 'picture' : undefined
}

/** Before its `%PDF-` a PDF may have 1,024 bytes of something else (PDF Reference 1.7, appendix H, note 13). */
const before = 1024

/** Whether bytes are a PDF. Text that only says `%PDF-` has no object after it. */
export function isPdf(bytes: Uint8Array): boolean {
  for (let offset = 0; offset < Math.min(before, bytes.length); offset++) {
    if (!hasAt(bytes, offset, '%PDF-')) continue
    return (
      offset === 0 || /\d\s+\d+\s+obj\b/.test(new TextDecoder('latin1').decode(bytes.subarray(offset, offset + 65_536)))
    )
  }
  return false
}
