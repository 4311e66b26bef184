import {
  blank,
  classAt,
  closeBracket,
  closeQuote,
  colon,
  comma,
  isLineBreakAt,
  openBracket,
  openQuote,
  semicolon,
  sentenceEnd
} from './characters.js'

/** What stands before a candidate. The order is that of how well a marker stands there. */
export const place = {
  /** the beginning of a block */
  line: 0,
  /** the end of a sentence or of a part of it: 。；！？ */
  sentence: 1,
  colon: 2,
  comma: 3,
  /** an opening quote or bracket */
  opening: 4,
  /** a blank after an ordinary character */
  blank: 5,
  /** an ordinary character */
  inside: 6
} as const

export type Place = (typeof place)[keyof typeof place]

/** What stands before an offset, blanks left out. */
export function placeOf(text: string, start: number, offset: number): Place {
  if (offset === start) return place.line
  let before = offset - 1
  // more blanks than these are a gap in the line, whatever stands before it
  const farthest = Math.max(start, offset - 8)
  while (before > farthest && classAt(text, before) & blank) before--
  let bits = classAt(text, before)
  // 「…。」第二，: the sentence ended inside the quotation
  if (bits & (closeQuote | closeBracket) && before > start && classAt(text, before - 1) & (sentenceEnd | semicolon))
    bits = sentenceEnd
  if (bits & (sentenceEnd | semicolon)) return place.sentence
  if (bits & colon) return place.colon
  if (bits & comma) return place.comma
  if (bits & (openQuote | openBracket)) return place.opening
  return before < offset - 1 && !isLineBreak(text, before + 1, offset) ? place.blank : place.inside
}

/** A line that was broken at a fixed width goes on as if nothing stood between. */
function isLineBreak(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (isLineBreakAt(text, offset)) return true
  return false
}
