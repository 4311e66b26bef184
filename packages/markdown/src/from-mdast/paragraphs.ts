import type * as mdast from 'mdast'
import {type Line, linesOf} from './lines.js'
import type {Reading, Row} from './reading.js'
import {countComments, type Token, tokensOf} from './tokens.js'

/** Writes the lines of a paragraph. */
export function writeLines(tokens: readonly Token[], row: Row, reading: Reading): void {
  const {source, writer} = reading
  reading.comments += countComments(tokens)
  let goesOn = false
  for (const line of linesOf(tokens)) {
    if (line.text.trim() === '') {
      const {start, end} = line.pictures ?? {start: 0, end: 0}
      writeRaw(start, end, reading)
      goesOn = false
      continue
    }
    reading.pictures += line.pictures?.count ?? 0
    const hashes = row.quoted || row.level > 0 ? 0 : unspacedHashes(line)
    if (hashes > 0) writer.line(withoutStart(line, hashes), {heading: hashes})
    else writer.line(line, {indent: row.level > 0 ? '' : indentOf(line, source), goesOn})
    goesOn = hashes === 0
  }
}

/** ##一、加强领导: number signs without the blank that Markdown wants behind them. One sign alone is a topic: #春耕. */
function unspacedHashes({text}: Line): number {
  return /^(#{2,6})[^\s#]/.exec(text)?.[1]?.length ?? 0
}

function withoutStart({text, parts, pictures}: Line, length: number): Line {
  const moved = parts.flatMap((part, index) => {
    if (part.start >= length) return [{...part, start: part.start - length}]
    const isGone = (parts[index + 1]?.start ?? text.length) <= length
    return isGone ? [] : [{start: 0, at: part.at + length - part.start}]
  })
  return {text: text.slice(length), parts: moved, styled: 0, pictures}
}

/** The blanks before a line in the source, which Markdown skips: they tell where a paragraph begins. */
function indentOf({parts}: Line, source: string): string {
  const at = parts[0]?.at ?? 0
  let start = at
  while (start > 0 && ' \t'.includes(source.charAt(start - 1))) start--
  return start === 0 || '\r\n'.includes(source.charAt(start - 1)) ? source.slice(start, at) : ''
}

/** Writes lines that Markdown did not look into; blank lines part them to blocks. */
export function writePlain(value: string, at: number, row: Row, reading: Reading): void {
  const {source} = reading
  let start = at
  for (const part of value.split(blankLines)) {
    // indents that Markdown took away
    start += Math.max(0, source.slice(start, start + 400).indexOf(beginning.exec(part)?.[0] ?? ''))
    writeLines(tokensOf([{type: 'text', value: part, position: positionAt(start)}], source), row, reading)
    start += part.length
  }
}

const blankLines = /(?:(?:\r\n|\r(?!\n)|\n)[ \t]*){2,}/
const beginning = /^[^\r\n]{0,20}/

function positionAt(offset: number): mdast.Text['position'] {
  const point = {line: 1, column: 1, offset}
  return {start: point, end: point}
}

/** Writes a range of the source as it is. */
export function writeRaw(start: number, end: number, {source, writer}: Reading): void {
  writer.verbatim([{text: source.slice(start, end), at: start}], 'markdown')
}
