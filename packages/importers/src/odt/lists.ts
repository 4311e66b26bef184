import type {Label} from '../office/types.js'
import type {XmlAttributes} from '../xml.js'
import {deepestLevel, type ListStyle, labelOf, levelOf} from './list-style.js'
import {integerOf} from './names.js'
import {createNumbers, type Numbers} from './numbers.js'
import type {Style, Styles} from './styles.js'

/** The lists of a document, as their elements open and close. */
export interface Lists {
  readonly open: (attributes: XmlAttributes) => void
  readonly close: () => void
  readonly openItem: (attributes: XmlAttributes, isHeader: boolean) => void
  readonly closeItem: () => void
  /** A paragraph begins that says itself in which list it is (`text:numbered-paragraph`); `leave` ends it. */
  readonly enterNumbered: (attributes: XmlAttributes) => void
  /** A cell, a note or a text box begins: the lists around it are none of its own. */
  readonly enter: () => void
  readonly leave: () => void
  /** The label of a paragraph that stands here; undefined without one. */
  readonly label: (paragraph: XmlAttributes, style: Style, isHeading: boolean) => Label | undefined
}

interface OpenList {
  readonly numbers: Numbers
  readonly style: string | undefined
  /** Whether it goes on with the numbers of a list before it, and those within it too. */
  readonly continues: boolean
  /** Whether its next paragraph begins anew. */
  restarts: boolean
  item: OpenItem | undefined
}

interface OpenItem {
  readonly start: number | undefined
  readonly override: string | undefined
  /** Whether a paragraph has its number already; the others go without. */
  numbered: boolean
}

/** What is known of all lists: a list goes on with one that it names, or with the last one. */
interface Known {
  readonly byId: Map<string, Numbers>
  readonly outline: Numbers
  last: {readonly numbers: Numbers; readonly style: string | undefined} | undefined
  count: number
}

/**
 * Numbers paragraphs as LibreOffice does, where the standard leaves it open (ODF 1.3, part 3, 5.3 and 19.776–19.883): a list
 * that continues another one counts on at all levels; a paragraph in a list, numbered or not, restarts the levels below it.
 */
export function createLists(styles: Styles): Lists {
  const known: Known = {byId: new Map(), outline: createNumbers('outline'), last: undefined, count: 0}
  const outside: OpenList[][] = []
  let stack: OpenList[] = []
  return {
    open: (attributes) => {
      const parent = stack.at(-1)
      stack.push(parent === undefined ? rootList(known, styles, attributes) : nestedList(parent, attributes))
    },
    close: () => void stack.pop(),
    openItem: (attributes, isHeader) => {
      const list = stack.at(-1)
      const start = integerOf(attributes, 'text:start-value', 0, 1_000_000)
      if (list !== undefined) list.item = {start, override: attributes['text:style-override'], numbered: isHeader}
    },
    closeItem: () => {
      const list = stack.at(-1)
      if (list !== undefined) list.item = undefined
    },
    enterNumbered: (attributes) => {
      outside.push(stack)
      stack = listsOfNumbered(known, attributes)
    },
    enter: () => {
      outside.push(stack)
      stack = []
    },
    leave: () => {
      stack = outside.pop() ?? []
    },
    label: (paragraph, style, isHeading) => {
      if (stack.length > 0) return listedLabel(stack, styles, paragraph, style)
      return isHeading ? outlineLabel(known.outline, styles, paragraph, style) : undefined
    }
  }
}

function rootList(known: Known, styles: Styles, attributes: XmlAttributes): OpenList {
  const style = attributes['text:style-name']
  const continued = continuedBy(known, styles, attributes)
  const numbers = continued ?? createNumbers(`list${++known.count}`)
  const id = attributes['xml:id']
  if (id !== undefined && !known.byId.has(id)) known.byId.set(id, numbers)
  known.last = {numbers, style}
  const continues = continued !== undefined
  return {numbers, style, continues, restarts: false, item: undefined}
}

