import type {Declarations} from './declarations.js'
import {blocks, objects, preformatted, skipped} from './elements.js'
import type {Line} from './line.js'
import {createLineWriter, type LineWriter} from './line-writer.js'
import {createListCounter, type ListCounter} from './lists.js'
import {declarationsOf, type StyleSheet} from './style-sheet.js'
import {createTableWriter, dataTablesOf, type TableWriter} from './table.js'
import {plain, type TextStyle, textStyleOf} from './text-style.js'
import {attribute, type PageElement, textOf} from './tree.js'
import {isIgnoredComment, numberOfWord, wordListOf} from './word.js'

/** All lines of a page in the order of its source, the hidden ones too, and what it has beside lines. */
export interface Flow {
  readonly lines: readonly Line[]
  readonly dataTables: ReadonlySet<PageElement>
  readonly pictures: number
  readonly deletions: number
  readonly comments: number
  /** Elements whose text stands in no line: hidden ones in tables, readings of ruby. */
  readonly hidden: number
}

/** What holds for the characters in an element. */
export interface Context {
  readonly style: TextStyle
  readonly linked: boolean
  /** Whether blanks and line ends are kept. */
  readonly keep: boolean
  readonly code: boolean
  readonly heading: number
  readonly block: PageElement
  readonly hiddenBy: PageElement | null
  readonly hiddenTwice: boolean
  readonly centered: boolean
  /** Whether it is a link beside the text. */
  readonly beside: boolean
  /** Whether the number of a list of Word's is being read. */
  readonly numbering: boolean
}

interface Walk {
  readonly sheet: StyleSheet
  readonly dataTables: ReadonlySet<PageElement>
  readonly writer: LineWriter
  readonly lists: ListCounter
  readonly tables: {readonly writer: TableWriter; readonly element: PageElement}[]
  cell: number
  wordList: {level: number; list: string} | undefined
  pictures: number
  deletions: number
  comments: number
  hidden: number
}

interface Frame {
  readonly element: PageElement
  readonly context: Context
  readonly isBlock: boolean
  /** The line of its own that it opened. */
  readonly opens: 'line' | 'number' | undefined
  next: number
}

/** Writes the lines of a page. The walk keeps its own stack: how deep a page is does not matter. */
export function flowOf(page: PageElement, source: string, sheet: StyleSheet): Flow {
  const dataTables = dataTablesOf(page)
  const counts = {pictures: 0, deletions: 0, comments: 0, hidden: 0}
  const writer = createLineWriter(source)
  const walk: Walk = {
    sheet,
    dataTables,
    writer,
    lists: createListCounter(),
    tables: [],
    cell: 0,
    wordList: undefined,
    ...counts
  }
  const frames: Frame[] = [{element: page, context: outermost(page), isBlock: true, opens: undefined, next: 0}]
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.element.children[frame.next++]
    if (child === undefined) {
      leave(walk, frame)
      frames.pop()
    } else if (child.kind === 'text') {
      const {style, linked, keep} = frame.context
      writer.add(child.value, Math.max(0, child.at), style, linked, keep)
    } else if (child.kind === 'element') {
      const entered = enter(walk, child, frame)
      if (entered !== undefined) frames.push(entered)
    }
  }
  const {pictures, deletions, comments, hidden} = walk
  const found = {deletions, comments, pictures: pictures - writer.shownPictures(), hidden: hidden + writer.lostHidden()}
  return {lines: writer.lines, dataTables, ...found}
}

function outermost(page: PageElement): Context {
  return {
    style: plain,
    linked: false,
    keep: false,
    code: false,
    heading: 0,
    block: page,
    hiddenBy: null,
    hiddenTwice: false,
    centered: false,
    beside: false,
    numbering: false
  }
}

