import {finder} from '../characters.js'
import {isTonedSyllable, isTonelessReading} from './pinyin.js'

/** What stands beside the text, in order: columns, since a page can have an annotation for every other character. */
export interface Annotations {
  /** The source, with the annotations in it. */
  readonly source: string
  /** Where each begins in the source, with its bracket. */
  readonly starts: readonly number[]
  /** Just past the bracket that closes it. */
  readonly ends: readonly number[]
}

/**
 * A gloss tells how a rare character is read, and belongs to the text: 盱(xū)眙. On a page with ruby there are many of them: so
 * many at least, and one for so many code units of the text.
 */
const least = 3
const mostBetween = 100

/** zhuāng has six letters, and a mark that can be a character of its own. */
const longest = 8

/**
 * Finds the pinyin that a page with ruby leaves in its text when it is copied: 機(jī)關(guān). It stands in brackets directly
 * behind a Han character, and is one syllable with its tone mark. Null where there is none, or too little to be sure.
 *
 * A text without such brackets costs a search for brackets and a look behind each.
 */
export function findAnnotations(source: string): Annotations | null {
  const starts: number[] = []
  const ends: number[] = []
  let toned = 0
  const known = new Map<string, boolean>()
  const findNarrow = finder(source, '(')
  const findWide = finder(source, '（')
  const next = (from: number): number => {
    const narrow = findNarrow(from)
    const wide = findWide(from)
    return narrow === -1 || (wide !== -1 && wide < narrow) ? wide : narrow
  }
  for (let open = next(0); open !== -1; open = next(open + 1)) {
    const close = closeOf(source, open)
    if (close === -1 || !isHanBefore(source, open)) continue
    const letters = source.slice(open + 1, close)
    let isToned = known.get(letters)
    if (isToned === undefined) {
      isToned = isTonedSyllable(letters)
      known.set(letters, isToned)
    }
    if (!isToned && !isTonelessReading(source.charAt(open - 1), letters)) continue
    if (isToned) toned++
    starts.push(open)
    ends.push(close + 1)
  }
  const isRuby = toned >= least && toned * mostBetween >= source.length
  return isRuby ? {source, starts, ends} : null
}

/** The bracket that closes one with a few letters in it, and nothing else; -1 where none does. */
function closeOf(source: string, open: number): number {
  let offset = open + 1
  while (offset - open <= longest && isLetter(source.charCodeAt(offset))) offset++
  const code = source.charCodeAt(offset)
  return offset > open + 1 && (code === 0x29 || code === 0xff09) ? offset : -1
}

/** Latin letters with and without marks, and marks alone. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return (code >= 0xc0 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00)
}

/** Whether a Han character ends at an offset. Those beyond U+FFFF are two code units. */
function isHanBefore(source: string, offset: number): boolean {
  const code = source.charCodeAt(offset - 1)
  if (code >= 0xdc00 && code <= 0xdfff) {
    const high = source.charCodeAt(offset - 2)
    return high >= 0xd840 && high <= 0xd8bf
  }
  // radicals too: text out of PDF has ⼀ for 一
  const isRadical = code >= 0x2e80 && code <= 0x2fd5
  return isRadical || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007
}

/** The text as it is read: the source without its annotations. */
export function withoutAnnotations({source, starts, ends}: Annotations): string {
  const parts: string[] = []
  let from = 0
  for (const [index, start] of starts.entries()) {
    parts.push(source.slice(from, start))
    from = ends[index] as number
  }
  parts.push(source.slice(from))
  return parts.join('')
}
