import {useMemo} from 'preact/hooks'
import {deepest, foldToLevel, levelShown} from './rows.js'
import type {Tree} from './tree-state.js'
import type {OutlineWords} from './words.js'
import './outline-tools.css'

/** How many levels have a button; the last one shows all. */
const mostLevels = 5

export interface OutlineToolsProps {
  readonly tree: Tree
  readonly onFold: (folded: Tree['folded']) => void
  readonly filter: string
  readonly onFilter: (filter: string) => void
  readonly words: OutlineWords
}

/** The buttons that fold to a level, and the filter. */
export function OutlineTools({tree, onFold, filter, onFilter, words}: OutlineToolsProps) {
  const columns = tree.outline.what
  const depth = useMemo(() => deepest(columns), [columns])
  const shown = useMemo(() => levelShown(columns, tree.folded), [columns, tree.folded])
  const levels = Array.from({length: Math.min(depth, mostLevels)}, (_, index) => index + 1)
  return (
    <div class="outline-tools">
      <input
        class="outline-filter"
        type="search"
        value={filter}
        placeholder={words.filter}
        aria-label={words.filter}
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
      {depth > 1 && (
        <fieldset class="outline-levels" disabled={filter.trim() !== ''}>
          <legend class="outline-levels-label">{words.levels}</legend>
          {levels.map((level) => {
            const isLast = level === levels.length
            const wanted = isLast ? depth : level
            return (
              <button
                key={level}
                type="button"
                class="outline-level"
                aria-label={isLast ? words.all : words.level(level)}
                title={isLast ? words.all : words.level(level)}
                aria-pressed={shown === wanted}
                onClick={() => onFold(foldToLevel(columns, wanted))}
              >
                {isLast ? words.allShort : level}
              </button>
            )
          })}
        </fieldset>
      )}
    </div>
  )
}
