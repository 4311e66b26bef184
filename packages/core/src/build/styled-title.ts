import {
  afterLetters,
  beforeBlanks,
  classAt,
  colon,
  comma,
  pastBlanks,
  semicolon,
  sentenceEnd,
  standsIn
} from '../characters.js'

/** Where the title of a member could end. */
export interface TitleRange {
  readonly titleStart: number
  /** Where its words and stops say that it ends. */
  readonly read: number
  /** Where its own text ends at the latest: the next member can stand in the same block. */
  readonly limit: number
  readonly blockEnd: number
}

/** A title is no longer than this, however it is set; a line without a stop is a heading as a whole up to the second length. */
const longestTitle = 80
const longestLine = 40

/**
 * Where a title ends whose beginning weight or typeface sets apart: with it, and with the punctuation behind it. It can hold
 * several sentences, and the text after it can go on without a stop:
 *
 *     **（一）坚持原则。敢于担当。**各级要…      **第三条 适用范围** 本办法…
 *                            ^                              ^
 *
 * A run that sets the marker apart alone tells nothing, nor does one in a line that is a heading as a whole.
 */
export function styledTitleEnd(text: string, {titleStart, read, limit, blockEnd}: TitleRange, styled: number): number {
  let end = beforeBlanks(text, titleStart, Math.max(styled, titleStart))
  if (end === titleStart || end > limit) return read
  const stop = pastBlanks(text, end, limit)
  if (classAt(text, stop) & (sentenceEnd | semicolon | colon)) end = stop + 1
  if (afterLetters(text, titleStart, longestTitle, end) < end) return read
  const isHeading = read === blockEnd && !standsIn(text, end, blockEnd, sentenceEnd | semicolon | colon | comma)
  return isHeading && afterLetters(text, titleStart, longestLine, blockEnd) === blockEnd ? read : end
}
