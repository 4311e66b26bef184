import {isFull, type Written} from './cells.js'
import type {Grid} from './grids.js'
import {type Row, rowsOf} from './lines.js'
import type {Run} from './run.js'

/** The rows of a grid that have text, with what is written in each cell; a merged cell has its text in its first place. */
export function rowsOfGrid({xs, cells}: Grid, written: ReadonlyMap<number, readonly Run[]>): Written[][] {
  const columns = xs.length - 1
  return cells
    .flatMap((row, index) =>
      parted(
        row.map((cell, column) => {
          const own = cell === index * columns + column ? (written.get(cell) ?? []) : []
          return {rows: rowsOf(own), width: widthFrom(row, column, xs)}
        })
      )
    )
    .filter((row) => row.some(({rows}) => rows.length > 0))
}

function widthFrom(row: readonly number[], column: number, xs: readonly number[]): number {
  let end = column
  while (end + 1 < row.length && row[end + 1] === row[column]) end++
  return (xs[end + 1] ?? 0) - (xs[column] ?? 0)
}

/**
 * More rows where no lines part them: each line of the first cell begins one, if none of these lines has run out of room
 * and something else stands beside each of them.
 */
function parted(row: readonly Written[]): Written[][] {
  const [first, ...others] = row
  const starts = first?.rows ?? []
  if (first === undefined || starts.length < 3 || others.length === 0) return [[...row]]
  const isOne = starts.some((start, index) => {
    const isShort = !isFull({rows: starts.slice(index, index + 1), width: first.width})
    return !isShort || !others.some(({rows}) => rows.some((other) => isLevel(start, other)))
  })
  if (isOne) return [[...row]]
  const ends = starts.map((_, index) => topOf(starts[index + 1]))
  return ends.map((end, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : (ends[index - 1] ?? end)
    return row.map(({rows, width}) => ({rows: rows.filter(({y}) => y >= from && y < end), width}))
  })
}

/** What stands lower than this is not above a line. */
function topOf(row: Row | undefined): number {
  return row === undefined ? Number.POSITIVE_INFINITY : row.y - 0.3 * row.size
}

function isLevel(one: Row, other: Row): boolean {
  return Math.abs(one.y - other.y) <= 0.25 * one.size
}
