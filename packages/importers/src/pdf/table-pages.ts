import {readyFor} from './line-ends.js'
import {isTable, type Table} from './tables.js'

/** Makes one table of those that the ends of pages cut: nothing stands between them, and their columns agree. */
export function joinPages<Item extends object>(items: readonly (Item | Table)[]): (Item | Table)[] {
  const joined: (Item | Table)[] = []
  let parts: Table[] = []
  const close = (): void => {
    if (parts.length > 0) joined.push(wholeOf(parts))
    parts = []
  }
  for (const item of items) {
    const above = parts.at(-1)
    if (above !== undefined && !(isTable(item) && goesOn(above, item))) close()
    if (isTable(item)) parts.push(item)
    else joined.push(item)
  }
  close()
  return joined
}

function goesOn(above: Table, table: Table): boolean {
  return table.page === above.lastPage + 1 && agree(above, table)
}

function wholeOf(parts: readonly Table[]): Table {
  const [first] = parts as [Table]
  const rows = [...first.rows]
  parts.slice(1).forEach((part, index) => {
    const own = part.rows.slice(headLength(first, part))
    const whole = restOfRow(rows.at(-1), own[0], parts[index]?.full ?? [])
    if (whole !== null) rows.splice(-1, 1, whole)
    for (const row of whole === null ? own : own.slice(1)) rows.push(row)
  })
  return {...first, rows, lastPage: parts.at(-1)?.lastPage ?? first.lastPage}
}

/** How many rows of the head are printed again: it has more than one where cells of it are merged. */
function headLength(first: Table, {rows}: Table): number {
  let length = 0
  while (length < rows.length && rows[length] === first.rows[length]) {
    length++
    if (!rows[length - 1]?.split('\t').includes('')) break
  }
  return length
}

/** A row with what is left of it, where the page end cuts it; null where it does not. */
function restOfRow(above: string | undefined, next: string | undefined, full: readonly boolean[]): string | null {
  const rest = next?.split('\t') ?? []
  const written = rest.flatMap((text, column) => (text === '' ? [] : [column]))
  if (above === undefined || rest[0] !== '' || written.length === 0 || 2 * written.length > rest.length) return null
  if (!written.every((column) => full[column])) return null
  const row = above.split('\t')
  return row.map((text, column) => (rest[column] ? `${readyFor(text, rest[column])}${rest[column]}` : text)).join('\t')
}

/** Whether two tables have the same columns; the pages of a bound document have their margins the other way round. */
export function agree(one: Table, other: Table): boolean {
  if (one.columns.length !== other.columns.length) return false
  const shift = (one.columns[0] ?? 0) - (other.columns[0] ?? 0)
  return one.columns.every((x, index) => Math.abs(x - (other.columns[index] ?? 0) - shift) <= 4)
}
