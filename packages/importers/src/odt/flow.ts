import type {Block} from '../text-writer.js'
import type {XmlAttributes, XmlElement} from '../xml.js'
import {readDrawing} from './drawing.js'
import type {InlineContext} from './inline.js'
import {createLists, type Lists} from './lists.js'
import {elementsOf, integerOf} from './names.js'
import {readParagraph} from './paragraph.js'
import {createTable, type Table} from './table.js'

/** The text of a document, or of a part of it, as its elements come. */
export interface Flow {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  /** Takes a paragraph, a drawing, a note, or a tree of elements around them. */
  readonly element: (element: XmlElement) => void
  /** How many paragraphs have come. */
  readonly paragraphs: () => number
}

/** Elements that hold paragraphs that are not printed: changes, and what tables of contents are made by. */
const unprinted = /^(text:tracked-changes|text:[a-z-]+-source|office:forms)$/

/** A cell that is said to be there a million times makes no million cells; this only keeps sums exact. */
const mostRepeated = 1_000_000_000

interface State extends InlineContext {
  readonly lists: Lists
  readonly tables: Table[]
  readonly write: (block: Block) => void
  count: number
  /** How many elements are open within one that is passed over, itself included. */
  skipped: number
}

/** @param write takes each block when it is complete */
export function createFlow(context: InlineContext, write: (block: Block) => void): Flow {
  const state: State = {...context, lists: createLists(context.styles), tables: [], write, count: 0, skipped: 0}
  return {
    open: (name, attributes) => open(state, name, attributes),
    close: (name) => close(state, name),
    element: (element) => {
      if (state.skipped === 0) walk(state, element)
    },
    paragraphs: () => state.count
  }
}

/** Calls itself no deeper than the XML reader lets elements stand in each other. */
function walk(state: State, element: XmlElement): void {
  const {name} = element
  if (state.skipped > 0) return
  if (name === 'text:p' || name === 'text:h') paragraph(state, element)
  else if (name === 'text:note') for (const part of elementsOf(element)) walkApart(state, bodyOf(part))
  else if (name.startsWith('draw:')) draw(state, element)
  else {
    open(state, name, element.attributes)
    for (const child of elementsOf(element)) walk(state, child)
    close(state, name)
  }
}

/** The number of a note is left out: it is the text that the note stands at that is read. */
const bodyOf = (part: XmlElement): readonly XmlElement[] =>
  part.name === 'text:note-body' ? [...elementsOf(part)] : []

function walkApart(state: State, elements: readonly XmlElement[]): void {
  state.lists.enter()
  for (const element of elements) walk(state, element)
  state.lists.leave()
}

function draw(state: State, element: XmlElement): void {
  const drawing = readDrawing(element)
  if (drawing.kind === 'picture') state.losses.pictures++
  else if (drawing.kind === 'text') walkApart(state, drawing.elements)
  else for (const member of drawing.drawings) draw(state, member)
}

function paragraph(state: State, element: XmlElement): void {
  const {attributes, name} = element
  state.count++
  const style = state.styles.paragraph(attributes['text:style-name'])
  const label = state.lists.label(attributes, style, name === 'text:h')
  if (style.hidden) {
    state.losses.hidden++
    return
  }
  const {block, anchored} = readParagraph({element, style, label, at: state.count}, state)
  emit(state, block)
  for (const each of anchored) walk(state, each)
}

function emit(state: State, block: Block): void {
  const table = state.tables.at(-1)
  if (table === undefined) state.write(block)
  else table.add(block)
}

function open(state: State, name: string, attributes: XmlAttributes): void {
  if (state.skipped > 0) {
    if (name === 'text:deletion') state.losses.deletions++
    state.skipped++
    return
  }
  const isHidden = name === 'text:section' && attributes['text:display'] === 'none'
  if (isHidden) state.losses.hidden++
  if (isHidden || unprinted.test(name)) state.skipped = 1
  else if (name.startsWith('table:')) openTable(state, name, attributes)
  else openList(state.lists, name, attributes)
}

function openList(lists: Lists, name: string, attributes: XmlAttributes): void {
  if (name === 'text:list') lists.open(attributes)
  else if (name === 'text:list-item' || name === 'text:list-header')
    lists.openItem(attributes, name === 'text:list-header')
  else if (name === 'text:numbered-paragraph') lists.enterNumbered(attributes)
}

function openTable(state: State, name: string, attributes: XmlAttributes): void {
  const repeated = (what: string): number =>
    integerOf(attributes, `table:number-${what}-repeated`, 1, mostRepeated) ?? 1
  const table = state.tables.at(-1)
  if (name === 'table:table') state.tables.push(createTable(state.count + 1, state.spend))
  else if (name === 'table:table-row') table?.openRow(repeated('rows'))
  else if (isCell(name)) {
    table?.openCell(repeated('columns'), name === 'table:covered-table-cell')
    state.lists.enter()
  }
}

const isCell = (name: string): boolean => name === 'table:table-cell' || name === 'table:covered-table-cell'

function close(state: State, name: string): void {
  if (state.skipped > 0) state.skipped--
  else if (name === 'text:list') state.lists.close()
  else if (name === 'text:list-item' || name === 'text:list-header') state.lists.closeItem()
  else if (name === 'text:numbered-paragraph') state.lists.leave()
  else if (name === 'table:table-row') state.tables.at(-1)?.closeRow()
  else if (isCell(name)) {
    state.lists.leave()
    state.tables.at(-1)?.closeCell()
  } else if (name === 'table:table') for (const block of state.tables.pop()?.blocks() ?? []) emit(state, block)
}
