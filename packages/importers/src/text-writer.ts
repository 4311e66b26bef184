import type {Hint, VerbatimContent} from '@gangmu/core'
import {areBroken} from './broken-lines.js'
import {ImportError} from './import-error.js'
import type {DocumentType, Origin, OriginRange} from './types.js'

/** A block of a document, to be written as a line. Lengths are UTF-16 code units from the beginning of its text. */
export interface Block {
  /** Its text; a line end in it parts lines of a table or of code, and is a blank in all other blocks. */
  readonly text: string
  /** Where it stood: a byte, a character, a paragraph or a page, as the origin counts. */
  readonly at: number
  /** Whether it is the title of the document. */
  readonly title?: boolean
  /** Whether the format calls it a heading, and of which level: 1 is the highest, null is a level that the format does not tell. */
  readonly heading?: number | null
  /** The length of an automatic number that was written out before its text. */
  readonly marker?: {readonly length: number; readonly level?: number; readonly list?: string}
  /** The length of its beginning that weight or typeface sets apart from the rest of it. */
  readonly styled?: number
  /** Whether it is printed around the text. */
  readonly furniture?: boolean
  /** Whether it is a note to the text: a footnote. */
  readonly note?: boolean
  /** What it is, where it is no running text. */
  readonly verbatim?: VerbatimContent
  /** The language of code. */
  readonly language?: string
}

/** Writes the text of a document block by block, with its hints and its origin. */
export interface TextWriter {
  /** Adds a block, as a line of its own; one without text adds nothing. */
  readonly add: (block: Block) => void
  /** The result. The lines are whole paragraphs, and a hint says so, unless they look broken at a width. */
  readonly finish: () => {readonly text: string; readonly hints: readonly Hint[]; readonly origin: Origin}
}

/** @throws {ImportError} by `add`, where the text gets longer than is allowed */
export function createTextWriter(unit: Origin['unit'], format: DocumentType, characters: number): TextWriter {
  const lines: string[] = []
  const running: string[] = []
  const hints: Hint[] = []
  const ranges: OriginRange[] = []
  let length = 0
  const add = (block: Block): void => {
    const text = block.verbatim === undefined ? onOneLine(block.text) : block.text
    if (text.trim() === '') return
    const start = length
    const end = start + text.length
    if (end > characters) throw new ImportError({code: 'limit', format, limit: 'characters', allowed: characters})
    for (const hint of hintsOf(block, start, end)) hints.push(hint)
    ranges.push({start, end, at: block.at})
    lines.push(text)
    if (!block.furniture && block.verbatim === undefined) running.push(text)
    length = end + 1
  }
  return {
    add,
    finish: () => {
      const text = lines.length === 0 ? '' : `${lines.join('\n')}\n`
      const paragraphs: Hint[] =
        text === '' || areBroken(running) ? [] : [{kind: 'paragraphs', start: 0, end: text.length}]
      return {text, hints: [...paragraphs, ...hints], origin: {unit, ranges}}
    }
  }
}

/** Split rather than replaced: a pattern for the blanks before a line end is tried at each blank of a long row of them. */
function onOneLine(text: string): string {
  if (!/[\n\r\u2028\u2029]/.test(text)) return text
  const lines = text.split(/[\n\r\u2028\u2029]+/)
  return lines.map((line, index) => (index === lines.length - 1 ? line : line.trimEnd())).join(' ')
}

function* hintsOf(block: Block, start: number, end: number): Generator<Hint> {
  const {title, heading, marker, styled, furniture, note, verbatim, language} = block
  if (title) yield {kind: 'title', start, end}
  if (heading !== undefined) yield {kind: 'heading', start, end, ...(heading === null ? {} : {level: heading})}
  if (marker !== undefined && marker.length > 0) {
    const {length, ...list} = marker
    yield {kind: 'marker', start, end: start + length, ...list}
  }
  if (styled !== undefined && styled > 0 && styled < end - start) yield {kind: 'styled', start, end: start + styled}
  if (furniture) yield {kind: 'furniture', start, end}
  if (note) yield {kind: 'note', start, end}
  if (verbatim !== undefined) yield {kind: 'verbatim', start, end, content: verbatim, ...(language ? {language} : {})}
}
