import {digitAt} from '../numerals/arabic.js'
import {type NumberRead, numerals} from '../numerals/index.js'

/** Years that documents are of; 113年 alone may be one of the Republic, or none. */
const firstYear = 1000
const lastYear = 9999

/** The year before 民國元年. */
const beforeRepublic = 1911

const blanks = /[\p{White_Space}\u200b\ufeff]+/gu

/** Without the blanks between the parts of a date, 2024 年 3 月 5 日; those before a time of the day stay. */
function withoutInnerBlanks(line: string): string {
  return line.replace(blanks, (run, offset: number) => {
    const parts = digitAt(line, offset - 1) >= 0 && digitAt(line, offset + run.length) >= 0
    return parts ? ' ' : ''
  })
}

/** The letter O, typed for 〇. */
const letterZero = /[OＯo](?=[OＯo〇○零一二三四五六七八九]*年)/gu

/**
 * The dates that a line names, in its order, as ISO 8601 has them (yyyy-mm-dd): 2017年2月19日, 2017-02-19, 二〇一七年二月十九日,
 * 中華民國113年5月1日. A month without a day is none, and neither is what no calendar has (2月30日).
 */
export function isoDatesIn(line: string): string[] {
  const text = withoutInnerBlanks(line).replace(letterZero, '〇')
  const dates: string[] = []
  for (let offset = 0; offset < text.length; ) {
    const found = dateAt(text, offset) ?? yearLastAt(text, offset)
    if (found !== null) dates.push(found.date)
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

/** What stands behind the year, behind the month and behind the day. */
const separators: readonly (readonly [string, string, string])[] = [
  ['年', '月', '日'],
  ['-', '-', ''],
  ['/', '/', ''],
  ['.', '.', '']
]

function dateAt(text: string, offset: number): {date: string; end: number} | null {
  const year = numberAt(text, offset)
  const separator = separators.find(([behindYear]) => behindYear === text.charAt(year?.end ?? text.length))
  if (year === null || separator === undefined) return null
  const month = numberAt(text, year.end + 1)
  if (month === null || text.charAt(month.end) !== separator[1]) return null
  const day = numberAt(text, month.end + 1)
  if (day === null || !text.startsWith(separator[2], day.end)) return null
  const isRepublic = /民[國国]$/.test(text.slice(0, offset))
  const date = dateOf(isRepublic ? year.value + beforeRepublic : year.value, month.value, day.value)
  return date === null ? null : {date, end: day.end + separator[2].length}
}

/** 23.02.2017: only where one of the first two can be no month does their order not matter. */
function yearLastAt(text: string, offset: number): {date: string; end: number} | null {
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
  const date = day > 12 || month === day ? dateOf(year.value, month, day) : null
  return date === null ? null : {date, end: year.end}
}

/** A whole number, in whatever characters years and days are written. */
function numberAt(text: string, offset: number): NumberRead | null {
  return numerals.arabic.read(text, offset) ?? numerals.han.read(text, offset) ?? numerals.formal.read(text, offset)
}

function dateOf(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null
}
