import {
  AlignmentType,
  CarriageReturn,
  Document,
  Footer,
  type IIndentAttributesProperties,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import type {Block, Layout, ParagraphBlock, Span, TableBlock} from './block.js'
import {fontOf} from './fonts.js'
import {character, line, lineWidth, margins, page, sizes} from './measures.js'
import {styles} from './styles.js'

/** A Word document of these blocks, as the library has it. */
export function documentOf(title: string, blocks: readonly Block[]): Document {
  return new Document({
    title,
    styles,
    compatibility: {version: 15},
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 2 * character,
    sections: [
      {
        properties: {page: {size: page, margin: margins}},
        footers: {default: pageNumber('odd'), even: pageNumber('even')},
        children: contentOf(blocks)
      }
    ]
  })
}

/** — 1 —, a character from the outer edge: the right one of odd pages, the left one of even ones (GB/T 9704-2012, 7.5). */
function pageNumber(pages: 'odd' | 'even'): Footer {
  const isOdd = pages === 'odd'
  const text = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fontOf('song'),
    size: sizes.pageNumber
  })
  const width = sizes.pageNumber * 10
  return new Footer({
    children: [
      new Paragraph({
        alignment: isOdd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: isOdd ? {right: width} : {left: width},
        children: [text]
      })
    ]
  })
}

/** Word wants a paragraph behind each table: two tables without one are one table. */
function contentOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  const content = blocks.flatMap((block, index): (Paragraph | Table)[] => {
    if (block.type === 'paragraph') return [paragraphOf(block)]
    return blocks[index + 1]?.type === 'paragraph'
      ? [tableOf(block)]
      : [tableOf(block), new Paragraph({style: 'TableText'})]
  })
  return content.length === 0 ? [new Paragraph({style: 'BodyText'})] : content
}

function paragraphOf({style, spans, goesOn, keepNext, layout = {}}: ParagraphBlock): Paragraph {
  const {centred, linesBefore, linesAfter} = layout
  const indent = indentOf(layout)
  const before = linesBefore === undefined ? {} : {before: linesBefore * line}
  const after = linesAfter === undefined ? {} : {after: linesAfter * line}
  return new Paragraph({
    style,
    children: spans.map(runOf),
    // A page has 22 lines, also where the first or the last of a paragraph stands alone on it.
    widowControl: false,
    ...(keepNext !== undefined && {keepNext}),
    ...(goesOn && {run: {vanish: true, specVanish: true}}),
    ...(centred && {alignment: AlignmentType.CENTER}),
    ...(indent && {indent}),
    ...((linesBefore || linesAfter) && {spacing: {...before, ...after}})
  })
}

function indentOf({left = 0, right = 0, first, titleCharacters}: Layout): IIndentAttributesProperties | undefined {
  if (titleCharacters !== undefined) {
    // Half a character of play: a face of another width breaks the line in the same place.
    const side = Math.floor((lineWidth - (titleCharacters + 0.5) * sizes.title * 10) / 2)
    return side > 0 ? {left: side, right: side} : undefined
  }
  if (left === 0 && right === 0 && first === undefined) return undefined
  const width = (characters: number) => Math.round(characters * character)
  const firstLine =
    first === undefined
      ? {}
      : first < 0
        ? {hanging: width(-first)}
        : {firstLine: width(first), firstLineChars: 100 * first}
  return {left: width(left), right: width(right), ...firstLine}
}

function runOf({text, face}: Span): TextRun {
  return new TextRun({
    children: partsOf(text),
    // Quotes and dashes are Chinese ones, also where the face is that of the style.
    font: face === undefined ? {hint: 'eastAsia'} : fontOf(face)
  })
}

/** A text with its tabs and line ends as Word has them. */
function partsOf(text: string): (string | Tab | CarriageReturn)[] {
  return text.split(/([\t\n\u2028\u2029])/).flatMap((part): (string | Tab | CarriageReturn)[] => {
    if (part === '\t') return [new Tab()]
    if (/^[\n\u2028\u2029]$/.test(part)) return [new CarriageReturn()]
    return part === '' ? [] : [part]
  })
}

function tableOf({rows}: TableBlock): Table {
  const widths = columnWidths(rows)
  return new Table({
    width: {size: lineWidth, type: WidthType.DXA},
    columnWidths: widths,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (lines, column) =>
              new TableCell({width: {size: widths[column] ?? 0, type: WidthType.DXA}, children: cellContent(lines)})
          )
        })
    )
  })
}

const cellContent = (lines: readonly string[]): Paragraph[] =>
  (lines.length === 0 ? [''] : lines).map(
    (text) => new Paragraph({style: 'TableText', children: text === '' ? [] : [runOf({text})]})
  )

/** Of the columns of a table, in characters, before they share the line. */
const narrowest = 3
const widest = 24

/** Columns are as wide as what stands in them asks for, as far as no long cell takes the place of all others. */
function columnWidths(rows: TableBlock['rows']): number[] {
  const asked = (rows[0] ?? []).map((_, column) => {
    const lines = rows.flatMap((cells) => cells[column] ?? [])
    const longest = lines.reduce((length, text) => Math.max(length, text.length), 0)
    return Math.min(Math.max(longest, narrowest), widest)
  })
  const all = asked.reduce((sum, width) => sum + width, 0)
  return asked.map((width) => Math.floor((width / all) * lineWidth))
}
