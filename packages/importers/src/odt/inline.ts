import {ImportError} from '../import-error.js'
import type {XmlElement} from '../xml.js'
import type {Losses} from './losses.js'
import {format, integerOf} from './names.js'
import {type Style, type Styles, within} from './styles.js'

/** Characters of one look. */
export interface Run {
  readonly text: string
  readonly style: Style
}

/** What a paragraph says, and what hangs on it. */
export interface Line {
  readonly runs: readonly Run[]
  /** Notes and drawings that are anchored in it; their text stands after it. */
  readonly anchored: readonly XmlElement[]
}

/** What the reading of a paragraph needs to know. */
export interface InlineContext {
  readonly styles: Styles
  readonly losses: Losses
  /** Takes note of characters that were read. @throws {ImportError} where they are too many */
  readonly spend: (characters: number) => void
}

/** Elements whose text is printed elsewhere, or not at all. */
const passedOver = new Set([
  'text:note-citation',
  'text:number',
  'text:ruby-text',
  'text:tracked-changes',
  'text:script',
  'office:annotation-end',
  'office:binary-data',
  'office:forms',
  'svg:title',
  'svg:desc'
])

interface Pen extends InlineContext {
  readonly runs: Run[]
  readonly anchored: XmlElement[]
  /** Whether a blank would follow another one, or begin the paragraph: XML text keeps one of several. */
  afterBlank: boolean
}

export function readLine(paragraph: XmlElement, style: Style, context: InlineContext): Line {
  const pen: Pen = {...context, runs: [], anchored: [], afterBlank: true}
  writeChildren(pen, paragraph, style)
  return {runs: pen.runs, anchored: pen.anchored}
}

/** Calls itself no deeper than the XML reader lets elements stand in each other. */
function writeChildren(pen: Pen, element: XmlElement, style: Style): void {
  for (const child of element.children) {
    if (typeof child === 'string') writeText(pen, child, style)
    else writeElement(pen, child, style)
  }
}

function writeElement(pen: Pen, element: XmlElement, style: Style): void {
  const {name, attributes} = element
  if (passedOver.has(name)) return
  if (name === 'text:s') writeBlanks(pen, integerOf(attributes, 'text:c', 0, 1e15) ?? 1, style)
  else if (name === 'text:tab') write(pen, '\t', style)
  else if (name === 'text:line-break') writeText(pen, ' ', style)
  else if (name === 'office:annotation') pen.losses.comments++
  else if (name === 'text:note' || name.startsWith('draw:')) pen.anchored.push(element)
  else if (name === 'text:span') writeSpan(pen, element, within(style, pen.styles.text(attributes['text:style-name'])))
  else writeChildren(pen, element, style)
}

function writeSpan(pen: Pen, element: XmlElement, style: Style): void {
  if (style.hidden) pen.losses.hidden++
  else writeChildren(pen, element, style)
}

function writeText(pen: Pen, text: string, style: Style): void {
  const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
  const written = pen.afterBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
  if (written === '') return
  write(pen, written, style)
  pen.afterBlank = written.endsWith(' ')
}

function writeBlanks(pen: Pen, count: number, style: Style): void {
  pen.spend(count)
  if (count > 0) pen.runs.push({text: ' '.repeat(count), style})
  pen.afterBlank = false
}

function write(pen: Pen, text: string, style: Style): void {
  pen.spend(text.length)
  pen.afterBlank = false
  pen.runs.push({text, style})
}

/** Counts characters, those that are dropped later included. */
export function createBudget(characters: number): (spent: number) => void {
  let left = characters
  return (spent) => {
    left -= spent
    if (left < 0) throw new ImportError({code: 'limit', format, limit: 'characters', allowed: characters})
  }
}
