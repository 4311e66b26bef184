import {simplified, traditional} from './common.js'

/**
 * How much a text looks like Chinese as it is written rather than like bytes that were read in a wrong way: a sum of
 * weights, in bits, over the characters outside ASCII (in UTF-16, where ASCII is evidence too, over all of them).
 *
 * The weights are the logarithms of how much more often a kind of character is seen in texts than in texts read wrongly:
 * three of four characters of a text are among its common ones; read wrongly it has one of ten.
 */
export interface Score {
  readonly sum: number
  readonly count: number
}

/** The mean from which a text makes sense. Chinese texts have 2 to 4 bits a character, wrong readings of them -1 and less. */
const least = 0.75

export function makesSense({sum, count}: Score): boolean {
  return count > 0 && sum >= least * count
}

export function scoreOf(text: string, withAscii: boolean): Score {
  let sum = 0
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80 && !withAscii && !isControl(code)) continue
    sum += weightOf(code)
    count++
  }
  return {sum, count}
}

/** Control characters that no text has; a page break, the end of a DOS file and an escape are left alone. */
export function isControl(code: number): boolean {
  return code === 0x7f || (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a && code !== 0x1b)
}

const weights = {
  common: 4,
  familiar: 2.5,
  mark: 4,
  symbol: 1,
  ascii: 3.5,
  current: 0,
  rare: -4,
  foreign: -2.5,
  never: -6
}

function weightOf(code: number): number {
  const known = table().get(code)
  if (known !== undefined) return known
  if (code < 0x80) return isControl(code) ? weights.never : weights.ascii
  if (isHan(code)) return weights.rare
  if (isSymbol(code)) return weights.symbol
  return isForeign(code) ? weights.foreign : weights.never
}

function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff)
  )
}

/** Numbers in circles and brackets, full-width letters and digits, lines and squares, emoji. */
function isSymbol(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x27bf) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0x3200 && code <= 0x33ff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x1f000 && code <= 0x1faff) ||
    code === 0xfeff
  )
}

/** Letters of other scripts, which Chinese texts quote: Latin with marks, Greek, Cyrillic; kana and bopomofo. */
function isForeign(code: number): boolean {
  return (code >= 0xa0 && code <= 0x17f) || (code >= 0x370 && code <= 0x45f) || (code >= 0x3040 && code <= 0x312f)
}

const marks = '，。、；：？！（）《》〈〉“”‘’「」『』【】〔〕—…·　〇％'

let weightTable: ReadonlyMap<number, number> | undefined

function table(): ReadonlyMap<number, number> {
  weightTable ??= createTable()
  return weightTable
}

/** The first characters of a list are seen in every line. */
const firstCharacters = 200

function createTable(): ReadonlyMap<number, number> {
  const table = new Map<number, number>()
  const set = (characters: string, weight: number): void => {
    for (const character of characters) table.set(character.codePointAt(0) ?? 0, weight)
  }
  set(currentOf('gb18030', 0xb0, 0xd7, 0xa1), weights.current)
  set(currentOf('big5', 0xa4, 0xc6, 0x40), weights.current)
  for (const list of [simplified, traditional]) set(list, weights.familiar)
  for (const list of [simplified, traditional]) set(list.slice(0, firstCharacters), weights.common)
  set(marks, weights.mark)
  return table
}

/**
 * The characters that are in current use: both standards part them from the others by their first byte (GB 2312: level 1,
 * 3,755 characters; Big5: level 1, 5,401), so the decoder knows them.
 */
function currentOf(encoding: string, first: number, last: number, leastTrail: number): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++) {
    for (let trail = leastTrail; trail <= 0xfe; trail++) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail)
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, '')
}
