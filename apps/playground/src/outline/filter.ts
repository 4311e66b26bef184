import type {OutlineColumns} from '../reader/types.js'
import {none} from './members.js'

/** What a filter leaves. */
export interface Filtered {
  /** One for each member whose title matches, and for those above it. */
  readonly kept: Uint8Array
  /** How many match. */
  readonly matches: number
}

/** The members whose titles hold a text, in capitals or not; null where nothing is asked. */
export function filterRows(columns: OutlineColumns, parents: Int32Array, asked: string): Filtered | null {
  const wanted = lowered(asked.trim())
  if (wanted === '') return null
  const titles = lowered(columns.titles)
  const kept = new Uint8Array(columns.count)
  let matches = 0
  let member = 0
  for (let at = titles.indexOf(wanted); at !== -1; at = titles.indexOf(wanted, at)) {
    while ((columns.titleEnd[member] as number) <= at) member++
    const end = columns.titleEnd[member] as number
    if (at + wanted.length <= end) {
      matches++
      for (let above = member; above !== none && !kept[above]; above = parents[above] ?? none) kept[above] = 1
      at = end
    } else at++
  }
  return {kept, matches}
}

/** In lower case, and as long: İ alone would become two characters, and the ends of the titles would be wrong. */
function lowered(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}
