import {attribute, elementsOf, type PageElement, textOf} from './tree.js'

/** What the look of a table tells of its use. */
interface TableShape {
  readonly rows: number
  readonly columns: number
  readonly cells: number
  readonly filled: number
  readonly length: number
  readonly linked: number
  readonly longest: number
  /** Breaks of lines in the cell that has most of them. */
  readonly breaks: number
  readonly headed: boolean
}

/** The tables of data of a page. All others only place text on the page, as pages of old did: their cells are read as text. */
export function dataTablesOf(page: PageElement): ReadonlySet<PageElement> {
  const nesting = new Set<PageElement>()
  const tables: PageElement[] = []
  const open: PageElement[] = []
  // A null closes the table that was opened last.
  const pending: (PageElement | null)[] = [page]
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element === null) {
      open.pop()
      continue
    }
    if (element.tag === 'table') {
      const outer = open.at(-1)
      if (outer !== undefined) nesting.add(outer)
      tables.push(element)
      open.push(element)
      pending.push(null)
    }
    for (const child of element.children) if (child.kind === 'element') pending.push(child)
  }
  return new Set(tables.filter((table) => !nesting.has(table) && isData(table)))
}

function isData(table: PageElement): boolean {
  if (attribute(table, 'role') === 'presentation') return false
  const shape = shapeOf(table)
  if (shape.rows < 2 || shape.columns < 2 || shape.filled < 3) return false
  // A cell that holds most of the text, in many lines, is the place of an article.
  if (shape.breaks >= 5 && shape.longest > shape.length * 0.5) return false
  if (shape.longest > 1500) return false
  if (shape.headed) return true
  return (
    shape.linked < shape.length / 2 && shape.longest <= 120 && shape.breaks <= 3 && shape.filled >= shape.cells * 0.6
  )
}

function shapeOf(table: PageElement): TableShape {
  let [rows, columns, cells, filled, length, linked, longest, breaks] = [0, 0, 0, 0, 0, 0, 0, 0]
  let headed = isRuled(table)
  for (const element of elementsOf(table)) {
    if (element.tag === 'th' || element.tag === 'caption' || element.tag === 'thead') headed = true
    if (element.tag === 'a') linked += textOf(element).trim().length
    if (element.tag !== 'tr') continue
    rows++
    let across = 0
    for (const cell of element.children) {
      if (cell.kind !== 'element') continue
      across++
      const text = textOf(cell).replace(/\s+/g, '').length
      cells++
      if (text > 0) filled++
      length += text
      longest = Math.max(longest, text)
      breaks = Math.max(breaks, breaksIn(cell))
    }
    columns = Math.max(columns, across)
  }
  return {rows, columns, cells, filled, length, linked, longest, breaks, headed}
}

/** Whether its cells have lines around them. */
function isRuled(table: PageElement): boolean {
  const border = attribute(table, 'border')
  if (border !== undefined && border.trim() !== '0') return true
  return /MsoTableGrid|MsoNormalTable|wikitable|bordered/i.test(attribute(table, 'class')?.slice(0, 200) ?? '')
}

function breaksIn(cell: PageElement): number {
  let breaks = 0
  for (const {tag} of elementsOf(cell)) if (tag === 'br' || tag === 'p' || tag === 'div' || tag === 'li') breaks++
  return breaks
}

const widest = 100

/** Puts the rows of a table together: a row a line, its cells parted by tabs. Cells that span others leave empty ones. */
export interface TableWriter {
  readonly row: () => void
  readonly cell: (element: PageElement, text: string) => void
  readonly finish: () => string
}

export function createTableWriter(): TableWriter {
  const rows: string[][] = []
  // How many rows more a cell from above reaches down, by column.
  const spans: number[] = []
  const skipSpanned = (row: string[]): void => {
    while ((spans[row.length] ?? 0) > 0) {
      spans[row.length] = (spans[row.length] ?? 0) - 1
      row.push('')
    }
  }
  const row = (): void => {
    rows.push([])
  }
  return {
    row,
    cell: (element, text) => {
      if (rows.length === 0) row()
      const current = rows.at(-1) as string[]
      skipSpanned(current)
      const down = spanOf(element, 'rowspan') - 1
      const across = current.length < widest ? spanOf(element, 'colspan') : 1
      for (let column = 0; column < across; column++) {
        if (current.length < widest) spans[current.length] = down
        current.push(column === 0 ? text.replace(/\s+/g, ' ') : '')
      }
    },
    finish: () => {
      const lines = rows.map((cells) => cells.join('\t'))
      return lines.filter((line) => line.trim() !== '').join('\n')
    }
  }
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(value) ? Math.min(widest, Math.max(1, value)) : 1
}
