import {supplement} from './hkscs.js'

/**
 * Big5 with the characters of Hong Kong (HKSCS), as the Encoding Standard has it. Node's decoder is that of Windows: it gives
 * characters for private use instead, by the place of their two bytes (code page 950), and passes lone bytes on.
 *
 * @returns undefined where the bytes are not Big5
 */
export function decodeBig5(bytes: Uint8Array): string | undefined {
  const text = decodeByPlatform(bytes)
  if (text === undefined || /[\u0080\uf8f8]/.test(text)) return undefined
  return withSupplement(text)
}

/** A text in which the decoder of this platform has put characters for private use, with those that they stand for. */
export function withSupplement(text: string): string {
  return text.replace(/[\ue000-\uf848]/g, (character) => supplementary(character.charCodeAt(0)) ?? character)
}

function decodeByPlatform(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('big5', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Where code page 950 puts characters for private use: the first of them, and the first bytes of its pairs. */
const areas = [
  {first: 0xe000, lead: 0xfa},
  {first: 0xe311, lead: 0x8e},
  {first: 0xeeb8, lead: 0x81},
  {first: 0xf6b1, lead: 0xc6, trail: 63}
]

/** Pairs of bytes that stand for a letter with a combining mark. */
const combined: Readonly<Record<number, string>> = {
  34914: '\u00ca\u0304',
  34916: '\u00ca\u030c',
  34979: '\u00ea\u0304',
  34981: '\u00ea\u030c'
}

/** The character of HKSCS that a character for private use stands for; undefined for one that a user made. */
function supplementary(code: number): string | undefined {
  const area = areas.findLast(({first}) => code >= first)
  if (area === undefined) return undefined
  const index = code - area.first + (area.trail ?? 0)
  const lead = area.lead + Math.floor(index / 157)
  const trail = index % 157
  const pair = lead * 256 + (trail < 63 ? 0x40 + trail : 0xa1 + trail - 63)
  const character = rowOf(lead)[trail]
  return combined[pair] ?? (character === ' ' ? undefined : character)
}

const rows = new Map<number, readonly string[]>()

/** The characters of a row; those beyond the Basic Multilingual Plane are two code units, so it is spread once. */
function rowOf(lead: number): readonly string[] {
  const row = rows.get(lead) ?? [...(supplement[lead - 0x87] ?? '')]
  rows.set(lead, row)
  return row
}
