import {storable} from './storable.js'

/** Parts the lines within one cell of a table, in the text of a Verbatim. */
const lineSeparator = '\u2028'

/** The rows of a table as Verbatim has it: each a list of cells, each cell a list of its lines. */
export function rowsOf(value: string): string[][][] {
  return value
    .split(/\r\n|[\n\r]/)
    .map((row) => row.split('\t').map((cell) => cell.split(lineSeparator).map((line) => storable(line).trim())))
}
