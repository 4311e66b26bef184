import type {TargetedKeyboardEvent, TargetedMouseEvent} from 'preact'
import {useId, useLayoutEffect, useMemo, useRef, useState} from 'preact/hooks'
import {moveFor, rowForTyped, type TreeMove, type TreeState} from './keys.js'
import {memberAt, none} from './members.js'
import {type Folded, fold, rowOf, unfoldSiblings, visibleRows} from './rows.js'
import {TreeRow} from './tree-row.js'
import type {Tree} from './tree-state.js'
import {useSight} from './use-sight.js'
import {drawnRows, scrollTo} from './window.js'
import './outline-tree.css'

/** How long typed characters belong together, in milliseconds. */
const typingPause = 800

export interface OutlineTreeProps {
  readonly tree: Tree
  readonly onFold: (folded: Folded) => void
  readonly onActive: (member: number) => void
  /** One for each member that a filter leaves; null where there is none. */
  readonly kept: Uint8Array | null
  /** Where the cursor of the editor stands now. */
  readonly cursor: number
  /** Selects a range of the text as it is now. */
  readonly onSelect: (start: number, end: number, focusEditor: boolean) => void
  readonly label: string
}

/** The outline as a tree that folds. Only the rows in sight are drawn. */
export function OutlineTree({tree, onFold, onActive, kept, cursor, onSelect, label}: OutlineTreeProps) {
  const {outline, parents, folded} = tree
  const columns = outline.what
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const sight = useSight(scroller)
  const [focused, setFocused] = useState(false)
  const typing = useRef({typed: '', at: 0})
  const rows = useMemo(() => visibleRows(columns, folded, kept), [columns, folded, kept])
  const current = rowOf(rows, memberAt(columns, cursor, outline.moment.now), parents)
  const own = rowOf(rows, tree.active, parents)
  const active = focused || current === none ? Math.max(own, Math.min(0, rows.length - 1)) : current

  useLayoutEffect(() => {
    const element = scroller.current
    const row = focused ? active : current
    if (!element || row === none || sight.height === 0) return
    element.scrollTop = scrollTo({...sight, top: element.scrollTop}, row)
  }, [focused ? active : current, focused, sight.height, sight.rowHeight])

  const select = (member: number, focusEditor: boolean) => {
    const {now} = outline.moment
    onSelect(now(columns.start[member] as number), now(columns.end[member] as number, 'end'), focusEditor)
  }
  const make = (move: TreeMove) => {
    if (move.kind === 'go') onActive(rows[move.row] ?? none)
    else if (move.kind === 'select') select(move.member, move.focusEditor)
    else if (move.kind === 'unfold-siblings') onFold(unfoldSiblings(folded, parents, move.member))
    else onFold(fold(folded, move.member, move.kind === 'fold'))
  }
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pageRows = Math.floor(sight.height / sight.rowHeight)
    const state: TreeState = {columns, rows, folded, parents, active, pageRows, filtered: kept !== null}
    const move = moveFor(event.key, state)
    if (move) make(move)
    else if ([...event.key].length === 1) {
      const goesOn = event.timeStamp - typing.current.at < typingPause
      typing.current = {typed: (goesOn ? typing.current.typed : '') + event.key, at: event.timeStamp}
      const row = rowForTyped(typing.current.typed, state)
      if (row !== none) onActive(rows[row] ?? none)
    } else return
    event.preventDefault()
  }
  const click = (event: TargetedMouseEvent<HTMLElement>) => {
    const target = event.target as Element
    const member = Number(target.closest<HTMLElement>('[data-member]')?.dataset.member ?? none)
    if (member === none) return
    onActive(member)
    if (target.closest('.outline-twisty-shown') && !kept) onFold(fold(folded, member, !folded[member]))
    else select(member, event.detail > 1)
  }
  return (
    <div
      ref={scroller}
      class="outline-tree"
      role="tree"
      aria-label={label}
      aria-activedescendant={rows.length > 0 ? `${id}-${rows[active]}` : undefined}
      tabIndex={0}
      onKeyDown={press}
      onClick={click}
      onFocus={() => {
        if (focused) return
        setFocused(true)
        onActive(rows[active] ?? none)
      }}
      onBlur={() => setFocused(false)}
    >
      <div class="outline-rows" role="none" style={{height: `${rows.length * sight.rowHeight}px`}}>
        {drawnRows(sight, rows.length, active).map((row) => {
          const member = rows[row] as number
          return (
            <TreeRow
              key={member}
              id={`${id}-${member}`}
              columns={columns}
              member={member}
              top={row * sight.rowHeight}
              unfolded={columns.below[member] ? kept !== null || !folded[member] : null}
              current={row === current}
              active={focused && row === active}
            />
          )
        })}
      </div>
    </div>
  )
}
