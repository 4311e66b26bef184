import type {Table} from './tables.js'

/** Whether a table goes on with the one before it, which the end of a page cuts: nothing stands between them. */
export function goesOn(above: Table, table: Table): boolean {
  return table.page === above.lastPage + 1 && agree(above, table)
}

/** Both as one; the head that is printed again on the next page stands once. */
export function joined(above: Table, table: Table): Table {
  const rows = table.rows[0] === above.rows[0] ? table.rows.slice(1) : table.rows
  return {...above, rows: [...above.rows, ...rows], lastPage: table.lastPage}
}

/** Whether two tables have the same columns; the pages of a bound document have their margins the other way round. */
export function agree(one: Table, other: Table): boolean {
  if (one.columns.length !== other.columns.length) return false
  const shift = (one.columns[0] ?? 0) - (other.columns[0] ?? 0)
  return one.columns.every((x, index) => Math.abs(x - (other.columns[index] ?? 0) - shift) <= 4)
}
