import {readyFor} from './line-ends.js'
import type {Table} from './tables.js'

/** Whether a table goes on with the one before it, which the end of a page cuts: nothing stands between them. */
export function goesOn(above: Table, table: Table): boolean {
  return table.page === above.lastPage + 1 && agree(above, table)
}

/** Both as one; the head that is printed again on the next page stands once. */
export function joined(above: Table, table: Table): Table {
  const rows = table.rows[0] === above.rows[0] ? table.rows.slice(1) : table.rows
  const whole = restOfRow(above, rows[0]) ?? [...above.rows, ...rows.slice(0, 1)]
  return {...table, rows: [...whole, ...rows.slice(1)], page: above.page}
}

/** The rows of a table with what is left of its last row, where the page end cuts that one; null where it does not. */
function restOfRow({rows, full = []}: Table, next: string | undefined): string[] | null {
  const last = rows.at(-1)?.split('\t') ?? []
  const rest = next?.split('\t') ?? []
  const written = rest.flatMap((text, column) => (text === '' ? [] : [column]))
  if (rest[0] !== '' || written.length === 0 || 2 * written.length > rest.length) return null
  if (!written.every((column) => full[column])) return null
  const row = last.map((text, column) => (rest[column] ? `${readyFor(text, rest[column])}${rest[column]}` : text))
  return [...rows.slice(0, -1), row.join('\t')]
}

/** Whether two tables have the same columns; the pages of a bound document have their margins the other way round. */
export function agree(one: Table, other: Table): boolean {
  if (one.columns.length !== other.columns.length) return false
  const shift = (one.columns[0] ?? 0) - (other.columns[0] ?? 0)
  return one.columns.every((x, index) => Math.abs(x - (other.columns[index] ?? 0) - shift) <= 4)
}
