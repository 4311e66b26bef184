import {type Aligned, alignedTable} from './aligned.js'
import {isContents} from './contents.js'
import type {Line} from './line.js'
import {readyFor} from './line-ends.js'
import type {Segment} from './lines.js'

/** A table: its rows, their cells parted by tabs. */
export interface Table {
  readonly rows: readonly string[]
  /** Where it begins. */
  readonly page: number
  /** Where it ends. */
  readonly lastPage: number
  /** Where its columns begin; of one between lines, also where the last one ends. */
  readonly columns: readonly number[]
  /** Which cells of its last row are written to the end of their last line, so that they may go on elsewhere. */
  readonly full?: readonly boolean[]
}

/** Parts the lines of a block into tables, where they evidently are, and other lines. */
export function withTables(lines: readonly Line[]): (Line | Table)[] {
  const items: (Line | Table)[] = []
  for (let index = 0; index < lines.length; ) {
    const {table} = lines[index] as Line
    if (table !== undefined) {
      items.push(table)
      index++
      continue
    }
    const found = tableAt(lines, index)
    items.push(found === null ? (lines[index] as Line) : found.table)
    index += found?.length ?? 1
  }
  return items
}

/** The table that begins with a line: the one that tells more columns apart. */
function tableAt(lines: readonly Line[], from: number): Aligned | null {
  const length = tableLength(lines, from)
  const table = length > 0 ? tableOf(lines.slice(from, from + length)) : null
  const aligned = alignedTable(lines, from)
  if (aligned !== null && aligned.table.columns.length > (table?.columns.length ?? 0)) return aligned
  return table === null ? null : {table, length}
}

/** How many lines from here are a table. */
function tableLength(lines: readonly Line[], from: number): number {
  const first = lines[from]
  if (first === undefined || !isRow(first)) return 0
  let to = from + 1
  for (let line = lines[to]; line !== undefined && belongs(line, lines.slice(from, to)); line = lines[to]) to++
  while (to > from && !isRow(lines[to - 1] as Line)) to--
  return looksLikeTable(lines.slice(from, to)) ? to - from : 0
}

function isRow({segments, text}: Line): boolean {
  return segments.length >= 2 && !isContents(text)
}

/** A row whose cells stand in the columns of those above, or the rest of a cell that is two lines high. */
function belongs(line: Line, above: readonly Line[]): boolean {
  const last = above.at(-1)
  if (last === undefined || line.table !== undefined || isContents(line.text) || line.y - last.y > 4 * line.size)
    return false
  const rows = above.slice(-6)
  const placed = line.segments.filter((segment) =>
    rows.some((row) => row.segments.some((cell) => aligned(cell, segment, line.size)))
  )
  if (line.segments.length >= 2) return placed.length >= 2
  return placed.length === 1 && line.y - last.y <= 1.8 * line.size && line.x1 - line.x0 < 12 * line.size
}

function aligned(one: Segment, other: Segment, size: number): boolean {
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.8 * size
  return close(one.x0, other.x0) || close(one.x1, other.x1) || close(one.x0 + one.x1, other.x0 + other.x1)
}

/** What has few columns must have many rows: two signatures side by side are no table, nor is a title set wide, nor blanks to fill in. */
function looksLikeTable(lines: readonly Line[]): boolean {
  const rows = lines.filter(isRow)
  const columns = Math.max(...rows.map(({segments}) => segments.length))
  if (rows.every(({segments}) => segments.every(({text}) => text.length === 1))) return false
  const cells = rows.flatMap(({segments}) => segments)
  if (2 * cells.filter(({text}) => /[：:]$/.test(text)).length > cells.length) return false
  const wide = rows.filter(({segments}) => segments.length >= 3).length
  if (columns >= 4 && wide >= 2) return true
  if (columns >= 3 && wide >= 3) return true
  return columns === 2 && rows.length >= 5 && lines.every(({text}) => !/[：:]/.test(text))
}

function tableOf(lines: readonly Line[]): Table {
  const columns = columnsOf(lines)
  const page = lines[0]?.page ?? 0
  const rows: string[][] = []
  let above: Line | undefined
  for (const line of lines) {
    const cells = cellsOf(line, columns)
    const last = rows.at(-1)
    if (last !== undefined && above !== undefined && continues(line, above, lines))
      cells.forEach((cell, index) => {
        last[index] = cell === '' ? (last[index] ?? '') : `${readyFor(last[index] ?? '', cell)}${cell}`
      })
    else rows.push(cells)
    above = line
  }
  return {rows: rows.map((cells) => cells.join('\t')), page, lastPage: page, columns: columns.map(({x0}) => x0)}
}

/** The middles of the columns, as the row with most cells has them. */
function columnsOf(lines: readonly Line[]): Segment[] {
  const fullest = lines.reduce((best, line) => (line.segments.length > best.segments.length ? line : best))
  return fullest.segments.map((segment) => {
    const same = lines.flatMap(({segments}) => segments.filter((cell) => overlap(cell, segment) > 0))
    const x0 = Math.min(...same.map((cell) => cell.x0))
    const x1 = Math.max(...same.map((cell) => cell.x1))
    return same.length > 0 ? {...segment, x0, x1} : segment
  })
}

function cellsOf({segments}: Line, columns: readonly Segment[]): string[] {
  const cells = columns.map(() => '')
  for (const segment of segments) {
    const distances = columns.map((column) => overlap(column, segment))
    const index = distances.indexOf(Math.max(...distances))
    cells[index] = cells[index] ? `${cells[index]} ${segment.text}` : segment.text
  }
  return cells
}

/** How far two overlap; negative is how far they are apart. */
function overlap(one: Segment, other: Segment): number {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0)
}

/** Whether a line holds what is left of the cells above: it has fewer cells, and rows stand farther from each other. */
function continues(line: Line, above: Line, lines: readonly Line[]): boolean {
  const distance = line.y - above.y
  const most = Math.max(...lines.map(({segments}) => segments.length))
  const farther = lines.some((each, index) => index > 0 && each.y - (lines[index - 1]?.y ?? 0) > 1.25 * distance)
  return line.segments.length < most && farther && distance <= 1.8 * line.size
}

export function isTable(item: object): item is Table {
  return 'rows' in item
}
