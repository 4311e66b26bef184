import {colourOf} from '../app/depth-colours.js'
import type {OutlineColumns} from '../reader/types.js'
import {titleOf} from './members.js'

/** Indents would leave a deep title no room. */
const deepestIndent = 12

export interface TreeRowProps {
  readonly id: string
  readonly columns: OutlineColumns
  readonly member: number
  /** Its distance from the top, in pixels. */
  readonly top: number
  /** Null where nothing stands below it. */
  readonly unfolded: boolean | null
  /** Whether the cursor stands in it. */
  readonly current: boolean
  /** Whether the keyboard is at it. */
  readonly active: boolean
}

/** One member of the tree. */
export function TreeRow({id, columns, member, top, unfolded, current, active}: TreeRowProps) {
  const depth = columns.depth[member] as number
  const title = titleOf(columns, member)
  const markerLength = columns.markerLength[member] as number
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={depth}
      aria-setsize={columns.siblings[member]}
      aria-posinset={columns.place[member]}
      aria-expanded={unfolded ?? undefined}
      aria-selected={current}
      class={`outline-row${current ? ' outline-row-current' : ''}${active ? ' outline-row-active' : ''}`}
      data-member={member}
      style={{
        top: `${top}px`,
        '--outline-indent': Math.min(depth, deepestIndent) - 1,
        '--outline-colour': colourOf(depth)
      }}
      title={title}
    >
      <span class={`outline-twisty${unfolded === null ? '' : ' outline-twisty-shown'}`} aria-hidden="true" />
      <span class="outline-marker">{title.slice(0, markerLength)}</span>
      <span class="outline-title">{title.slice(markerLength)}</span>
      {unfolded === false && (
        <span class="outline-below" aria-hidden="true">
          {columns.below[member]}
        </span>
      )}
    </div>
  )
}