function enter(walk: Walk, element: PageElement, frame: Frame): Frame | undefined {
  const {writer} = walk
  const outer = frame.context
  element.firstLine = element.endLine = writer.lines.length
  if (leftOut(walk, element, outer)) return undefined
  const declarations = declarationsOf(element, walk.sheet)
  if (isIgnoredComment(element, declarations)) {
    walk.comments++
    return undefined
  }
  if (element.tag === 'br' || element.tag === 'hr' || element.tag === 'img') {
    putVoid(walk, element, frame)
    return undefined
  }
  const isBlock = isBlockOf(element, declarations)
  const context = contextOf(element, declarations, outer, isBlock)
  const opens = opening(element, context, outer)
  if (opens !== undefined) writer.open()
  else if (isBlock) writer.flush(outer)
  // An inline element that goes on a line does not have it.
  element.firstLine = writer.lines.length + (isBlock || !writer.hasText() ? 0 : 1)
  if (context.hiddenBy === null) begin(walk, element, declarations, context)
  return {element, context, isBlock, opens, next: 0}
}

/** Whether an element has a line of its own, though it may stand within one. */
function opening(element: PageElement, context: Context, outer: Context): 'line' | 'number' | undefined {
  if (context.hiddenBy === element || context.beside !== outer.beside) return 'line'
  return context.numbering !== outer.numbering ? 'number' : undefined
}

/** Links that wikis and manuals put into headings: [编辑], ¶. */
function isBeside(element: PageElement): boolean {
  if (element.tag !== 'a' && element.tag !== 'span') return false
  return /(?:^|\s)(?:mw-editsection|headerlink|header-anchor|anchor-link|anchorjs-link)(?:\s|$)/.test(
    attribute(element, 'class')?.slice(0, 300) ?? ''
  )
}

/** What is no text: scripts and the like, readings of ruby, what a tracked change deletes. */
function leftOut(walk: Walk, element: PageElement, outer: Context): boolean {
  const {tag} = element
  const shown = outer.hiddenBy === null
  if (tag === 'del') {
    if (shown && hasText(element)) walk.deletions++
    return true
  }
  if (tag === 'rt' || tag === 'rtc') {
    if (shown && hasText(element)) walk.hidden++
    return true
  }
  if (objects.has(tag) && shown) walk.pictures++
  return skipped.has(tag)
}

const hasText = (element: PageElement): boolean => textOf(element).trim() !== ''

function putVoid(walk: Walk, element: PageElement, {context, element: parent, next}: Frame): void {
  const {writer} = walk
  if (element.tag === 'img') {
    const alternative = attribute(element, 'alt')?.trim().slice(0, 1000) ?? ''
    if (context.hiddenBy !== null) return
    walk.pictures += 1
    if (alternative !== '') writer.picture(alternative, Math.max(0, element.at))
  } else if (context.heading > 0 && element.tag === 'br' && !beginsSubtitle(parent, next)) {
    // A heading that is set in two lines is one heading.
    writer.add('\n', 0, context.style, false, false)
  } else writer.flush(context)
}

