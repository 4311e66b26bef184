import {storable} from './storable.js'

/** Parts the lines within one cell of a table, in the text of a Verbatim. */
const lineSeparator = '\u2028'

/** The rows of a table as Verbatim has it: each a list of cells, each cell a list of its lines. */
function rowsOf(value: string): string[][][] {
  return value
    .split(/\r\n|[\n\r]/)
    .map((row) => row.split('\t').map((cell) => cell.split(lineSeparator).map((line) => storable(line).trim())))
}

/** Empty cells that would fill the rows up, beside each of those that stand there: where they are more, and many, none does. */
const mostEmpty = 10
const manyEmpty = 10_000

/**
 * The rows of a table, all as wide as the widest. One wide row among many narrow ones would make the square of what stands
 * there: such rows stay as they are.
 */
export function filledRows(value: string): string[][][] {
  const rows = rowsOf(value)
  const width = rows.reduce((widest, {length}) => Math.max(widest, length), 0)
  const cells = rows.reduce((count, {length}) => count + length, 0)
  const empty = rows.length * width - cells
  if (empty > manyEmpty && empty > mostEmpty * cells) return rows
  return rows.map((row) => [...row, ...Array.from({length: width - row.length}, () => [])])
}
