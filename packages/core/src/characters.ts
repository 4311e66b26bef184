/**
 * Character classes, as one table by UTF-16 code unit. Half-width and full-width forms are equal: real texts are often
 * normalised from one to the other.
 */

/** White_Space, U+200B and U+FEFF. */
export const blank = 1
/** 。！？ and their half-width forms, but not the dot, which also stands in numbers: ends a sentence. */
export const sentenceEnd = 2
/** ； */
export const semicolon = 4
/** ： and the look-alikes of Big5 texts */
export const colon = 8
/** ，、 */
export const comma = 16
/** “「『 */
export const openQuote = 32
/** ”」』 */
export const closeQuote = 64
/** （【〔《 */
export const openBracket = 128
/** ）】〕》 */
export const closeBracket = 256
/** ASCII dot and its full-width form */
export const dot = 512

/** The characters of the class `blank`. */
export const blanks =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u200b\ufeff'

const classes = new Uint16Array(65_536)

for (const [bit, characters] of [
  [blank, blanks],
  [sentenceEnd, '。｡！!？?'],
  [semicolon, '；;'],
  [colon, '：:﹕∶︰'],
  [comma, '，,、﹐﹑､'],
  [openQuote, '“「『‘'],
  [closeQuote, '”」』’'],
  [openBracket, '（(【〔《〈［['],
  [closeBracket, '）)】〕》〉］]'],
  [dot, '.．']
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0)
    classes[code] = (classes[code] as number) | bit
  }
}

/** The classes of a UTF-16 code unit, as bits; 0 for a letter. */
export function classOf(code: number): number {
  return classes[code] as number
}

/** The classes of the character at an offset, as bits; 0 for a letter, and past the end. */
export function classAt(text: string, offset: number): number {
  // charCodeAt gives NaN past the end, and no element stands there
  return classes[text.charCodeAt(offset)] ?? 0
}

export function isBlankAt(text: string, offset: number): boolean {
  return (classAt(text, offset) & blank) !== 0
}

export function isLineBreakAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === 0x0a || code === 0x0d
}

/** Blanks between the parts of a marker are few; a bound keeps every match of constant cost. */
const mostBlanks = 8

/** The offset of the first character that is no blank, a few blanks on; never past a line end. */
export function skipBlanks(text: string, start: number): number {
  let offset = start
  while (offset - start < mostBlanks && isBlankAt(text, offset)) {
    if (isLineBreakAt(text, offset)) return start
    offset++
  }
  return offset
}

/** The offset after so many characters that are no blanks, or `limit`: lengths do not depend on how lines end. */
export function afterLetters(text: string, start: number, letters: number, limit: number): number {
  if (limit - start <= letters) return limit
  let offset = start
  for (let count = 0; offset < limit; offset++) {
    if (!isBlankAt(text, offset) && ++count > letters) return offset
  }
  return limit
}

/** The first offset of a range at which no blank stands; `end` where there are only blanks. */
export function pastBlanks(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && isBlankAt(text, offset)) offset++
  return offset
}

/** The offset just past the last character of a range that is no blank; `start` where there are only blanks. */
export function beforeBlanks(text: string, start: number, end: number): number {
  let offset = end
  while (offset > start && isBlankAt(text, offset - 1)) offset--
  return offset
}

/** How many lines end in a range: LF, CRLF and CR are one each. */
export function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) count++
  }
  return count
}

/** Whether a character of some classes stands in a range. */
export function standsIn(text: string, start: number, end: number, classes: number): boolean {
  for (let offset = start; offset < end; offset++) if (classAt(text, offset) & classes) return true
  return false
}

const blankRuns = new RegExp(`[${blanks}]+`, 'g')

/** A text without its blanks: 关 于 印 发 is set wide. */
export function withoutBlanks(text: string): string {
  return standsIn(text, 0, text.length, blank) ? text.replace(blankRuns, '') : text
}

/** The offset just past the last character of some classes in a range; `start` where none stands there. */
export function pastLast(text: string, start: number, end: number, classes: number): number {
  let offset = end
  while (offset > start && !(classAt(text, offset - 1) & classes)) offset--
  return offset
}

/** Whether a sticky expression matches at an offset. */
export function matchesAt(sticky: RegExp, text: string, offset: number): boolean {
  sticky.lastIndex = offset
  return sticky.test(text)
}

/**
 * Says whether a string stands in a range. Asked for ranges in rising order it looks for each place once: a text without
 * any costs one search, and not one a line.
 */
export function rangeFinder(text: string, string: string): (start: number, end: number) => boolean {
  const find = finder(text, string)
  return (start, end) => {
    const found = find(start)
    return found !== -1 && found < end
  }
}

/**
 * Finds a string from an offset on, -1 where none is left. Asked for offsets in rising order it looks for each once: a
 * text without any costs one search, and not one a line.
 */
export function finder(text: string, string: string): (from: number) => number {
  let found = text.indexOf(string)
  return (from) => {
    while (found !== -1 && found < from) found = text.indexOf(string, from)
    return found
  }
}
