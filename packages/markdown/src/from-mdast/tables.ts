import type * as mdast from 'mdast'
import {linesOf} from './lines.js'
import type {Reading} from './reading.js'
import {countComments, endOf, startOf, tokensOf} from './tokens.js'
import type {Written} from './writer.js'

/**
 * What stands for a line end within a cell, because a line end parts the rows and a tab the cells: U+2028, the line
 * separator. `<br>` is what Markdown has for it.
 */
export const lineSeparator = '\u2028'

/** The rows of a table, a row a line, its cells parted by tabs. */
export function tableLines(rows: readonly mdast.TableRow[], reading: Reading): Written[] {
  return rows.map((row) => ({
    text: row.children.map((cell) => cellText(cell, reading)).join('\t'),
    at: startOf(row)
  }))
}

function cellText(cell: mdast.TableCell, reading: Reading): string {
  const tokens = tokensOf(cell.children, reading.source)
  const lines = linesOf(tokens)
  reading.comments += countComments(tokens)
  for (const {pictures} of lines) reading.pictures += pictures?.count ?? 0
  return lines.map(({text}) => text.replace(/\t+/g, ' ').trim()).join(lineSeparator)
}

/**
 * How many rows a table has before the lines that only follow it without a blank line: GitHub takes each for a row of one
 * cell, whose author meant text.
 */
export function rowCount(table: mdast.Table, source: string): number {
  const hasBar = (row: mdast.TableRow | undefined): boolean =>
    row !== undefined && source.slice(startOf(row), endOf(row)).includes('|')
  let count = table.children.length
  if (!hasBar(table.children[0])) return count
  while (!hasBar(table.children[count - 1])) count--
  return count
}
