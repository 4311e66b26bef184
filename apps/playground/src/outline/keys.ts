/** The keys of a tree, as WAI-ARIA's pattern for trees has them. */
import type {OutlineColumns} from '../reader/types.js'
import {beginsWithInitials} from './initials.js'
import {none, titleOf} from './members.js'
import {type Folded, rowOf} from './rows.js'

/** The tree when a key is pressed. */
export interface TreeState {
  readonly columns: OutlineColumns
  readonly rows: Int32Array
  readonly folded: Folded
  readonly parents: Int32Array
  /** The row that the keyboard is at. */
  readonly active: number
  /** How many rows can be seen at once. */
  readonly pageRows: number
  /** Whether a filter shows the rows: nothing folds then. */
  readonly filtered: boolean
}

/** What a key does. */
export type TreeMove =
  | {readonly kind: 'go'; readonly row: number}
  | {readonly kind: 'fold' | 'unfold'; readonly member: number}
  | {readonly kind: 'unfold-siblings'; readonly member: number}
  | {readonly kind: 'select'; readonly member: number; readonly focusEditor: boolean}

/** What a key does in the tree; null where it does nothing, and the browser has it. */
export function moveFor(key: string, state: TreeState): TreeMove | null {
  const {rows, active, pageRows} = state
  const member = rows[active]
  if (member === undefined) return null
  const last = rows.length - 1
  switch (key) {
    case 'ArrowDown':
      return go(Math.min(last, active + 1))
    case 'ArrowUp':
      return go(Math.max(0, active - 1))
    case 'PageDown':
      return go(Math.min(last, active + Math.max(1, pageRows - 1)))
    case 'PageUp':
      return go(Math.max(0, active - Math.max(1, pageRows - 1)))
    case 'Home':
      return go(0)
    case 'End':
      return go(last)
    case 'ArrowRight':
      return inwards(state, member)
    case 'ArrowLeft':
      return outwards(state, member)
    case 'Enter':
      return {kind: 'select', member, focusEditor: true}
    case ' ':
      return {kind: 'select', member, focusEditor: false}
    case '*':
      return {kind: 'unfold-siblings', member}
    default:
      return null
  }
}

function go(row: number): TreeMove {
  return {kind: 'go', row}
}

function inwards({columns, folded, rows, active, filtered}: TreeState, member: number): TreeMove {
  if (!columns.below[member]) return go(active)
  if (folded[member] && !filtered) return {kind: 'unfold', member}
  const next = rows[active + 1]
  const isBelow = next !== undefined && next <= member + (columns.below[member] as number)
  return go(isBelow ? active + 1 : active)
}

function outwards({columns, folded, rows, parents, active, filtered}: TreeState, member: number): TreeMove {
  if (columns.below[member] && !folded[member] && !filtered) return {kind: 'fold', member}
  const above = rowOf(rows, parents[member] ?? none, parents)
  return go(above === none ? active : above)
}

/**
 * The row that typed characters lead to: the next whose title begins with them, its marker left out or not, or with words whose
 * readings begin with them (bcdl finds 保持定力). More than one character can still mean the row that the keyboard is at.
 */
export function rowForTyped(typed: string, {columns, rows, active}: TreeState): number {
  const wanted = typed.toLowerCase()
  const first = wanted.length > 1 ? active : active + 1
  for (let step = 0; step < rows.length; step++) {
    const row = (first + step) % rows.length
    const member = rows[row] as number
    if (beginsWith(titleOf(columns, member), columns.markerLength[member] as number, wanted)) return row
  }
  return none
}

function beginsWith(title: string, markerLength: number, wanted: string): boolean {
  const bare = title.slice(markerLength)
  if (title.toLowerCase().startsWith(wanted) || bare.toLowerCase().startsWith(wanted)) return true
  return beginsWithInitials(bare, wanted)
}
