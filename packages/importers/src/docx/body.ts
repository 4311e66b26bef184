import type {Line} from '../office/types.js'
import type {XmlElement, XmlVisitor} from '../xml.js'
import {childrenOf} from '../xml-tree.js'
import type {Context} from './context.js'
import {joinParagraphs, linesOf, type Paragraph, readParagraph} from './paragraph.js'
import {createTables} from './tables.js'

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
  const tables = createTables(context.tally, add)
  const alternatives = createAlternatives()
  let before: Paragraph | undefined
  let at = 0

  const finish = (paragraph: Paragraph): void => {
    before = undefined
    for (const line of linesOf(paragraph, at, context)) tables.add(line)
    for (const box of paragraph.boxes) for (const child of childrenOf(box)) replay(child, visitor)
  }
  /** A paragraph that goes on in the next ends with its cell or its text all the same. */
  const flush = (): void => {
    if (before !== undefined) finish(before)
  }
  const readWhole = (element: XmlElement): void => {
    if (!alternatives.areSkipped()) tables.take(element)
    if (alternatives.areSkipped() || element.name !== 'w:p') return
    at = nextParagraph()
    const paragraph = readParagraph(element, context)
    before = before === undefined ? paragraph : joinParagraphs(before, paragraph)
    if (!paragraph.goesOn || before.pieces.length >= mostJoined) finish(before)
  }
  const open = (name: string): void => {
    alternatives.open(name)
    if (alternatives.areSkipped()) return
    if (name === 'w:tbl') flush()
    if (name === 'w:altChunk') context.tally.pictures++
    tables.open(name)
  }
  const close = (name: string): void => {
    if (!alternatives.areSkipped()) {
      if (name === 'w:tc' || name === 'w:tbl') flush()
      tables.close(name)
    }
    alternatives.close(name)
  }
  const visitor = {whole, element: readWhole, open, close}
  return {visitor, end: flush}
}

/** Text boxes come with their paragraph: what stands in them is read as if it stood after it. */
function replay(
  element: XmlElement,
  visitor: Required<Omit<XmlVisitor, 'open'>> & {open: (name: string) => void}
): void {
  if (visitor.whole.has(element.name)) {
    visitor.element(element)
    return
  }
  visitor.open(element.name)
  for (const child of childrenOf(element)) replay(child, visitor)
  visitor.close(element.name)
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
