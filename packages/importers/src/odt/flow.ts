import type {Line} from '../office/types.js'
import type {XmlAttributes, XmlElement} from '../xml.js'
import {childOf, childrenOf} from '../xml-tree.js'
import {readDrawing} from './drawing.js'
import type {InlineContext} from './inline.js'
import {createLists, type Lists} from './lists.js'
import {integerOf} from './names.js'
import {markOfNote} from './notes.js'
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
  readonly write: (line: Line) => void
  readonly note: (mark: string, text: string, at: number) => void
  count: number
  /** How many elements are open within one that is passed over, itself included. */
  skipped: number
}

/** Where what is read goes. */
export interface Sink {
  readonly write: (line: Line) => void
  /** Takes the text of a note, with the mark that stands for it in the text. */
  readonly note: (mark: string, text: string, at: number) => void
}

export function createFlow(context: InlineContext, {write, note}: Sink): Flow {
  const state: State = {...context, lists: createLists(context.styles), tables: [], write, note, count: 0, skipped: 0}
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
  else if (name === 'text:note') readNote(state, element)
  else if (name.startsWith('draw:')) draw(state, element)
  else {
    open(state, name, element.attributes)
    for (const child of childrenOf(element)) walk(state, child)
    close(state, name)
  }
}

/** A note is read as one line, which does not stand where it is anchored. */
function readNote(state: State, note: XmlElement): void {
  const lines: string[] = []
  const inNote: State = {...state, lists: createLists(state.styles), tables: [], write: ({text}) => lines.push(text)}
  for (const part of childrenOf(childOf(note, 'text:note-body') ?? note)) walk(inNote, part)
  state.count = inNote.count
  state.note(markOfNote(note), lines.join(' ').trim(), state.count)
}

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
  if (style.run.hidden) {
    state.losses.hidden++
    return
  }
  const {lines, anchored} = readParagraph({element, style, label, at: state.count}, state)
  for (const line of lines) emit(state, line)
  for (const each of anchored) walk(state, each)
}

function emit(state: State, line: Line): void {
  const table = state.tables.at(-1)
  if (table === undefined) state.write(line)
  else table.add(line)
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
  } else if (name === 'table:table') for (const line of state.tables.pop()?.lines() ?? []) emit(state, line)
}
