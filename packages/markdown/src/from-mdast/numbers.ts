import type * as mdast from 'mdast'
import {startOf} from './tokens.js'

/**
 * The numbers of an ordered list as a reader sees them. They are those that were typed, so that a fault in them can be
 * found, unless all are the same: then the author let Markdown count.
 *
 *     1. 甲   1. 乙   1. 丙      gives 1. 2. 3.
 *     1. 甲   2. 乙   4. 丁      gives 1. 2. 4.
 */
export function numbersOf(list: mdast.List, source: string): string[] {
  const typed = list.children.map((item) => typedNumber(item, source))
  const first = typed[0]
  const delimiter = first?.delimiter ?? '.'
  const start = list.start ?? first?.number ?? 1
  const isCounted = typed.some((item) => item === null) || typed.every((item) => item?.number === first?.number)
  return typed.map((item, index) => `${isCounted ? start + index : item?.number}${delimiter}`)
}

/** The number of an item as it was typed; null where it was not: a plugin made the item. */
export function typedNumber(
  item: mdast.ListItem,
  source: string
): {number: number; delimiter: string; length: number} | null {
  const at = startOf(item)
  const match = /^(\d{1,9})([.)])/.exec(source.slice(at, at + 10))
  return match ? {number: Number(match[1]), delimiter: match[2] as string, length: match[0].length} : null
}
