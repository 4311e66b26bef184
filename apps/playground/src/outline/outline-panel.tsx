import {useMemo, useRef, useState} from 'preact/hooks'
import type {Found} from '../editor/types.js'
import type {OutlineColumns} from '../reader/types.js'
import {filterRows} from './filter.js'
import {OutlineTools} from './outline-tools.js'
import {OutlineTree} from './outline-tree.js'
import {type Tree, treeOf} from './tree-state.js'
import type {OutlineWords} from './words.js'
import './outline-panel.css'

export interface OutlinePanelProps {
  /** The last outline that was found; null before the first. */
  readonly outline: Found<OutlineColumns> | null
  /** Where the cursor of the editor stands now. */
  readonly cursor: number
  /** Selects a range of the text as it is now. */
  readonly onSelect: (start: number, end: number, focusEditor: boolean) => void
  readonly words: OutlineWords
}

/** The outline: the tools, and the tree below them. What is folded stays so from one outline to the next. */
export function OutlinePanel({outline, cursor, onSelect, words}: OutlinePanelProps) {
  const [tree, change] = useTree(outline)
  const [filter, setFilter] = useState('')
  const filtered = useMemo(() => tree && filterRows(tree.outline.what, tree.parents, filter), [tree?.outline, filter])
  if (!tree) return <div class="outline-panel" />
  if (tree.outline.what.count === 0) {
    return (
      <div class="outline-panel">
        <div class="outline-empty">{words.empty}</div>
      </div>
    )
  }
  const onFold = (folded: Tree['folded']) => change({folded})
  return (
    <div class="outline-panel">
      <OutlineTools tree={tree} onFold={onFold} filter={filter} onFilter={setFilter} words={words} />
      {filtered?.matches === 0 ? (
        <p class="outline-empty" role="status">
          {words.nothingFound}
        </p>
      ) : (
        <OutlineTree
          tree={tree}
          onFold={onFold}
          onActive={(active) => change({active})}
          kept={filtered?.kept ?? null}
          cursor={cursor}
          onSelect={onSelect}
          label={words.label}
        />
      )}
    </div>
  )
}

type Change = (part: Partial<Pick<Tree, 'folded' | 'active'>>) => void

function useTree(outline: Found<OutlineColumns> | null): [Tree | null, Change] {
  const held = useRef<Tree | null>(null)
  const [, draw] = useState<Tree | null>(null)
  if (outline && held.current?.outline !== outline) held.current = treeOf(outline, held.current)
  return [
    held.current,
    (part) => {
      if (!held.current) return
      held.current = {...held.current, ...part}
      draw(held.current)
    }
  ]
}
