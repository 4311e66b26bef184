import {matchesAt} from '../../characters.js'
import {arabic} from '../../numerals/arabic.js'
import {han} from '../../numerals/han.js'
import {announcedNoun, closesName, measures, measuresAlone, names, opensName, otherWord, writtenNoun} from './words.js'

/** Words that say how many of something there are: 三个方面. Offsets are UTF-16 code units into the text that was read. */
export interface StatedCount {
  readonly value: number
  /** Where the number begins. */
  readonly start: number
  /** Just past the number. */
  readonly numberEnd: number
  /** Just past the measure word and the noun that follows it directly: 三个方面, 五项具体工作. */
  readonly end: number
  /** Just past all that says what is counted: 三个方面的意见. */
  readonly phraseEnd: number
  /** The measure word and the noun: 个方面. */
  readonly unit: string
  readonly measure: string
  /** Whether what it counts is what authors enumerate: 方面, 意见, 工作. */
  readonly isAnnouncing: boolean
  /** Whether it stands in quotation marks of its own: “四个着力”. */
  readonly isQuoted: boolean
}

/** A number that more characters of one stand before is only the end of it, and after 第 it counts nothing. */
const numbers =
  /(?<![〇零一二三四五六七八九十百千万萬亿億两兩几幾数數多半余餘\d０-９.．%％第之〔-])(?:[一二三四五六七八九十]{1,3}|[两兩]|\d{1,2}|[０-９]{1,2})(?=\s?[个個项項点點条條大种種类類件步句层層部方章招阶階环環等])/g

/** The counts that a text states, in order. */
export function statedCountsIn(text: string): StatedCount[] {
  const counts: StatedCount[] = []
  for (const {0: number, index} of text.matchAll(numbers)) {
    const count = countAt(text, index, index + number.length)
    if (count !== null) counts.push(count)
  }
  return counts
}

/**
 * Reads what is counted behind a number.
 *
 *     五项具体工作      三个方面的意见
 *      ^ numberEnd      ^ numberEnd
 *           ^ end           ^ end  ^ phraseEnd
 */
function countAt(text: string, start: number, numberEnd: number): StatedCount | null {
  const value = countOf(text.slice(start, numberEnd))
  const measured = text.charAt(numberEnd).trim() === '' ? numberEnd + 1 : numberEnd
  if (value === null || value < 2 || matchesAt(otherWord, text, measured)) return null
  const measureEnd = endOf(measures, text, measured)
  const measure = text.slice(measured, measureEnd)
  if (measure === '' || matchesAt(names, text, measureEnd)) return null
  // 十九大 is a congress
  if (measure === '大' && value > 10) return null
  const end = endOf(writtenNoun, text, measureEnd)
  const nounEnd = endOf(announcedNoun, text, measureEnd)
  const isQuoted = opensName.test(text.charAt(start - 1))
  return {
    value,
    start,
    numberEnd,
    end,
    phraseEnd: isQuoted && matchesAt(closesName, text, nounEnd) ? nounEnd + 1 : nounEnd,
    unit: text.slice(measured, end),
    measure,
    isAnnouncing: nounEnd > measureEnd || measuresAlone.test(measure),
    isQuoted
  }
}

function endOf(sticky: RegExp, text: string, offset: number): number {
  return matchesAt(sticky, text, offset) ? sticky.lastIndex : offset
}

function countOf(number: string): number | null {
  if (number === '两' || number === '兩') return 2
  const read = han.read(number, 0) ?? arabic.read(number, 0)
  return read?.end === number.length ? read.value : null
}

const fullWidth = '０１２３４５６７８９'

/** A stated count with another number, written as it is: 两个方面, ３项, 四點. */
export function rewritten(text: string, {start, numberEnd, end}: StatedCount, value: number): string {
  return numberLike(text, start, numberEnd, value) + text.slice(numberEnd, end)
}

function numberLike(text: string, start: number, end: number, value: number): string {
  const first = text.charAt(start)
  if (/\d/.test(first)) return String(value)
  if (fullWidth.includes(first)) return [...String(value)].map((digit) => fullWidth.charAt(Number(digit))).join('')
  if (value !== 2) return han.write(value)
  return /[個項點條種類層階環]/.test(text.slice(end, end + 3)) ? '兩' : '两'
}
