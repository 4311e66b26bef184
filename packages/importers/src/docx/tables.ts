import type {Line} from '../office/types.js'
import type {Tally} from '../omitted.js'
import type {XmlElement} from '../xml.js'
import {childOf} from '../xml-tree.js'

import {numberOf, valueIn} from './properties.js'

/** The tables that are open while a document is read: lines go into the cell of the innermost one. */
export interface Tables {
  readonly add: (line: Line) => void
  readonly open: (name: string) => void
  readonly close: (name: string) => void
  /** Takes in what is said about a row or a cell. */
  readonly take: (element: XmlElement) => void
}

/** @param add gets the lines outside of tables, and the tables as lines */
export function createTables(tally: Tally, add: (line: Line) => void): Tables {
  const open: Table[] = []
  const emit = (line: Line): void => {
    const table = open.at(-1)
    if (table === undefined) add(line)
    else addToCell(table, line)
  }
  return {
    add: emit,
    open: (name) => {
      const table = open.at(-1)
      if (name === 'w:tbl') open.push({rows: []})
      else if (name === 'w:tr' && table !== undefined) openRow(table)
      else if (name === 'w:tc' && table !== undefined) openCell(table)
    },
    close: (name) => {
      const table = name === 'w:tbl' ? open.pop() : undefined
      if (table !== undefined) for (const line of linesOfTable(table, tally)) emit(line)
    },
    take: (element) => {
      const table = open.at(-1)
      if (table === undefined) return
      if (element.name === 'w:tcPr') setCell(table, element)
      else if (element.name === 'w:trPr') setRow(table, element, tally)
    }
  }
}

interface Table {
  readonly rows: Row[]
}

interface Row {
  readonly cells: Cell[]
  /** Columns that the row leaves empty at its beginning. */
  before: number
  deleted: boolean
}

interface Cell {
  readonly lines: Line[]
  columns: number
  /** Whether it belongs to the one above. */
  continues: boolean
}

/** A table has 63 columns at most in Word. */
const mostColumns = 63

function openRow(table: Table): void {
  table.rows.push({cells: [], before: 0, deleted: false})
}

function openCell(table: Table): void {
  table.rows.at(-1)?.cells.push({lines: [], columns: 1, continues: false})
}

/** @param element `w:trPr` */
function setRow(table: Table, element: XmlElement, tally: Tally): void {
  const row = table.rows.at(-1)
  if (row === undefined) return
  row.before = columnsOf(numberOf(element, 'w:gridBefore'), 0)
  if (childOf(element, 'w:del') === undefined) return
  row.deleted = true
  tally.deletions++
}

/** @param element `w:tcPr` */
function setCell(table: Table, element: XmlElement): void {
  const cell = table.rows.at(-1)?.cells.at(-1)
  if (cell === undefined) return
  cell.columns = columnsOf(numberOf(element, 'w:gridSpan'), 1)
  cell.continues = childOf(element, 'w:vMerge') !== undefined && valueIn(element, 'w:vMerge') !== 'restart'
}

const columnsOf = (columns: number | undefined, least: number): number =>
  Math.min(Math.max(columns ?? least, least), mostColumns)

/** Adds a line to the cell that is open; what stands between the cells of a broken table goes into the last one. */
function addToCell(table: Table, line: Line): void {
  if (table.rows.at(-1)?.cells.at(-1) === undefined) {
    if (table.rows.length === 0) openRow(table)
    openCell(table)
  }
  table.rows.at(-1)?.cells.at(-1)?.lines.push(line)
}

/** Characters: a cell with more in one paragraph holds text, not data. */
const longLine = 40

/**
 * The lines of a table: its paragraphs, where the table is only a frame around text, and otherwise one block, a row a line and
 * its cells parted by tabs. Where one cell holds the text of the document, its paragraphs stand between the rows above and below. A cell that is merged is written once, in its first row and column.
 */
function linesOfTable({rows}: Table, tally: Tally): readonly Line[] {
  const shown = rows.filter(({deleted}) => !deleted)
  // Word shows nothing of what stands in a cell that continues the one above it.
  tally.hidden += shown.reduce((sum, {cells}) => sum + cells.filter(isHidden).length, 0)
  if (isFrame(shown)) return shown.flatMap(({cells}) => cells.flatMap(({lines}) => lines))
  const length = shown.reduce((sum, {cells}) => sum + lengthOfCells(cells), 0)
  const text = shown.findIndex(({cells}) => cells.some((cell) => isText(cell, length)) && filled(cells).length <= 2)
  if (text < 0) return dataOf(shown)
  const {cells} = shown[text] as Row
  return [...dataOf(shown.slice(0, text)), ...cells.flatMap(({lines}) => lines), ...dataOf(shown.slice(text + 1))]
}

function dataOf(rows: readonly Row[]): readonly Line[] {
  const at = rows.flatMap(({cells}) => cells.flatMap(({lines}) => lines))[0]?.at
  if (at === undefined) return []
  const text = rows.map(textOfRow).filter((row) => row.trim() !== '')
  return [{text: text.join('\n'), at, centred: false, size: 0, verbatim: 'table'}]
}

/** So many paragraphs in a cell are a text of their own. */
const paragraphsOfText = 3

/** Whether a cell holds the text of the document, and the rest of the table only fields around it, as forms of minutes have it. */
function isText({lines}: Cell, lengthOfTable: number): boolean {
  if (lines.length < paragraphsOfText || lines.every(({text}) => text.length <= longLine)) return false
  return lengthOf(lines) > lengthOfTable / 2
}

const filled = (cells: readonly Cell[]): readonly Cell[] => cells.filter(({lines}) => lengthOf(lines) > 0)

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, {text}) => sum + text.trim().length, 0)

const lengthOfCells = (cells: readonly Cell[]): number => cells.reduce((sum, {lines}) => sum + lengthOf(lines), 0)

function isFrame(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells)
  if (cells.length <= 1) return true
  if (rows.some((row) => row.cells.length > 1)) return false
  return cells.some(({lines}) => lines.length > 1 && lines.some(({text}) => text.length > longLine))
}

function textOfRow({cells, before}: Row): string {
  const columns = cells.map((cell) => `${cell.continues ? '' : textOfCell(cell)}${'\t'.repeat(cell.columns - 1)}`)
  return `${'\t'.repeat(before)}${columns.join('\t')}`.trimEnd()
}

const isHidden = (cell: Cell): boolean => cell.continues && textOfCell(cell) !== ''

const textOfCell = ({lines}: Cell): string => lines.map(({text}) => text.replace(/\s+/g, ' ').trim()).join(' ')
