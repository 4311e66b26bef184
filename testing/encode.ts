/** Encoders for the encodings that TextEncoder does not have, made by decoding every pair of bytes. */

export type OldEncoding = 'gb18030' | 'big5'

/** @throws {Error} for a character that the encoding does not have */
export function encode(text: string, encoding: OldEncoding | 'utf-8' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding === 'utf-8') return Uint8Array.from(Buffer.from(text))
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'))
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
  return Uint8Array.from([...text].flatMap((character) => bytesOf(character, encoding)))
}

/** Whether an encoding has all characters of a text. */
export function canEncode(text: string, encoding: OldEncoding): boolean {
  return [...text].every((character) => character < '\u0080' || tableOf(encoding).has(character))
}

function bytesOf(character: string, encoding: OldEncoding): readonly number[] {
  if (character < '\u0080') return [character.charCodeAt(0)]
  const code = character.codePointAt(0) ?? 0
  if (code > 0xffff && encoding === 'gb18030') return fourBytesOf(code)
  const bytes = tableOf(encoding).get(character)
  if (bytes === undefined) throw new Error(`${encoding} has no ${character}`)
  return bytes
}

/** Characters beyond the Basic Multilingual Plane stand in the order of Unicode from 90 30 81 30 (GB 18030). */
function fourBytesOf(code: number): readonly number[] {
  const index = code - 0x10000
  return [
    0x90 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10)
  ]
}

const tables = new Map<OldEncoding, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: OldEncoding): ReadonlyMap<string, readonly number[]> {
  const table = tables.get(encoding) ?? createTable(encoding)
  tables.set(encoding, table)
  return table
}

function createTable(encoding: OldEncoding): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding, {fatal: true})
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if (!table.has(character)) table.set(character, [lead, trail])
      } catch {
        // No character.
      }
    }
  }
  return table
}