/** Whether behind a break stands ——在…上的讲话 or （征求意见稿）, which is not what stands before it. */
function beginsSubtitle({children}: PageElement, from: number): boolean {
  for (let index = from; index < from + 3; index++) {
    const node = children[index]
    if (node === undefined) return false
    const text = (
      node.kind === 'text' ? node.value.slice(0, 100) : node.kind === 'element' ? textOf(node, 100) : ''
    ).trim()
    if (text !== '') return /^[—（(―–]/.test(text)
  }
  return false
}

function isBlockOf(element: PageElement, declarations: Declarations): boolean {
  const display = declarations.get('display')
  if (display === 'inline') return false
  if (display !== undefined && /^(?:block|flex|grid|list-item|table)$/.test(display)) return true
  return blocks.has(element.tag)
}

function contextOf(element: PageElement, declarations: Declarations, outer: Context, isBlock: boolean): Context {
  const {tag} = element
  const hides = isHidden(element, declarations)
  const whiteSpace = declarations.get('white-space')
  const pre = preformatted.has(tag)
  return {
    style: textStyleOf(element, declarations, outer.style),
    linked: outer.linked || tag === 'button' || (tag === 'a' && leadsAway(element)),
    keep: pre || (whiteSpace === undefined ? outer.keep : /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(whiteSpace)),
    code: outer.code || (pre && !outer.keep && isCode(element)),
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.heading,
    block: isBlock ? element : outer.block,
    hiddenBy: outer.hiddenBy ?? (hides ? element : null),
    hiddenTwice: outer.hiddenTwice || (hides && outer.hiddenBy !== null),
    centered: isBlock ? isCentered(element, declarations, outer) : outer.centered,
    beside: outer.beside || isBeside(element),
    numbering: outer.numbering || declarations.get('mso-list') === 'ignore'
  }
}

function isCentered(element: PageElement, declarations: Declarations, outer: Context): boolean {
  const align = declarations.get('text-align') ?? attribute(element, 'align')?.trim().toLowerCase()
  return align === undefined ? outer.centered || element.tag === 'center' : align === 'center'
}

/** Hidden for good: what only waits for a script (`visibility`, `opacity`) is the text of many pages. */
function isHidden(element: PageElement, declarations: Declarations): boolean {
  if (declarations.get('display') === 'none' || declarations.get('mso-hide') === 'all') return true
  if (element.tag === 'dialog') return attribute(element, 'open') === undefined
  return attribute(element, 'hidden') !== undefined
}

const attachment = /\.(?:docx?|pdf|xlsx?|pptx?|wps|ofd|et|rar|zip|7z|txt)(?:$|[?#])/i

/** Whether a link leads to another page: neither to a place in this one nor to an attachment. */
function leadsAway(element: PageElement): boolean {
  const target = attribute(element, 'href')
  if (target === undefined) return attribute(element, 'onclick') !== undefined
  if (target.startsWith('#') && target.length > 1) return false
  return !attachment.test(target.slice(0, 2000)) && !target.startsWith('mailto:')
}

/** Chinese text in <pre> is prose that was typed; anything else is code. */
function isCode(element: PageElement): boolean {
  const text = textOf(element).replace(/\s+/g, '')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han < text.length * 0.3
}

function begin(walk: Walk, element: PageElement, declarations: Declarations, context: Context): void {
  const {lists, writer} = walk
  const {tag} = element
  if (tag === 'ol' || tag === 'ul' || tag === 'menu' || tag === 'dir') lists.open(element, declarations)
  if (tag === 'li') writer.number(lists.item(element, declarations), context)
  walk.wordList = wordListOf(declarations) ?? (blocks.has(tag) ? undefined : walk.wordList)
  if (walk.dataTables.has(element)) walk.tables.push({writer: createTableWriter(), element})
  if (tag === 'tr') walk.tables.at(-1)?.writer.row()
  if (tag === 'td' || tag === 'th') walk.cell = writer.lines.length
}

function leave(walk: Walk, {element, context, isBlock, opens}: Frame): void {
  const {writer} = walk
  if (opens === 'line') writer.close(context)
  else if (opens === 'number') putNumberOfWord(walk, element, context)
  else if (isBlock) writer.flush(context)
  if (context.hiddenBy === null) end(walk, element, context)
  element.endLine = writer.lines.length + (isBlock || opens !== undefined || !writer.hasText() ? 0 : 1)
}

function putNumberOfWord({writer, wordList}: Walk, element: PageElement, context: Context): void {
  const written = writer.takeBack()
  if (writer.hasText()) writer.add(written, element.at, context.style, context.linked, false)
  else writer.number(numberOfWord(written, wordList), context)
}

function end(walk: Walk, element: PageElement, context: Context): void {
  const {lists, writer} = walk
  const {tag} = element
  const table = walk.tables.at(-1)
  if (tag === 'ol' || tag === 'ul' || tag === 'menu' || tag === 'dir') lists.close(element)
  if (tag === 'li') writer.number(undefined, context)
  if (table === undefined) return
  if (tag === 'td' || tag === 'th') table.writer.cell(element, writer.takeCell(walk.cell))
  if (table.element !== element) return
  walk.tables.pop()
  writer.table(table.writer.finish(), {...context, block: element}, Math.max(0, element.at))
}
