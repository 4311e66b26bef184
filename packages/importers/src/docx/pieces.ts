import {symbolOf} from '../office/symbols.js'
import type {Piece, RunProperties} from '../office/types.js'
import type {XmlElement} from '../xml.js'
import {childOf, childrenOf} from '../xml-tree.js'
import type {Context} from './context.js'
import {runPropertiesOf, valueIn} from './properties.js'

/** What stands in a paragraph. */
export interface Pieces {
  readonly pieces: Piece[]
  /** The contents of text boxes that are anchored in it. */
  readonly boxes: XmlElement[]
}

interface Walk extends Pieces {
  readonly context: Context
}

type Visit = (element: XmlElement, format: RunProperties, walk: Walk) => void

/** Reads what is shown of a paragraph, of a note, or of a run; `format` is that of the style of the paragraph. */
export function piecesOf(element: XmlElement, format: RunProperties, context: Context): Pieces {
  const walk: Walk = {pieces: [], boxes: [], context}
  for (const child of childrenOf(element)) visit(child, format, walk)
  return walk
}

function visit(element: XmlElement, format: RunProperties, walk: Walk): void {
  const special = visits.get(element.name)
  if (special === undefined) visitChildren(element, format, walk)
  else special(element, format, walk)
}

const visitChildren: Visit = (element, format, walk) => {
  for (const child of childrenOf(element)) visit(child, format, walk)
}

const skip: Visit = () => {}

const constant =
  (text: string): Visit =>
  (_, format, walk) =>
    write(text, format, walk)

function write(text: string, format: RunProperties, {pieces, context}: Walk): void {
  if (text === '') return
  if (!context.fields.isShown()) {
    context.fields.hide()
    return
  }
  if (format.hidden) {
    context.tally.hidden++
    return
  }
  context.spend(text.length)
  pieces.push({text, format})
}

const visitRun: Visit = (element, format, walk) => {
  const properties = childOf(element, 'w:rPr')
  const style = walk.context.styles.run(valueIn(properties, 'w:rStyle'))
  visitChildren(
    element,
    properties === undefined ? format : {...format, ...style, ...runPropertiesOf(properties)},
    walk
  )
}

/** Blanks at the ends of a run count where it says so; a line end in it is a blank. */
const visitText: Visit = (element, format, walk) => {
  const text = element.children.filter((child) => typeof child === 'string').join('')
  const kept = element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '')
  write(kept.replace(/[\t\n\r\u2028\u2029]/g, ' '), format, walk)
}

const visitMathText: Visit = (element, format, walk) => {
  write(element.children.filter((child) => typeof child === 'string').join(''), format, walk)
}

const visitFraction: Visit = (element, format, walk) => {
  for (const part of childrenOf(element, 'm:num')) visit(part, format, walk)
  write('/', format, walk)
  for (const part of childrenOf(element, 'm:den')) visit(part, format, walk)
}

const visitDeletion: Visit = (element, _, {context}) => {
  const pending = [element]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.name === 'w:r') context.tally.deletions++
    else for (const child of childrenOf(next)) pending.push(child)
  }
}

const visitFieldCharacter: Visit = ({attributes}, _, {context: {fields}}) => {
  const type = attributes['w:fldCharType']
  if (type === 'begin') fields.begin()
  else if (type === 'separate') fields.separate()
  else if (type === 'end') fields.end()
}

/** One choice among several forms of the same: the first, which readers of today take. */
const visitAlternatives: Visit = (element, format, walk) => {
  for (const form of formOf(element)) visitChildren(form, format, walk)
}

function formOf(alternatives: XmlElement): readonly XmlElement[] {
  const form = childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback')
  return form === undefined ? [] : [form]
}

/** A drawing is a picture, unless boxes with text stand in it. */
const visitDrawing: Visit = (element, format, walk) => {
  if (format.hidden) {
    walk.context.tally.hidden++
    return
  }
  const found: XmlElement[] = []
  const pending = [element]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.name === 'w:txbxContent') found.push(next)
    else if (next.name === 'mc:AlternateContent') pending.push(...formOf(next))
    else for (const child of childrenOf(next).toReversed()) pending.push(child)
  }
  if (found.length === 0) walk.context.tally.pictures++
  for (const box of found) walk.boxes.push(box)
}

/** The reading above the characters is not shown in the text, and counted. */
const visitRuby: Visit = (element, format, walk) => {
  for (const base of childrenOf(element, 'w:rubyBase')) visitChildren(base, format, walk)
  if (childOf(element, 'w:rt') !== undefined) walk.context.tally.hidden++
}

const visitNote =
  (kind: 'footnote' | 'endnote'): Visit =>
  (element, format, walk) => {
    const id = element.attributes['w:id']
    if (id === undefined || format.hidden) return
    const mark = element.attributes['w:customMarkFollows']
    const text = walk.context.notes.refer(kind, id)
    // A mark of the author's stands behind the reference as text.
    // It is no part of the type around it: nothing is set apart where it stands.
    if (mark === undefined || mark === '0' || mark === 'false') write(text, walk.pieces.at(-1)?.format ?? format, walk)
  }

const visits: ReadonlyMap<string, Visit> = new Map<string, Visit>([
  ['w:r', visitRun],
  ['w:t', visitText],
  ['m:t', visitMathText],
  ['m:f', visitFraction],
  ['w:tab', constant('\t')],
  ['w:ptab', constant('\t')],
  ['w:br', constant('\n')],
  ['w:cr', constant('\n')],
  ['w:noBreakHyphen', constant('-')],
  ['w:sym', ({attributes}, format, walk) => write(symbolOf(attributes['w:font'], attributes['w:char']), format, walk)],
  ['w:fldChar', visitFieldCharacter],
  ['w:instrText', (element, _, {context}) => context.fields.instruct(element.children.join(''))],
  ['w:footnoteReference', visitNote('footnote')],
  ['w:endnoteReference', visitNote('endnote')],
  [
    'w:commentReference',
    (_, __, {context}) => {
      context.tally.comments++
    }
  ],
  ['w:del', visitDeletion],
  ['w:moveFrom', visitDeletion],
  ['w:ruby', visitRuby],
  ['mc:AlternateContent', visitAlternatives],
  ['w:drawing', visitDrawing],
  ['w:pict', visitDrawing],
  ['w:object', visitDrawing],
  ['w:pPr', skip],
  ['w:rPr', skip],
  ['w:sdtPr', skip],
  ['w:delText', skip],
  ['w:delInstrText', skip]
])
