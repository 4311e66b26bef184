import {cellText, divided, isFull} from './cells.js'
import {isContents} from './contents.js'
import {rowsOfGrid} from './grid-rows.js'
import {type Grid, gridsOf, last} from './grids.js'
import {rowsOf} from './lines.js'
import type {Page, Run} from './run.js'
import {agree} from './table-pages.js'
import type {Table} from './tables.js'

/** A table between lines, and what of its page stands in it. */
export interface Ruled {
  readonly table: Table
  readonly runs: ReadonlySet<Run>
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** The tables of each page whose cells are parted by lines. */
export function ruledTables(pages: readonly Page[]): Ruled[][] {
  const drafts = pages.map(draftsOf)
  return drafts.map((own, index) =>
    own.flatMap((draft) => {
      const before = draft === own[0] ? drafts[index - 1]?.at(-1) : undefined
      const after = draft === own.at(-1) ? drafts[index + 1]?.[0] : undefined
      // A row that a page end parts from its table is no table by itself.
      const goesOn = [before, after].some((other) => other?.whole && agree(other.table, draft.table))
      return draft.whole || goesOn ? [draft] : []
    })
  )
}

interface Draft extends Ruled {
  /** Whether it is a table whatever stands before and after it. */
  readonly whole: boolean
}

/** From the top of the page. */
function draftsOf(page: Page): Draft[] {
  const drafts: Draft[] = []
  const taken = new Set<Run>()
  for (const grid of gridsOf(page.rules)) {
    const runs = page.runs.filter((run) => !taken.has(run) && isInside(run, grid))
    const draft = runs.length > 1 ? draftOf(grid, runs, page.number) : null
    if (draft === null) continue
    for (const run of runs) taken.add(run)
    drafts.push(draft)
  }
  return drafts.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
}

function middleOf({x, y, width, size}: Run): {x: number; y: number} {
  return {x: x + width / 2, y: y - 0.35 * size}
}

function isInside(run: Run, {xs, ys}: Grid): boolean {
  const {x, y} = middleOf(run)
  return x > (xs[0] ?? 0) && x < last(xs) && y > (ys[0] ?? 0) && y < last(ys)
}

function draftOf(grid: Grid, runs: readonly Run[], page: number): Draft | null {
  const {xs, ys} = grid
  const written = writtenIn(grid, runs)
  const rows = rowsOfGrid(grid, written)
  const texts = rows.map((cells) => cells.map(cellText))
  if (isOther(texts, written)) return null
  const full = (rows.at(-1) ?? []).map(isFull)
  const table = {rows: texts.map((cells) => cells.join('\t')), page, lastPage: page, columns: xs, full}
  const whole = texts.filter((cells) => cells.filter((text) => text !== '').length >= 2).length >= 2
  return {table, runs: new Set(runs), whole, x0: xs[0] ?? 0, x1: last(xs), y0: ys[0] ?? 0, y1: last(ys)}
}

/** What is written in each cell, by its number. */
function writtenIn({xs, ys, cells}: Grid, runs: readonly Run[]): Map<number, Run[]> {
  const written = new Map<number, Run[]>()
  for (const run of runs)
    for (const part of divided(run, xs)) {
      const {x, y} = middleOf(part)
      const number = cells[placeOf(y, ys)]?.[placeOf(x, xs)] ?? 0
      const cell = written.get(number)
      if (cell === undefined) written.set(number, [part])
      else cell.push(part)
    }
  return written
}

function placeOf(value: number, places: readonly number[]): number {
  let place = 0
  while (place + 2 < places.length && value >= (places[place + 1] ?? 0)) place++
  return place
}

/** Lines that are no table's: a frame, a form with one filled column, columns of prose, the parties of a contract. */
function isOther(rows: readonly (readonly string[])[], written: ReadonlyMap<number, Run[]>): boolean {
  const columns = new Set(rows.flatMap((row) => row.flatMap((text, column) => (text === '' ? [] : [column]))))
  if (columns.size < 2) return true
  const lines = [...written.values()].map((runs) => rowsOf(runs).length)
  if (lines.reduce((sum, count) => sum + count, 0) > 8 * lines.length) return true
  if (rows.some((row) => row.filter((text) => /^[甲乙丙丁]方.{0,12}[：:]/.test(text)).length >= 2)) return true
  const texts = rows.flat().filter((text) => text !== '')
  // Paper with a square for each character.
  if (texts.filter((text) => [...text].length === 1).length > 0.9 * texts.length && texts.length >= 20) return true
  return texts.filter(isContents).length > 0.3 * rows.length
}
