import type {ComponentChildren} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'
import {heightOfPage, pagesOf, rowsOfPage} from './pages.js'
import './long-list.css'

export interface LongListProps<Row> {
  readonly count: number
  /** Another one says that the rows have changed. */
  readonly version: unknown
  /** Gives the rows from the first to before the last. */
  readonly rowsOf: (first: number, last: number) => Promise<readonly Row[]>
  readonly renderRow: (row: Row, index: number) => ComponentChildren
  /** Is told where rows could not be had. */
  readonly onProblem: (error: unknown) => void
  /** What a screen reader calls the list. */
  readonly label: string
  /** What stands in the place of a list without rows. */
  readonly emptyState: ComponentChildren
}

/** How high a row is that nobody has seen, in pixels. */
const usualRow = 90

/**
 * A list of any number of rows of unlike heights. Rows are asked for and drawn a page at a time, where pages are in sight or near
 * it; the others keep their place by their height.
 */
export function LongList<Row>({count, version, rowsOf, renderRow, onProblem, label, emptyState}: LongListProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const heights = useRef(new Map<number, number>())
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]))

  useLayoutEffect(() => {
    const root = scroller.current
    if (root === null) return
    const watcher = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before)
          for (const {target, isIntersecting} of entries) {
            const page = Number((target as HTMLElement).dataset.page)
            if (isIntersecting) after.add(page)
            else after.delete(page)
          }
          return after
        }),
      {root, rootMargin: '100% 0px'}
    )
    for (const page of root.children) watcher.observe(page)
    return () => watcher.disconnect()
  }, [pagesOf(count)])

  if (count === 0) return <div class="long-list-empty">{emptyState}</div>
  return (
    // biome-ignore lint/a11y/useSemanticElements: pages stand between the list and its items
    <div class="long-list" role="list" aria-label={label} ref={scroller}>
      {Array.from({length: pagesOf(count)}, (_, page) => (
        <Page
          key={page}
          page={page}
          count={count}
          isNear={near.has(page)}
          height={heightOfPage(page, count, heights.current, usualRow)}
          onHeight={(height) => heights.current.set(page, height)}
          version={version}
          rowsOf={rowsOf}
          renderRow={renderRow}
          onProblem={onProblem}
        />
      ))}
    </div>
  )
}

interface PageProps<Row> extends Pick<LongListProps<Row>, 'count' | 'version' | 'rowsOf' | 'renderRow' | 'onProblem'> {
  readonly page: number
  readonly isNear: boolean
  readonly height: number
  readonly onHeight: (height: number) => void
}

function Page<Row>({page, count, isNear, height, onHeight, version, rowsOf, renderRow, onProblem}: PageProps<Row>) {
  const place = useRef<HTMLDivElement>(null)
  const [rows, setRows] = useState<readonly Row[] | null>(null)
  const {first, last} = rowsOfPage(page, count)

  useLayoutEffect(() => {
    if (!isNear) {
      setRows(null)
      return
    }
    let isLate = false
    rowsOf(first, last).then((found) => {
      if (!isLate) setRows(found)
    }, onProblem)
    return () => {
      isLate = true
    }
  }, [isNear, version, last])

  useLayoutEffect(() => {
    if (rows !== null && place.current !== null) onHeight(place.current.offsetHeight)
  }, [rows])

  const isDrawn = isNear && rows !== null
  return (
    <div
      class="long-list-page"
      role="none"
      data-page={page}
      ref={place}
      style={{minHeight: isDrawn ? '0' : `${height}px`}}
    >
      {isDrawn &&
        rows.map((row, index) => (
          // biome-ignore lint/a11y/useSemanticElements: pages stand between the list and its items
          <div key={first + index} role="listitem" aria-posinset={first + index + 1} aria-setsize={count}>
            {renderRow(row, first + index)}
          </div>
        ))}
    </div>
  )
}
