/** Which members have a row in the tree. A row is a number of `rows`, a member one of the columns. */
import {firstWhere} from '../reader/ordered.js'
import type {OutlineColumns} from '../reader/types.js'
import {none} from './members.js'

/** One for each member that is folded: what stands below it has no row. */
export type Folded = Uint8Array

/** The members that have a row, in their order. With `kept`, those that the filter leaves, folded or not. */
export function visibleRows({count, below}: OutlineColumns, folded: Folded, kept: Uint8Array | null): Int32Array {
  const rows = new Int32Array(count)
  let length = 0
  for (let member = 0; member < count; member++) {
    if (kept && !kept[member]) continue
    rows[length++] = member
    if (!kept && folded[member]) member += below[member] as number
  }
  return rows.slice(0, length)
}

/** The row of a member, or of its nearest ancestor that has one; `none` where there is neither. */
export function rowOf(rows: Int32Array, member: number, parents: Int32Array): number {
  for (let shown = member; shown !== none; shown = parents[shown] ?? none) {
    const row = firstWhere(rows.length, (index) => (rows[index] as number) >= shown)
    if (rows[row] === shown) return row
  }
  return none
}

/** None folded. */
export function unfoldAll({count}: OutlineColumns): Folded {
  return new Uint8Array(count)
}

/** The members down to a level shown, and those below it folded away: 1 folds all, and shows those at the top alone. */
export function foldToLevel({count, below, depth}: OutlineColumns, level: number): Folded {
  const folded = new Uint8Array(count)
  for (let member = 0; member < count; member++) {
    if (below[member] && (depth[member] as number) >= level) folded[member] = 1
  }
  return folded
}

/** The level down to which the members are shown, if they are folded as `foldToLevel` folds them; null otherwise. */
export function levelShown(columns: OutlineColumns, folded: Folded): number | null {
  const {count, below, depth} = columns
  let level = deepest(columns)
  for (let member = 0; member < count; member++) {
    if (folded[member]) level = Math.min(level, depth[member] as number)
  }
  for (let member = 0; member < count; member++) {
    const wanted = below[member] && (depth[member] as number) >= level ? 1 : 0
    if (folded[member] !== wanted) return null
  }
  return level
}

/** One member folded, or no more. */
export function fold(folded: Folded, member: number, to: boolean): Folded {
  const next = folded.slice()
  next[member] = to ? 1 : 0
  return next
}

/** All siblings of a member unfolded, itself included. */
export function unfoldSiblings(folded: Folded, parents: Int32Array, member: number): Folded {
  return folded.map((each, index) => (parents[index] === parents[member] ? 0 : each))
}

/** The deepest depth of the outline; 0 where it has no member. */
export function deepest({depth}: OutlineColumns): number {
  let most = 0
  for (const each of depth) if (each > most) most = each
  return most
}
