import {type AnyNode, type Flow, parse, type Root, type Section, titleOf} from '@gangmu/core'
import type {Document, Row} from './document.js'

/** What @gangmu/core says of a line. */
export type Place =
  /** It is the title of the document, or a part of it. */
  | {readonly kind: 'title'}
  /** It begins a section. */
  | {
      readonly kind: 'section'
      readonly depth: number
      readonly numbered: boolean
      /** Where the heading ends in the line; null where the line ends with it. */
      readonly end: number | null
      /** Whether the number stands alone, without a title. */
      readonly untitled: boolean
      /** Whether the heading goes on in the next line, because it was broken at a width. */
      readonly spans: boolean
    }
  /** It is another part of the document: a date, a salutation, a paragraph in a section of this depth. */
  | {readonly kind: 'other'; readonly type: Flow['type']; readonly depth: number}

/** The places of the lines of a document. A line inside of a block has none: it belongs to the one before it. */
export function placesOf(document: Document): Map<Row, Place> {
  const places = new Map<Row, Place>()
  const rowAt = finderOf(document.rows)
  const visit = (nodes: readonly Flow[], depth: number): void => {
    for (const node of nodes) {
      if (node.type === 'section') visitSection(node, depth)
      else place(node, depth)
    }
  }
  const visitSection = (node: Section, depth: number): void => {
    const [heading, ...content] = node.children
    const start = node.position.start.offset
    const row = rowAt(start)
    if (row && beginsRow(row, start)) {
      const end = heading.position.end.offset - row.start
      places.set(row, {
        kind: 'section',
        depth: node.depth,
        numbered: heading.children.some(({type}) => type === 'marker'),
        end: row.line.text.slice(end).trim() === '' ? null : end,
        untitled: titleOf(heading) === '',
        spans: end > row.line.text.length
      })
    }
    visit(content, depth + 1)
  }
  const place = (node: Exclude<Flow, Section>, depth: number): void => {
    const leaves: readonly AnyNode[] = 'children' in node && node.type !== 'paragraph' ? node.children : [node]
    for (const {position} of leaves) {
      const row = rowAt(position.start.offset)
      if (!row || !beginsRow(row, position.start.offset) || places.has(row)) continue
      places.set(row, node.type === 'title' ? {kind: 'title'} : {kind: 'other', type: node.type, depth})
    }
  }
  const tree: Root = parse(document)
  visit(tree.children, 0)
  return places
}

function beginsRow({start, line}: Row, offset: number): boolean {
  return line.text.slice(0, offset - start).trim() === ''
}

/** Finds the line that holds an offset. */
function finderOf(rows: readonly Row[]): (offset: number) => Row | undefined {
  return (offset) => {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle] as Row).start <= offset) low = middle + 1
      else high = middle
    }
    const row = rows[low - 1]
    return row !== undefined && offset < row.start + row.line.text.length ? row : undefined
  }
}
