import type {Piece, RunProperties} from '../office/types.js'
import type {Tally} from '../omitted.js'
import type {XmlElement} from '../xml.js'
import {integerOf} from './names.js'
import {markOfNote} from './notes.js'
import type {Styles} from './styles.js'

/** What a paragraph says, and what hangs on it. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** Notes and drawings that are anchored in it; their text stands after it. */
  readonly anchored: readonly XmlElement[]
}

/** What the reading of a paragraph needs to know. */
export interface InlineContext {
  readonly styles: Styles
  readonly losses: Tally
  /** Takes note of characters that were read. @throws {ImportError} where they are too many */
  readonly spend: (characters: number) => void
}

/** Elements whose text is printed elsewhere, or not at all. */
const passedOver = new Set([
  'text:note-citation',
  'text:number',
  'text:tracked-changes',
  'text:script',
  'office:annotation-end',
  'office:binary-data',
  'office:forms',
  'svg:title',
  'svg:desc'
])

interface Pen {
  readonly context: InlineContext
  readonly pieces: Piece[]
  readonly anchored: XmlElement[]
  /** Whether a blank would follow another one, or begin the paragraph: XML text keeps one of several. */
  afterBlank: boolean
}

export function readLine(paragraph: XmlElement, format: RunProperties, context: InlineContext): Line {
  const pen: Pen = {context, pieces: [], anchored: [], afterBlank: true}
  writeChildren(pen, paragraph, format)
  return {pieces: pen.pieces, anchored: pen.anchored}
}

/** Calls itself no deeper than the XML reader lets elements stand in each other. */
function writeChildren(pen: Pen, element: XmlElement, format: RunProperties): void {
  for (const child of element.children) {
    if (typeof child === 'string') writeText(pen, child, format)
    else writeElement(pen, child, format)
  }
}

function writeElement(pen: Pen, element: XmlElement, format: RunProperties): void {
  const {name, attributes} = element
  if (passedOver.has(name)) return
  if (name === 'text:s') writeBlanks(pen, integerOf(attributes, 'text:c', 0, 1e15) ?? 1, format)
  else if (name === 'text:tab') write(pen, '\t', format)
  else if (name === 'text:line-break') writeBreak(pen, format)
  else if (name === 'text:ruby-text') pen.context.losses.hidden++
  else if (name === 'office:annotation') pen.context.losses.comments++
  else if (name === 'text:note') writeNote(pen, element, format)
  else if (name.startsWith('draw:')) pen.anchored.push(element)
  else if (name === 'text:span') writeSpan(pen, element, format)
  else writeChildren(pen, element, format)
}

/** The mark of a note stands in the text; the note itself is read apart. */
function writeNote(pen: Pen, note: XmlElement, format: RunProperties): void {
  const mark = markOfNote(note)
  if (mark !== '') write(pen, mark, format)
  pen.anchored.push(note)
}

function writeSpan(pen: Pen, element: XmlElement, outer: RunProperties): void {
  const format = {...outer, ...pen.context.styles.text(element.attributes['text:style-name']).run}
  if (format.hidden) pen.context.losses.hidden++
  else writeChildren(pen, element, format)
}

function writeText(pen: Pen, text: string, format: RunProperties): void {
  const collapsed = text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
  const written = pen.afterBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
  if (written === '') return
  write(pen, written, format)
  pen.afterBlank = written.endsWith(' ')
}

/** A line that the author broke, as those do who copy web pages: blanks around its end are none of the text. */
function writeBreak(pen: Pen, format: RunProperties): void {
  write(pen, '\n', format)
  pen.afterBlank = true
}

function writeBlanks(pen: Pen, count: number, format: RunProperties): void {
  pen.context.spend(count)
  if (count > 0) pen.pieces.push({text: ' '.repeat(count), format})
  pen.afterBlank = false
}

function write(pen: Pen, text: string, format: RunProperties): void {
  pen.context.spend(text.length)
  pen.afterBlank = false
  pen.pieces.push({text, format})
}
