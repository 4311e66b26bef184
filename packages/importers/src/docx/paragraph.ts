import {withLabel} from '../office/label.js'
import {isBold, sizeOf, styledLength} from '../office/typeface.js'
import type {Label, Line, Piece, RunProperties} from '../office/types.js'
import type {Block} from '../text-writer.js'
import type {XmlElement} from '../xml.js'
import {childOf} from '../xml-tree.js'
import type {Context} from './context.js'
import {type Pieces, piecesOf} from './pieces.js'
import {isOn, paragraphPropertiesOf, runPropertiesOf, valueIn} from './properties.js'

/** A paragraph, as far as it is read before it is known whether it goes on in the next. */
export interface Paragraph extends Pieces {
  readonly label: Label | undefined
  readonly heading: number | undefined
  readonly isTitle: boolean
  readonly centred: boolean
  /** Whether its end is not shown, so that it goes on in the next paragraph. */
  readonly goesOn: boolean
  /** How many characters at its beginning are a paragraph of its own in Word: a heading that the text goes on after. */
  readonly headLength: number
}

/** @param element `w:p` */
export function readParagraph(element: XmlElement, context: Context): Paragraph {
  const properties = childOf(element, 'w:pPr')
  const style = context.styles.paragraph(valueIn(properties, 'w:pStyle'))
  const direct = paragraphPropertiesOf(properties)
  const end = endOf(properties, style.run, context)
  const {pieces, boxes} = piecesOf(element, style.run, context)
  const isContents = context.fields.isContents()
  context.tally.hidden += context.fields.endParagraph()
  const isGone = end.hidden && pieces.length === 0
  const label = end.deleted || end.hidden === 'mark' || isGone ? undefined : context.counters.next(direct, style)
  const level = direct.outlineLevel ?? style.paragraph.outlineLevel
  const outline = level === undefined ? (typeof style.role === 'number' ? style.role : undefined) : level + 1
  return {
    pieces,
    boxes,
    label,
    heading: isContents || outline === undefined || outline < 1 || outline > 9 ? undefined : outline,
    isTitle: !isContents && style.role === 'title' && direct.outlineLevel === undefined,
    centred: direct.centred ?? style.paragraph.centred ?? false,
    goesOn: end.deleted || end.hidden !== undefined,
    headLength: end.hidden === 'separator' ? lengthOf(pieces) : 0
  }
}

interface End {
  readonly deleted: boolean
  /** A style separator ends a heading within a line; any other hidden mark only joins paragraphs, and takes the number away. */
  readonly hidden: 'mark' | 'separator' | undefined
}

function endOf(properties: XmlElement | undefined, format: RunProperties, {tally}: Context): End {
  const mark = childOf(properties, 'w:rPr')
  const deleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
  if (deleted) tally.deletions++
  const hidden = runPropertiesOf(mark).hidden ?? format.hidden ?? false
  return {deleted, hidden: isOn(mark, 'w:specVanish') ? 'separator' : hidden ? 'mark' : undefined}
}

export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((length, {text}) => length + text.length, 0)

/** A paragraph with what comes before it on its line: one whose end is not shown. */
export function joinParagraphs(before: Paragraph, paragraph: Paragraph): Paragraph {
  const own = before.label !== undefined && paragraph.label !== undefined ? withLabel('', paragraph.label).text : ''
  const between: Piece[] = own === '' ? [] : [{text: own, format: {}}]
  const isHead = before.headLength > 0
  return {
    ...paragraph,
    pieces: [...before.pieces, ...between, ...paragraph.pieces],
    boxes: [...before.boxes, ...paragraph.boxes],
    label: before.label ?? paragraph.label,
    heading: isHead ? undefined : paragraph.heading,
    headLength: before.headLength
  }
}

/**
 * The lines of a paragraph. One that its author broke in two is two lines, as people who copy web pages into Word have it;
 * a heading is one line all the same.
 */
export function linesOf(paragraph: Paragraph, at: number, context: Context): readonly Line[] {
  const {label, heading, isTitle, centred, headLength} = paragraph
  const split = heading === undefined ? splitLines(paragraph.pieces) : [joinLines(paragraph.pieces)]
  const lines = split.filter((pieces) => pieces.some(({text}) => text.trim() !== ''))
  // A number stands on the first line that is not empty, and alone where all are.
  if (lines.length === 0) lines.push([])
  return lines.flatMap((pieces, index): Line[] => {
    const written = pieces.map(({text}) => text).join('')
    const {text, markerLength, added} = index === 0 ? withLabel(written, label) : withLabel(written, undefined)
    if (text.trim() === '') return []
    context.spend(added)
    const styled = index === 0 && headLength > 0 ? headLength : styledLength(pieces)
    return [
      {
        text,
        at,
        centred,
        size: sizeOf(pieces),
        ...(isBold(pieces) && {bold: true}),
        ...(isTitle && {title: true}),
        ...(heading !== undefined && {heading}),
        ...(markerLength > 0 && label !== undefined && {marker: markerOf(label, markerLength)}),
        ...(styled > 0 && {styled: styled + text.length - written.length})
      }
    ]
  })
}

function markerOf({level, list}: Label, length: number): NonNullable<Block['marker']> {
  return {length, level, list}
}

function splitLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const {text, format} of pieces)
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({text: part, format})
    }
  return lines
}

function joinLines(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map(({text, format}) => ({text: text.replaceAll('\n', ' '), format}))
}
