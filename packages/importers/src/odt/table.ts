import type {Line} from '../office/types.js'

/** A table while it is read: a row becomes a line, and its cells are parted by tabs. */
export interface Table {
  readonly openRow: (repeated: number) => void
  readonly openCell: (repeated: number, isCovered: boolean) => void
  readonly closeCell: () => void
  readonly closeRow: () => void
  /** Takes a line of the cell that is open. */
  readonly add: (line: Line) => void
  /** The lines that stand for it: those of its cells where it is only a frame around text, and one verbatim otherwise. */
  readonly lines: () => readonly Line[]
}

interface Cell {
  readonly repeated: number
  readonly isCovered: boolean
  readonly lines: Line[]
}

/** Characters: a cell with more in one paragraph holds text, not data. */
const longLine = 40

/**
 * @param at where it stands in the document
 * @param spend takes note of characters that repetitions add, and throws where they are too many
 */
export function createTable(at: number, spend: (characters: number) => void): Table {
  const rows: string[] = []
  const framed = createFrame()
  let row = {repeated: 1, text: '', empty: 0, isFirst: true}
  let cell: Cell | undefined
  const closeCell = (): void => {
    if (cell === undefined) return
    if (!cell.isCovered) framed.take(cell)
    const text = cell.isCovered ? '' : textOf(cell.lines)
    if (text === '') row.empty += cell.repeated
    else {
      // Empty cells are written when a cell with text comes after them: a row may end in a million of them.
      const tabs = row.empty + (row.isFirst ? 0 : 1)
      spend(tabs + (text.length + 1) * cell.repeated)
      row.text += '\t'.repeat(tabs) + text + `\t${text}`.repeat(cell.repeated - 1)
      row.empty = 0
      row.isFirst = false
    }
    cell = undefined
  }
  return {
    openRow: (repeated) => {
      framed.openRow()
      row = {repeated, text: '', empty: 0, isFirst: true}
    },
    openCell: (repeated, isCovered) => {
      cell = {repeated, isCovered, lines: []}
    },
    closeCell,
    closeRow: () => {
      if (row.text === '') return
      spend((row.text.length + 1) * row.repeated)
      rows.push(`${row.text}\n`.repeat(row.repeated))
    },
    add: (line) => void cell?.lines.push(line),
    lines: () => framed.lines() ?? [{text: rows.join('').trimEnd(), at, verbatim: 'table', centred: false, size: 0}]
  }
}

/** Finds out whether a table is only a frame: a cell alone, or cells below each other that hold paragraphs. */
function createFrame() {
  let cells = 0
  let inRow = 0
  let isColumn = true
  let hasText = false
  const lines: Line[] = []
  return {
    openRow: (): void => {
      inRow = 0
    },
    take: (cell: Cell): void => {
      cells += cell.repeated
      inRow += cell.repeated
      isColumn &&= inRow === 1
      hasText ||= cell.lines.length > 1 && cell.lines.some(({text}) => text.length > longLine)
      if (isColumn) for (const line of cell.lines) lines.push(line)
      else lines.length = 0
    },
    lines: (): readonly Line[] | undefined => (cells <= 1 || (isColumn && hasText) ? lines : undefined)
  }
}

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
