import stringWidth from 'string-width'

/** What parts two columns. */
const gap = '  '

/** Rows in columns, each as wide as its widest cell; a Han character takes two. Nothing stands after the last cell of a row. */
export function alignTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell))
  }
  const lines = rows.map((row) => row.map((cell, index) => padded(cell, widths[index] ?? 0)).join(gap))
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - stringWidth(cell))
}
