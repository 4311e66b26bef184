import type {Context} from './flow.js'
import type {Line, Marker} from './line.js'
import {type BuiltLine, createLineBuilder, type LineBuilder} from './line-builder.js'
import type {ListNumber} from './lists.js'
import {plain, type TextStyle} from './text-style.js'
import {attribute, type PageElement} from './tree.js'

/** Writes the lines of a page, one after the other. */
export interface LineWriter {
  readonly lines: Line[]
  readonly add: (value: string, at: number, style: TextStyle, linked: boolean, keep: boolean) => void
  readonly hasText: () => boolean
  /** Ends the line. */
  readonly flush: (context: Context) => void
  /** Begins a line of its own beside the open one: for what is hidden, for links to edit a heading, for the numbers of Word's lists. */
  readonly open: () => void
  readonly close: (context: Context) => void
  /** Closes the line of its own without writing it. */
  readonly takeBack: () => string
  /** Keeps the number of an item for its first line. */
  readonly number: (number: ListNumber | undefined, context: Context) => void
  /** A picture that has a text in its place. */
  readonly picture: (alternative: string, at: number) => void
  /** Takes back the lines of a cell, as one text. */
  readonly takeCell: (firstLine: number) => string
  readonly table: (text: string, context: Context, at: number) => void
  /** How many elements were hidden in cells. */
  readonly lostHidden: () => number
  /** How many pictures have their text in a line. */
  readonly shownPictures: () => number
}

interface Open {
  readonly builder: LineBuilder
  number: ListNumber | undefined
  pictures: {readonly text: string; readonly at: number}[]
}

export function createLineWriter(source: string): LineWriter {
  const opened = (): Open => ({builder: createLineBuilder(source), number: undefined, pictures: []})
  const lines: Line[] = []
  const stack: Open[] = [opened()]
  const lost = new Set<PageElement>()
  let shownPictures = 0
  const top = (): Open => stack.at(-1) as Open
  const flush = (context: Context): void => {
    const {builder, number, pictures} = top()
    if (builder.hasText()) {
      const built = builder.take(number)
      top().number = undefined
      for (const line of linesOf(built, context, number?.marker)) lines.push(line)
    } else {
      builder.take(undefined)
      for (const {text, at} of pictures) lines.push(bareLine(text, at, context, {beside: true}))
      shownPictures += pictures.length
    }
    top().pictures = []
  }
  const number = (given: ListNumber | undefined, context: Context): void => {
    const before = top().number
    // An item that begins with the first item of another list has its number in a line of its own.
    if (given !== undefined && before !== undefined) {
      lines.push(numberLine(before, context))
    }
    top().number = given
  }
  return {
    lines,
    add: (value, at, style, linked, keep) => top().builder.add(value, at, style, linked, keep),
    hasText: () => top().builder.hasText(),
    flush,
    open: () => stack.push(opened()),
    close: (context) => {
      flush(context)
      stack.pop()
    },
    takeBack: () => stack.pop()?.builder.take(undefined).text ?? '',
    number,
    picture: (text, at) => top().pictures.push({text, at}),
    takeCell: (firstLine) => {
      const cell = lines.splice(firstLine)
      for (const {hiddenBy, beside} of cell) {
        if (hiddenBy !== null) lost.add(hiddenBy)
        if (beside) shownPictures--
      }
      return textOfCell(cell)
    },
    table: (text, context, at) => {
      if (text !== '') lines.push(bareLine(text, at, context, {verbatim: 'table'}))
    },
    lostHidden: () => lost.size,
    shownPictures: () => shownPictures
  }
}

function textOfCell(cell: readonly Line[]): string {
  const shown = cell.filter((line) => line.hiddenBy === null && !line.beside)
  return shown.map((line) => line.text.trim()).join(' ')
}

function numberLine({text, marker}: ListNumber, context: Context): Line {
  const number = text.trim()
  return bareLine(number, Math.max(0, context.block.at), context, {marker: {...marker, length: number.length}})
}

/** A line that has no style of its own. */
function bareLine(text: string, at: number, context: Context, more: Partial<Line>): Line {
  return lineOf({text, at, linked: 0, runs: []}, context, more)
}

function lineOf(built: BuiltLine, context: Context, more: Partial<Line>): Line {
  const {block, hiddenBy, hiddenTwice, heading, centered} = context
  const facts = {element: block, hiddenBy, hiddenTwice, heading, centered, beside: context.beside}
  return {...built, ...facts, marker: undefined, verbatim: undefined, language: undefined, ...more}
}

function* linesOf(built: BuiltLine, context: Context, marker: Marker | undefined): Generator<Line> {
  if (context.code) {
    const language = languageOf(context.block)
    yield lineOf({...built, text: built.text.replace(/^\s*\n/, '')}, context, {verbatim: 'code', language})
    return
  }
  if (!built.text.includes('\n')) {
    yield lineOf(built, context, {marker})
    return
  }
  // Kept line ends part lines: what they look like is not told any more.
  let offset = 0
  let number = marker
  for (const text of built.text.split(/\r\n?|\n/)) {
    const linked = built.linked > built.text.length / 2 ? text.length : 0
    const line = {
      text: text.trimEnd(),
      at: built.at + offset,
      linked,
      runs: [{length: text.trimEnd().length, style: plain}]
    }
    if (line.text.trim() !== '') {
      yield lineOf(line, context, {marker: number})
      number = undefined
    }
    offset += text.length + 1
  }
}

/** `class="language-ts"` of <pre> or of the <code> in it. */
function languageOf(block: PageElement): string | undefined {
  const inner = block.children.find((child) => child.kind === 'element' && child.tag === 'code') as
    | PageElement
    | undefined
  for (const element of [block, inner]) {
    const name = /(?:^|\s)(?:language|lang)-([\w+#-]{1,40})/.exec(
      element === undefined ? '' : (attribute(element, 'class') ?? '')
    )
    if (name !== null) return name[1]
  }
  return undefined
}
