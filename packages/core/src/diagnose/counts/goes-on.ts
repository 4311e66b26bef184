import {han} from '../../numerals/han.js'
import {textOf} from '../../tree/text-of.js'
import type {CountedSeries} from './series.js'

/** A word that opens one more member without a number. */
const oneMore = /[。；;，,](?:最后|最後|另外|此外|还有一|還有一|再就是|再一|再有)/

/** A member that stands behind the list stands directly behind it. */
const longestWord = 8

/**
 * Whether an inline list has what reads like one more member: a word for it in or behind the last one, or the next number
 * without the mark that the others have.
 *
 *     一要早动手，二要清到底，三深挖淤泥
 *                            ^ the next number
 */
export function goesOnUnmarked({members}: CountedSeries, after: string): boolean {
  const last = members.at(-1)
  if (last === undefined || last.type === 'section' || members.length > 98) return false
  const text = `${textOf(last)}。${after.trimStart().slice(0, longestWord)}`
  return oneMore.test(text) || new RegExp(`[。；;，,]${han.write(members.length + 1)}(?![年月个個])`).test(text)
}
