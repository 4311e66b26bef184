import type {Found} from '../editor/types.js'
import type {OutlineColumns} from '../reader/types.js'
import {carryFolds} from './carry.js'
import {memberAt, none, parentsOf} from './members.js'
import {type Folded, unfoldAll} from './rows.js'

/** What the tree remembers from one outline to the next. */
export interface Tree {
  readonly outline: Found<OutlineColumns>
  readonly parents: Int32Array
  readonly folded: Folded
  /** The member that the keyboard is at. */
  readonly active: number
}

/** The tree of an outline: what is folded and where the keyboard is stay as they were in the outline before. */
export function treeOf(outline: Found<OutlineColumns>, before: Tree | null): Tree {
  const parents = parentsOf(outline.what)
  const first = outline.what.count > 0 ? 0 : none
  if (!before) return {outline, parents, folded: unfoldAll(outline.what), active: first}
  const place = before.outline.what.start[before.active]
  const active =
    place === undefined ? none : memberAt(outline.what, before.outline.moment.now(place), outline.moment.now)
  return {
    outline,
    parents,
    folded: carryFolds(before.outline, before.folded, outline),
    active: active === none ? first : active
  }
}
