import type {Decoded} from '../encodings/index.js'
import type {Imported, Origin, OriginRange} from '../types.js'

/** Plain text, with the byte at which each of its lines begins. */
export function importText(decoded: Decoded, bytes: Uint8Array): Imported {
  return {type: 'text', ...decoded, hints: [], origin: originOf(decoded, bytes), omitted: {}}
}

/**
 * The ranges are lines, without their line ends and without blank lines. They are found when they are first asked for: most
 * who read a text never do, and it would take as long as decoding. The property is one of the object's own, so that copies
 * (structuredClone, JSON) have plain data.
 */
function originOf({text, encoding}: Decoded, bytes: Uint8Array): Origin {
  let source: Uint8Array | undefined = bytes
  let ranges: readonly OriginRange[] = []
  return {
    unit: 'byte',
    get ranges() {
      if (source !== undefined) ranges = lineRanges(text, encoding, source)
      source = undefined
      return ranges
    }
  }
}

/**
 * In every encoding but UTF-16 a line end is one byte, which is a part of no other character: so the line ends of the text
 * and those of the bytes are the same ones, in the same order.
 */
function lineRanges(text: string, encoding: string, bytes: Uint8Array): readonly OriginRange[] {
  const ranges: OriginRange[] = []
  const isWide = encoding.startsWith('utf-16')
  const lineEnd = text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
  const lineEndByte = lineEnd.charCodeAt(0)
  let at = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(lineEnd, start)
    const next = found === -1 ? text.length : found + 1
    const end = found === -1 ? text.length : text.charAt(found - 1) === '\r' ? found - 1 : found
    if (end > start) ranges.push({start, end, at: isWide ? start * 2 : at})
    if (!isWide && found !== -1) at = bytes.indexOf(lineEndByte, at) + 1
    start = next
  }
  return ranges
}
