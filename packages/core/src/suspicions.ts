import {beforeBlanks, isLineBreakAt, pastBlanks} from './characters.js'
import type {Construct} from './markers/complete.js'
import {type MarkerMatch, readNumber} from './markers/match.js'
import {digitAt} from './numerals/arabic.js'
import {type Place, place} from './place.js'

/** A reason to doubt a candidate; most of them its neighbours can outweigh: 四、四級電業 is an item after 三、三級電業. */
export type Suspicion =
  /** 一、二级: the number after it makes a pair of the two */
  | 'coordination'
  /** 2.900MHz: a digit after the dot makes a decimal of it */
  | 'decimal'
  /** ①②③为必填项: the next number follows at once, so that nothing stands between */
  | 'mention'
  /** 第一章 … 第八章 on lines that follow each other, the first of them elsewhere too, or each a sentence: they name the parts */
  | 'listing'
  /** （一） in 1.（一）, whose next member has 2.（二）: it is a part of the marker before it */
  | 'stacked'
  /** 1.1.2 ⇥ 招标人 ⇥ 见公告: cells of a table follow it */
  | 'row'
  /** 3范围, where no 3.1 stands anywhere: a number at the beginning of a line */
  | 'unchained'
  /** 3.1 alone on its line: the number of a term, or a cell of a table */
  | 'bare'

/** 、 as a UTF-16 code unit. */
const enumerationComma = 0x3001

const none: readonly Suspicion[] = []
const coordination: readonly Suspicion[] = ['coordination']
const decimal: readonly Suspicion[] = ['decimal']
const bare: readonly Suspicion[] = ['bare']
const row: readonly Suspicion[] = ['row']

/** Larger numbers than this are years or amounts, but for articles, of which a code has over a thousand. */
const largestOrdinal = 300

/** The suspicions against a candidate; null where it cannot be a marker at all. */
export function suspicionsOf(
  construct: Construct,
  text: string,
  start: number,
  match: MarkerMatch,
  at: Place,
  blockEnd: number
): readonly Suspicion[] | null {
  const ordinal = match.ordinals[0] as number
  if (ordinal === 0 || match.ordinals.at(-1) === 0) return null
  if (construct.suffixes !== true && match.ordinals.some((value) => value > largestOrdinal)) return null
  if (at === place.line && isRow(text, match.end, blockEnd)) return row
  if (construct.chained !== true && isDecimal(text, match.end)) {
    // 1.5 in running text is a decimal; 20.2026年… at the beginning of a block can be item 20
    return at === place.line && !isDate(text, match.end) ? decimal : null
  }
  if (construct.close === undefined && construct.delimiter?.has(enumerationComma) === true) {
    const next = readNumber(construct.numerals ?? [], text, match.end)
    if (next !== null && next.value > ordinal) return coordination
    // 陸、海、空軍: single words side by side
    if (match.end + 1 < blockEnd && text.charAt(match.end + 1) === '、' && !isLineBreakAt(text, match.end))
      return coordination
  }
  if (construct.chained === true && match.end === blockEnd) return isInColumn(text, start, blockEnd) ? row : bare
  return none
}

/** Whether a marker ends in a dot between two digits; 一、2024年工作回顾 has none. */
function isDecimal(text: string, end: number): boolean {
  return digitAt(text, end) >= 0 && '.．﹒․'.includes(text.charAt(end - 1)) && digitAt(text, end - 2) >= 0
}

/** 109.06.16: after the first dot another number with a dot and digits. */
function isDate(text: string, start: number): boolean {
  let offset = start
  while (digitAt(text, offset) >= 0) offset++
  return '.．'.includes(text.charAt(offset)) && digitAt(text, offset + 1) >= 0
}

/** Whether the line above or the one below is nothing but a number with a dot as well: cells of a column, one on each line. */
function isInColumn(text: string, start: number, end: number): boolean {
  const above = beforeBlanks(text, 0, start)
  let from = above
  while (from > 0 && isNumeric(text, from - 1)) from--
  const below = pastBlanks(text, end, text.length)
  let to = below
  while (to < text.length && isNumeric(text, to)) to++
  const beginsLine = from === 0 || isLineBreakAt(text, from - 1)
  const endsLine = to === text.length || isLineBreakAt(text, to)
  return (beginsLine && hasDot(text, from, above)) || (endsLine && hasDot(text, below, to))
}

function isNumeric(text: string, offset: number): boolean {
  return digitAt(text, offset) >= 0 || '.．'.includes(text.charAt(offset))
}

function hasDot(text: string, start: number, end: number): boolean {
  for (let offset = start + 1; offset + 1 < end; offset++) if (digitAt(text, offset) < 0) return true
  return false
}

/** A cell of a table that says what the row is about is this short. */
const longestCell = 60

/** Whether a tab parts a marker from a short cell, and another one that cell from the next, in one line. One tab alone parts a number from its title. */
function isRow(text: string, start: number, blockEnd: number): boolean {
  if (text.charAt(start) !== '\t') return false
  const [cell, ...cells] = text.slice(start + 1, Math.min(blockEnd, start + 1 + longestCell)).split('\t', 2)
  return cell !== undefined && cell !== '' && cells.length > 0 && !/[\r\n]/.test(cell)
}
