import type {Line} from './line.js'
import {readyFor} from './line-ends.js'
import type {Span} from './lines.js'
import type {LineBlock, Margins} from './margins.js'
import {joinPages} from './table-pages.js'
import {isTable, type Table, withTables} from './tables.js'
import {type Placed, wraps} from './wraps.js'

/** A paragraph of the text, which can run over the end of a page. */
export interface Paragraph {
  readonly text: string
  readonly spans: readonly Span[]
  /** At least one; the first tells where it begins. */
  readonly lines: readonly Placed[]
}

/** Joins the lines of blocks that follow each other: what was broken at a margin is one paragraph again. */
export function paragraphsOf(
  blocks: readonly LineBlock[],
  margins: readonly Margins[],
  indented: boolean
): (Paragraph | Table)[] {
  const items: (Paragraph | Table)[] = []
  let open: Placed[] = []
  const close = (): void => {
    if (open.length > 0) items.push(paragraphOf(open))
    open = []
  }
  blocks.forEach((block, index) => {
    const within = margins[index] ?? {left: 0, right: 0, pitch: 0}
    for (const item of withTables(block.lines)) {
      if (isTable(item)) {
        close()
        items.push(item)
        continue
      }
      const placed = {...item, margins: within, block: index}
      if (open.length > 0 && !wraps(open, placed, indented)) close()
      open.push(placed)
    }
  })
  close()
  return joinPages(items)
}

function paragraphOf(lines: readonly Placed[]): Paragraph {
  const spans: Span[] = []
  const texts: string[] = []
  let length = 0
  for (const [index, line] of lines.entries()) {
    for (const {start, end, font} of line.spans) spans.push({start: start + length, end: end + length, font})
    const text = readyFor(line.text, lines[index + 1]?.text ?? '')
    texts.push(text)
    length += text.length
  }
  return {text: texts.join(''), spans, lines}
}

/** Whether the paragraphs of a document begin with an indent: its lines then tell where one begins. */
export function isIndented(blocks: readonly LineBlock[], margins: readonly Margins[]): boolean {
  let indents = 0
  let lines = 0
  blocks.forEach(({lines: all}, index) => {
    const {left = 0} = margins[index] ?? {}
    for (const line of all as readonly Line[]) {
      if (line.table !== undefined) continue
      const indent = (line.x0 - left) / line.size
      if (indent > 1.4 && indent < 2.8) indents++
      lines++
    }
  })
  return indents >= 2 && indents >= 0.08 * lines
}
