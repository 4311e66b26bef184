import type {Block} from '../text-writer.js'
import type {XmlElement} from '../xml.js'
import {type InlineContext, readLine} from './inline.js'
import type {Label} from './lists.js'
import {styledLength} from './look.js'
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

/** A paragraph as a block, and the notes and drawings whose text stands after it. */
export function readParagraph(
  {element, style, label, at}: Paragraph,
  context: InlineContext
): {readonly block: Block; readonly anchored: readonly XmlElement[]} {
  const {runs, anchored} = readLine(element, style, context)
  const before = label?.text ?? ''
  context.spend(before.length)
  const text = before + runs.map((run) => run.text).join('')
  const styled = styledLength(runs)
  const block: Block = {
    text,
    at,
    ...kindOf(element, style),
    ...(label?.isNumber ? {marker: markerOf(label)} : {}),
    ...(styled > 0 ? {styled: before.length + styled} : {})
  }
  return {block, anchored}
}

function kindOf({name, attributes}: XmlElement, style: Style): Partial<Block> {
  if (style.isTitle) return {title: true}
  return name === 'text:h' ? {heading: integerOf(attributes, 'text:outline-level', 1, 1000) ?? null} : {}
}

const markerOf = ({text, level, list}: Label) => ({length: text.trimEnd().length, level, list})
