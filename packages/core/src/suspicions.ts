import type {MarkerConstruct} from './markers/construct.js'
import {type MarkerMatch, readNumber} from './markers/match.js'
import {digitAt} from './numerals/arabic.js'
import {type Place, place} from './place.js'

/** A reason to doubt a candidate that its neighbours can outweigh: 四、四級電業 is an item after 三、三級電業. */
export type Suspicion =
  /** 一、二级: the number after it makes a pair of the two */
  | 'coordination'
  /** 2.900MHz: a digit after the dot makes a decimal of it */
  | 'decimal'
  /** ①②③为必填项: the next number follows at once, so that nothing stands between */
  | 'mention'
  /** 第一章 … 第八章 on lines that follow each other, of which one stands elsewhere too: they name the parts */
  | 'listing'
  /** （一） in 1.（一）, whose next member has 2.（二）: it is a part of the marker before it */
  | 'stacked'
  /** 3.1 alone on its line: the number of a term, or a cell of a table */
  | 'bare'

const none: readonly Suspicion[] = []
const coordination: readonly Suspicion[] = ['coordination']
const decimal: readonly Suspicion[] = ['decimal']
const bare: readonly Suspicion[] = ['bare']

/** Larger numbers than this are years or amounts, but for articles, of which a code has over a thousand. */
const largestOrdinal = 300

/** The suspicions against a candidate; null where it cannot be a marker at all. */
export function suspicionsOf(
  construct: MarkerConstruct,
  text: string,
  match: MarkerMatch,
  at: Place,
  blockEnd: number
): readonly Suspicion[] | null {
  const ordinal = match.ordinals[0] as number
  if (ordinal === 0 || match.ordinals.at(-1) === 0) return null
  if (construct.suffixes !== true && match.ordinals.some((value) => value > largestOrdinal)) return null
  if (construct.chained !== true && construct.delimiter?.includes('.') === true && digitAt(text, match.end) >= 0) {
    // 1.5 in running text is a decimal; 20.2026年… at the beginning of a block can be item 20
    return at === place.line ? decimal : null
  }
  if (construct.close === undefined && construct.delimiter?.includes('、') === true) {
    const next = readNumber(construct.numerals ?? [], text, match.end)
    if (next !== null && next.value > ordinal) return coordination
    // 陸、海、空軍: single words side by side
    if (match.end + 1 < blockEnd && text.charAt(match.end + 1) === '、') return coordination
  }
  if (construct.chained === true && match.end === blockEnd) return bare
  return none
}
