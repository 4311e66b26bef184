import type {Block} from '../text-writer.js'

/** A table while it is read: a row becomes a line, and its cells are parted by tabs. */
export interface Table {
  readonly openRow: (repeated: number) => void
  readonly openCell: (repeated: number, isCovered: boolean) => void
  readonly closeCell: () => void
  readonly closeRow: () => void
  /** Takes a block of the cell that is open. */
  readonly add: (block: Block) => void
  /** The blocks that stand for it: one verbatim, or those of its only cell, which is a frame around text and no table. */
  readonly blocks: () => readonly Block[]
}

interface Cell {
  readonly repeated: number
  readonly isCovered: boolean
  readonly blocks: Block[]
}

/**
 * @param at where it stands in the document
 * @param spend takes note of characters that repetitions add, and throws where they are too many
 */
export function createTable(at: number, spend: (characters: number) => void): Table {
  const lines: string[] = []
  let row = {repeated: 1, text: '', empty: 0, isFirst: true}
  let cell: Cell | undefined
  let cells = 0
  let only: readonly Block[] = []
  const closeCell = (): void => {
    if (cell === undefined) return
    if (!cell.isCovered) {
      if (cells === 0) only = cell.blocks
      cells += cell.repeated
    }
    const text = cell.isCovered ? '' : textOf(cell.blocks)
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
      row = {repeated, text: '', empty: 0, isFirst: true}
    },
    openCell: (repeated, isCovered) => {
      cell = {repeated, isCovered, blocks: []}
    },
    closeCell,
    closeRow: () => {
      if (row.text === '') return
      spend((row.text.length + 1) * row.repeated)
      lines.push(`${row.text}\n`.repeat(row.repeated))
    },
    add: (block) => void cell?.blocks.push(block),
    blocks: () => (cells === 1 ? only : [{text: lines.join('').trimEnd(), at, verbatim: 'table'}])
  }
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
