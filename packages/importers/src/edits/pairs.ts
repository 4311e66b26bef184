import {decodeLoosely} from '../encodings/decoders.js'

/** A table from a character to its two bytes, the first one the higher. */
type Pairs = ReadonlyMap<string, number>

const tables = new Map<string, Pairs>()

/** The characters that an encoding writes in two bytes, found by reading every pair. */
export function pairsOf(encoding: string): Pairs {
  const table = tables.get(encoding) ?? createPairs(encoding)
  tables.set(encoding, table)
  return table
}

/**
 * Characters that Big5 has twice, and that are written as the second pair (Encoding Standard, 5.2, "index Big5 pointer"). 十 is
 * one of them: programs for Taiwan write A4 51, and show A2 CC as a numeral of its own.
 */
const second = '═╞╡╪十卅'

/** What comes before these in Big5 is HKSCS, which is read and never written. */
const firstOfBig5 = 0xa1

function createPairs(encoding: string): Pairs {
  const table = new Map<string, number>()
  for (let lead = encoding === 'big5' ? firstOfBig5 : 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decodeLoosely(Uint8Array.of(lead, trail), encoding, false)
      // no character, or a byte of another one
      if ([...character].length !== 1 || /[\ufffd\p{Co}\p{Cc}]/u.test(character)) continue
      if (!table.has(character) || second.includes(character)) table.set(character, lead * 256 + trail)
    }
  }
  return table
}