function continuedBy(known: Known, styles: Styles, attributes: XmlAttributes): Numbers | undefined {
  const style = attributes['text:style-name']
  if (style !== undefined && style === styles.outline()?.name) return known.outline
  const named = known.byId.get(attributes['text:continue-list'] ?? '')
  if (named !== undefined) return named
  const isLast = attributes['text:continue-numbering'] === 'true' && known.last?.style === style
  return isLast ? known.last?.numbers : undefined
}

function nestedList(parent: OpenList, attributes: XmlAttributes): OpenList {
  const {numbers, continues} = parent
  const stated = attributes['text:continue-numbering']
  const restarts = stated === undefined ? !continues : stated !== 'true'
  return {numbers, style: attributes['text:style-name'] ?? parent.style, continues, restarts, item: undefined}
}

/** The lists that a numbered paragraph would stand in: one for each level. */
function listsOfNumbered(known: Known, attributes: XmlAttributes): OpenList[] {
  const id = `numbered ${attributes['text:list-id'] ?? ''}`
  const numbers = known.byId.get(id) ?? createNumbers(`list${++known.count}`)
  known.byId.set(id, numbers)
  const item = {start: integerOf(attributes, 'text:start-value', 0, 1_000_000), override: undefined, numbered: false}
  const restarts = attributes['text:continue-numbering'] === 'false'
  const list = {numbers, style: attributes['text:style-name'], continues: true, restarts, item}
  return Array.from({length: integerOf(attributes, 'text:level', 1, deepestLevel) ?? 1}, () => list)
}

function listedLabel(
  stack: readonly OpenList[],
  styles: Styles,
  paragraph: XmlAttributes,
  style: Style
): Label | undefined {
  const list = stack.at(-1) as OpenList
  const level = Math.min(stack.length, deepestLevel)
  const {item, numbers} = list
  if (item === undefined || item.numbered || paragraph['text:is-list-header'] === 'true') {
    numbers.pass(level)
    return undefined
  }
  for (const {item: open} of stack) if (open !== undefined) open.numbered = true
  const name = item.override ?? list.style ?? (style.listStyle || undefined)
  const listStyle = styleNamed(styles, name)
  if (listStyle === undefined) return undefined
  const first = (at: number): number => levelOf(listStyle, at).first
  const start = item.start ?? (list.restarts ? first(level) : undefined)
  list.restarts = false
  return labelFor(listStyle, numbers, numbers.next(level, first, start))
}

function styleNamed(styles: Styles, name: string | undefined) {
  const outline = styles.outline()
  if (name === undefined) return undefined
  return styles.list(name) ?? (name === outline?.name ? outline.style : undefined)
}

/** A heading outside of lists has a number of the outline, unless its style brings a list, or takes one away. */
function outlineLabel(numbers: Numbers, styles: Styles, heading: XmlAttributes, style: Style): Label | undefined {
  const outline = styles.outline()
  if (outline === undefined || style.listStyle !== undefined) return undefined
  const level = integerOf(heading, 'text:outline-level', 1, deepestLevel) ?? 1
  if (heading['text:is-list-header'] === 'true') {
    numbers.pass(level)
    return undefined
  }
  const first = (at: number): number => levelOf(outline.style, at).first
  const restarts = heading['text:restart-numbering'] === 'true'
  const start = restarts ? (integerOf(heading, 'text:start-value', 0, 1_000_000) ?? first(level)) : undefined
  if (outline.style[level - 1] === undefined) return undefined
  return labelFor(outline.style, numbers, numbers.next(level, first, start))
}

function labelFor(style: ListStyle, {list}: Numbers, values: readonly number[]): Label | undefined {
  const level = values.length
  const {number, suffix} = levelOf(style, level)
  const text = labelOf(style, values)
  return text === '' ? undefined : {text, suffix, level, list, isBullet: number === null, spellings: () => [text]}
}
