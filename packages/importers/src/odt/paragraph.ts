import {withLabel} from '../office/label.js'
import {isBold, sizeOf, styledLength} from '../office/typeface.js'
import type {Label, Line, Piece} from '../office/types.js'
import type {XmlElement} from '../xml.js'
import {type InlineContext, readLine} from './inline.js'
import {integerOf} from './names.js'
import type {Style} from './styles.js'

/** A paragraph with what is known of it before its text is read. */
export interface Paragraph {
  readonly element: XmlElement
  readonly style: Style
  readonly label: Label | undefined
  /** Its place among the paragraphs of the document, from 1. */
  readonly at: number
}

/**
 * The lines of a paragraph, and the notes and drawings that are anchored in it. One that its author broke in two is two
 * lines; a heading is one line all the same.
 */
export function readParagraph(
  paragraph: Paragraph,
  context: InlineContext
): {readonly lines: readonly Line[]; readonly anchored: readonly XmlElement[]} {
  const {element, style} = paragraph
  const {pieces, anchored} = readLine(element, style.run, context)
  const split = element.name === 'text:h' ? [joined(pieces)] : linesOf(pieces)
  const lines = split.filter((line) => line.some(({text}) => text.trim() !== ''))
  // A number stands on the first line that is not empty, and alone where all are.
  if (lines.length === 0) lines.push([])
  return {anchored, lines: lines.map((line, index) => readPieces(line, paragraph, index === 0, context))}
}

function readPieces(pieces: readonly Piece[], paragraph: Paragraph, isFirst: boolean, context: InlineContext): Line {
  const {element, style, at} = paragraph
  const label = isFirst ? paragraph.label : undefined
  const written = pieces.map(({text}) => text).join('')
  const {text, markerLength, added} = withLabel(written, label)
  context.spend(added)
  const styled = styledLength(pieces)
  return {
    text,
    at,
    centred: style.centred ?? false,
    size: sizeOf(pieces),
    ...(isBold(pieces) && {bold: true}),
    ...kindOf(element, style),
    ...(markerLength > 0 &&
      label !== undefined && {marker: {length: markerLength, level: label.level, list: label.list}}),
    ...(styled > 0 && {styled: styled + text.length - written.length})
  }
}

function kindOf({name, attributes}: XmlElement, style: Style): Partial<Line> {
  if (style.isTitle) return {title: true}
  if (name === 'text:h') return {heading: integerOf(attributes, 'text:outline-level', 1, 1000) ?? null}
  return style.heading === undefined ? {} : {heading: style.heading}
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const {text, format} of pieces)
    if (text === '\n') lines.push([])
    else lines.at(-1)?.push({text, format})
  return lines
}

const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.map(({text, format}) => ({text: text === '\n' ? ' ' : text, format}))
