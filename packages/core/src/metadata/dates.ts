import {matchesAt} from '../characters.js'
import {digitAt} from '../numerals/arabic.js'
import {type NumberRead, numerals} from '../numerals/index.js'

/** Years that documents are of; 113年 alone may be one of the Republic, or none. */
const firstYear = 1000
const lastYear = 9999

/** The year before 民國元年. */
const beforeRepublic = 1911

const blanks = /[\p{White_Space}\u200b\ufeff]+/gu

/**
 * Without the blanks between the parts of a date, 2024 年 3 月 5 日; those before a time of the day stay. `places` says where
 * each character stands in the line.
 */
function withoutInnerBlanks(line: string): {text: string; places: number[]} {
  const places: number[] = []
  let text = ''
  const take = (from: number, to: number): void => {
    text += line.slice(from, to)
    for (let offset = from; offset < to; offset++) places.push(offset)
  }
  let from = 0
  for (const {0: run, index} of line.matchAll(blanks)) {
    const past = index + run.length
    const parts = digitAt(line, index - 1) >= 0 && digitAt(line, past) >= 0
    take(from, parts ? index + 1 : index)
    from = past
  }
  take(from, line.length)
  return {text, places}
}

/** The letter O, typed for 〇. */
const letterZero = /[OＯo](?=[OＯo〇○零一二三四五六七八九]*年)/gu

/** A date that stands in a text. */
export interface WrittenDate {
  /** As ISO 8601 has it: yyyy-mm-dd. */
  readonly iso: string
  /** Where it begins, in UTF-16 code units. */
  readonly start: number
  /** Where it ends: the offset after its last character. */
  readonly end: number
}

/**
 * The dates that a line names, in its order: 2017年2月19日, 2017-02-19, 二〇一七年二月十九日, 中華民國113年5月1日. A month without a day is
 * none, and neither is what no calendar has (2月30日).
 *
 * @example
 * ```ts
 * import {datesIn} from '@gangmu/core'
 *
 * for (const {iso, start, end} of datesIn('（二〇二四年三月五日通过 民國113年5月1日修訂）')) console.log(iso, start, end)
 * ```
 * ```text
 * 2024-03-05 1 10
 * 2024-05-01 13 23
 * ```
 */
export function datesIn(line: string): WrittenDate[] {
  const {text: squeezed, places} = withoutInnerBlanks(line)
  const text = squeezed.replace(letterZero, '〇')
  const dates: WrittenDate[] = []
  for (let offset = 0; offset < text.length; ) {
    const found = dateAt(text, offset) ?? yearLastAt(text, offset)
    if (found !== null) {
      const [first, last] = [places[found.start], places[found.end - 1]] as [number, number]
      dates.push({iso: found.iso, start: first, end: last + 1})
    }
    // what is no year is passed over whole: 12017年 has none in it
    offset = found?.end ?? numberAt(text, offset)?.end ?? pastDigits(text, offset)
  }
  return dates
}

function pastDigits(text: string, offset: number): number {
  let end = offset + 1
  while (digitAt(text, end - 1) >= 0 && digitAt(text, end) >= 0) end++
  return end
}

/** What stands behind the year, and behind the month. */
const separators: readonly (readonly [string, string])[] = [
  ['年', '月'],
  ['-', '-'],
  ['/', '/'],
  ['.', '.']
]

/** What stands behind the day; without it, more numbers behind the day make a version of all of them: 2024.2.6.1. */
const behindDay = {words: /[日号號]/y, digits: /(?![-./]\d)/y}

const republic = /(?:中[華华])?民[國国]$/

function dateAt(text: string, offset: number): WrittenDate | null {
  const year = numberAt(text, offset)
  const separator = separators.find(([behindYear]) => behindYear === text.charAt(year?.end ?? text.length))
  if (year === null || separator === undefined) return null
  const month = numberAt(text, year.end + 1)
  if (month === null || text.charAt(month.end) !== separator[1]) return null
  const day = numberAt(text, month.end + 1)
  const last = separator[0] === '年' ? behindDay.words : behindDay.digits
  if (day === null || !matchesAt(last, text, day.end)) return null
  const era = republic.exec(text.slice(Math.max(0, offset - 4), offset))?.[0] ?? ''
  const iso = isoOf(era === '' ? year.value : year.value + beforeRepublic, month.value, day.value)
  return iso === null ? null : {iso, start: offset - era.length, end: last.lastIndex}
}

/** 23.02.2017: only where one of the first two can be no month does their order not matter. */
function yearLastAt(text: string, offset: number): WrittenDate | null {
  const numbers: NumberRead[] = []
  for (let at = offset; numbers.length < 3; at++) {
    const number = numerals.arabic.read(text, at)
    if (number === null) return null
    numbers.push(number)
    at = number.end
    if (numbers.length < 3 && text.charAt(at) !== '.') return null
  }
  const [first, second, year] = numbers as [NumberRead, NumberRead, NumberRead]
  const [month, day] = [Math.min(first.value, second.value), Math.max(first.value, second.value)]
  const iso = day > 12 || month === day ? isoOf(year.value, month, day) : null
  return iso === null ? null : {iso, start: offset, end: year.end}
}

/** A whole number, in whatever characters years and days are written. */
function numberAt(text: string, offset: number): NumberRead | null {
  return numerals.arabic.read(text, offset) ?? numerals.han.read(text, offset) ?? numerals.formal.read(text, offset)
}

function isoOf(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null
}
