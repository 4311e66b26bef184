import type {XmlElement, XmlVisitor} from '../xml.js'
import {childrenOf} from '../xml-tree.js'
import type {Context} from './context.js'
import {joinParagraphs, type Line, linesOf, type Paragraph, readParagraph} from './paragraph.js'
import {addToCell, linesOfTable, openCell, openRow, setCell, setRow, type Table} from './tables.js'

/** Reads paragraphs and tables as they come. */
export interface Body {
  readonly visitor: XmlVisitor
  /** After the last paragraph. */
  readonly end: () => void
}

const whole = new Set(['w:p', 'w:tcPr', 'w:trPr', 'w:tblPr', 'w:tblGrid', 'w:sectPr', 'w:sdtPr'])

/** Runs: paragraphs that are joined to more than these were not joined by a person. */
const mostJoined = 1000

/**
 * @param add gets the lines in the order of the text
 * @param nextParagraph counts one paragraph more
 */
export function createBody(context: Context, add: (line: Line) => void, nextParagraph: () => number): Body {
  const tables: Table[] = []
  const alternatives = createAlternatives()
  let before: Paragraph | undefined
  let at = 0

  const emit = (line: Line): void => {
    const table = tables.at(-1)
    if (table === undefined) add(line)
    else addToCell(table, line)
  }
  const finish = (paragraph: Paragraph): void => {
    before = undefined
    for (const line of linesOf(paragraph, at, context)) emit(line)
    for (const box of paragraph.boxes) for (const child of childrenOf(box)) replay(child)
  }
  /** A paragraph that goes on in the next ends with its cell or its text all the same. */
  const flush = (): void => {
    if (before !== undefined) finish(before)
  }
  const readWhole = (element: XmlElement): void => {
    if (alternatives.areSkipped()) return
    const table = tables.at(-1)
    if (element.name === 'w:tcPr' && table !== undefined) setCell(table, element)
    if (element.name === 'w:trPr' && table !== undefined) setRow(table, element, context.tally)
    if (element.name !== 'w:p') return
    at = nextParagraph()
    const paragraph = readParagraph(element, context)
    const joined = before === undefined ? paragraph : joinParagraphs(before, paragraph)
    if (paragraph.goesOn && joined.pieces.length < mostJoined) before = joined
    else finish(joined)
  }
  const open = (name: string): void => {
    alternatives.open(name)
    if (alternatives.areSkipped()) return
    const table = tables.at(-1)
    if (name === 'w:tbl') {
      flush()
      tables.push({rows: []})
    } else if (name === 'w:tr' && table !== undefined) openRow(table)
    else if (name === 'w:tc' && table !== undefined) openCell(table)
    else if (name === 'w:altChunk') context.tally.pictures++
  }
  const close = (name: string): void => {
    if (!alternatives.areSkipped()) {
      if (name === 'w:tc' || name === 'w:tbl') flush()
      const table = name === 'w:tbl' ? tables.pop() : undefined
      if (table !== undefined) for (const line of linesOfTable(table)) emit(line)
    }
    alternatives.close(name)
  }
  /** Text boxes come with their paragraph: what stands in them is read as if it stood after it. */
  const replay = (element: XmlElement): void => {
    if (whole.has(element.name)) {
      readWhole(element)
      return
    }
    open(element.name)
    for (const child of childrenOf(element)) replay(child)
    close(element.name)
  }
  return {visitor: {whole, element: readWhole, open, close}, end: flush}
}

/** Of several forms of the same, the first is read. */
function createAlternatives() {
  const open: {chosen: boolean}[] = []
  let skipped = 0
  const isForm = (name: string): boolean => name === 'mc:Choice' || name === 'mc:Fallback'
  return {
    areSkipped: (): boolean => skipped > 0,
    open: (name: string): void => {
      const alternatives = open.at(-1)
      if (name === 'mc:AlternateContent') open.push({chosen: false})
      else if (!isForm(name) || alternatives === undefined) return
      else if (skipped > 0 || alternatives.chosen) skipped++
      else alternatives.chosen = true
    },
    close: (name: string): void => {
      if (name === 'mc:AlternateContent') open.pop()
      else if (isForm(name) && skipped > 0) skipped--
    }
  }
}
