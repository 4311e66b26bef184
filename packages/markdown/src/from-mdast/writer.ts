import type {Hint, VerbatimContent} from '@gangmu/core'
import type {Line} from './lines.js'

/** Where a part of the text stood in the Markdown: `[start, end)` in the text, `at` in the Markdown, in UTF-16 code units. */
export interface SourceRange {
  /** Where it begins in the text. */
  readonly start: number
  /** Just past its end in the text. */
  readonly end: number
  /** Where it begins in the Markdown. */
  readonly at: number
  /** How much it spans in the Markdown, where that is not as much as in the text: `&lt;` for <. */
  readonly length?: number
}

/** The number before an item of a list, as a reader sees it. */
export interface ItemMarker {
  readonly text: string
  readonly at: number
  /** How much it spans in the Markdown, where that is not as much as in the text: Markdown counts. */
  readonly length?: number
  /** Its level and list, for the hint; null where it is no number of the document: a box, a number in a quotation. */
  readonly hint: {readonly level: number; readonly list: string} | null
}

/** Lines as they are to be written, and where they stood in the Markdown. */
export interface Written {
  readonly text: string
  readonly at: number
}

/** The text that is being written, with its hints. */
export interface Writer {
  /** The numbers that stand before the next line. */
  readonly markers: ItemMarker[]
  /** Writes a line. It stands behind the numbers that wait, and begins a block unless it `goesOn`. */
  readonly line: (line: Line, options?: {indent?: string; heading?: number; goesOn?: boolean}) => void
  /** Writes lines that are no running text. */
  readonly verbatim: (lines: readonly Written[], content: VerbatimContent, language?: string | null) => void
  /** Writes the numbers that wait for a line that does not come. */
  readonly flush: () => void
  readonly finish: () => {text: string; hints: Hint[]; ranges: SourceRange[]}
}

/** A text as it grows, and where its parts stood. */
function createText() {
  const written: string[] = []
  const ranges: SourceRange[] = []
  let length = 0
  const write = (value: string, at: number | null, spanned?: number): void => {
    if (at !== null && at >= 0 && value !== '') {
      const range = {start: length, end: length + value.length, at}
      ranges.push(spanned === undefined ? range : {...range, length: spanned})
    }
    written.push(value)
    length += value.length
  }
  return {
    length: () => length,
    write,
    /** Begins a line. A blank line parts the blocks, as it does in Markdown: nothing is joined over it. */
    begin: (goesOn = false): number => {
      if (length > 0) write(goesOn ? '\n' : '\n\n', null)
      return length
    },
    /** Writes lines below each other. */
    writeLines: (lines: readonly Written[]): void => {
      for (const [index, {text, at}] of lines.entries()) {
        if (index > 0) write('\n', null)
        write(text, at)
      }
    },
    finish: () => ({text: length === 0 ? '' : `${written.join('')}\n`, ranges})
  }
}

export function createWriter(): Writer {
  const {length, write, begin, writeLines, finish} = createText()
  const hints: Hint[] = []
  const markers: ItemMarker[] = []
  const writeMarkers = (): void => {
    for (const [index, {text, at, length: spanned, hint}] of markers.splice(0).entries()) {
      if (index > 0) write(' ', null)
      const start = length()
      write(text, at, spanned)
      if (hint) hints.push({kind: 'marker', start, end: length(), ...hint})
    }
  }
  const flush = (): void => {
    if (markers.length === 0) return
    begin()
    writeMarkers()
  }
  return {
    markers,
    line: (line, {indent = '', heading, goesOn} = {}) => {
      const start = begin(goesOn)
      const isNumbered = markers.length > 0
      writeMarkers()
      write(isNumbered ? ' ' : indent, null)
      for (const [index, part] of line.parts.entries())
        write(line.text.slice(part.start, line.parts[index + 1]?.start), part.at, part.length)
      if (heading !== undefined) hints.push({kind: 'heading', start, end: length(), level: heading})
      if (line.styled > 0) hints.push({kind: 'styled', start, end: length() - line.text.length + line.styled})
    },
    verbatim: (lines, content, language) => {
      if (lines.every(({text}) => text.trim() === '')) return
      flush()
      const start = begin()
      writeLines(lines)
      hints.push({kind: 'verbatim', start, end: length(), content, ...(language ? {language} : {})})
    },
    flush,
    finish: () => ({...finish(), hints})
  }
}
