import {cellText, divided} from './cells.js'
import {isContents} from './contents.js'
import type {Line} from './line.js'
import {type Row, rowsOf, segmentsOf} from './lines.js'
import type {Run} from './run.js'
import type {Table} from './tables.js'

/** A gap so wide, in ems, can part two columns, if every row has it at the same place. */
const narrow = 0.4
/** Where a column begins differs by so much from row to row, in ems. */
const tolerance = 0.4

/** A table of lines whose cells begin at the same places, and how many lines it takes. */
export interface Aligned {
  readonly table: Table
  readonly length: number
}

/** The rows of a table, each with its cells; `whole` are those that have no empty cell. */
interface Open {
  readonly starts: readonly number[]
  readonly rows: Run[][][]
  whole: number
}

/**
 * The table that begins with a line, if columns of it begin where those of its head do, however narrow the gaps are:
 *
 *     |编号 渠道名称 现有问题      责任人
 *     |甲一 东干总渠 淤积较重，水流 周平
 *     |             不畅通
 *      ^    ^        ^            ^ the rest of a cell begins where the cell does
 */
export function alignedTable(lines: readonly Line[], from: number): Aligned | null {
  const head = lines[from]
  if (head === undefined || !isCandidate(head)) return null
  const starts = segmentsOf(rowOf(head), narrow).map(({x0}) => x0)
  if (starts.length < 3) return null
  const open: Open = {starts, rows: [], whole: 0}
  let to = from
  for (
    let line = lines[to];
    line !== undefined && isCandidate(line) && take(line, lines[to - 1], open);
    line = lines[to]
  )
    to++
  if (open.whole < 3) return null
  const table = tableOf(open, lines.slice(from, to))
  // A title that is set wide is none.
  return table.rows.some((row) => /[^\t]{2}/.test(row)) ? {table, length: to - from} : null
}

function isCandidate({runs, table, text}: Line): boolean {
  return runs !== undefined && table === undefined && !isContents(text) && !/[：:](?:\s|$)/.test(text)
}

function rowOf({runs = [], y, size}: Line): Row {
  return {runs: [...runs], y, size}
}

/** Takes a line for the next row, or for the rest of the last one; false where it is neither. */
function take(line: Line, above: Line | undefined, open: Open): boolean {
  const cells = cellsOf(line, open.starts)
  const filled = cells?.filter((cell) => cell.length > 0).length ?? 0
  const last = open.rows.at(-1)
  if (cells === null || filled === 0) return false
  if (last === undefined || above === undefined || (cells[0]?.length && filled > 1)) {
    open.rows.push(cells)
    if (filled === cells.length) open.whole++
    return true
  }
  if (cells[0]?.length || line.y - above.y > 2.2 * line.size) return false
  for (const [column, cell] of cells.entries()) last[column]?.push(...cell)
  return true
}

/** What of a line stands in each column; null where something begins elsewhere, or runs into the next column. */
function cellsOf(line: Line, starts: readonly number[]): Run[][] | null {
  const near = tolerance * line.size
  const runs = (line.runs ?? []).flatMap((run) => divided(run, starts))
  const cells = starts.map((): Run[] => [])
  for (const {x0, x1} of segmentsOf({...rowOf(line), runs}, narrow)) {
    const column = starts.findIndex((start) => Math.abs(start - x0) <= near)
    if (column < 0 || x1 > (starts[column + 1] ?? Number.POSITIVE_INFINITY)) return null
    cells[column] = runs.filter((run) => run.x >= x0 - near && run.x < x1)
  }
  return cells
}

function tableOf({starts, rows}: Open, lines: readonly Line[]): Table {
  const page = lines[0]?.page ?? 0
  const end = Math.max(...lines.map(({x1}) => x1))
  const texts = rows.map((cells) =>
    cells.map((runs, column) =>
      cellText({rows: rowsOf(runs), width: (starts[column + 1] ?? end) - (starts[column] ?? 0)})
    )
  )
  return {rows: texts.map((cells) => cells.join('\t')), page, lastPage: page, columns: starts}
}
