/** What is asked of the columns of an outline. */
import {firstWhere} from '../reader/ordered.js'
import type {OutlineColumns} from '../reader/types.js'

/** No member. */
export const none = -1

/** The title of a member, marker and all. */
export function titleOf({titles, titleEnd}: OutlineColumns, member: number): string {
  return titles.slice(member === 0 ? 0 : titleEnd[member - 1], titleEnd[member])
}

/** The member above, for each; `none` for those at the top. */
export function parentsOf({count, depth}: OutlineColumns): Int32Array {
  const parents = new Int32Array(count)
  /** The last member of each depth so far. */
  const open = [none]
  for (let member = 0; member < count; member++) {
    const own = depth[member] as number
    parents[member] = open[own - 1] ?? none
    open[own] = member
  }
  return parents
}

/**
 * The deepest member that holds an offset; `none` before the first one, and behind the last of a list. `now` says where an
 * offset of the columns is, where the text has changed since.
 */
export function memberAt(
  {count, start, end, depth}: OutlineColumns,
  offset: number,
  now: (offset: number, side?: 'start' | 'end') => number = (same) => same
): number {
  let member = firstWhere(count, (index) => now(start[index] as number) > offset) - 1
  let own = Number.POSITIVE_INFINITY
  for (; member >= 0; member--) {
    const above = depth[member] as number
    if (above >= own) continue
    if (offset <= now(end[member] as number, 'end')) return member
    own = above
  }
  return none
}
