import type {Element} from 'xast'
import {x} from 'xastscript'
import {storable} from '../storable.js'
import {xmlFile} from '../xml-file.js'

/** A row of an outliner: what it shows, the text that unfolds below it, and the rows below. */
export interface Row {
  readonly text: string
  /** '' where it has none. */
  readonly note: string
  readonly rows: readonly Row[]
}

/**
 * Writes an OPML 2.0 file in UTF-8, an element a line, with a line end after the last.
 *
 * Source: the OPML 2.0 specification. A `body` holds at least one `outline`, and every `outline` has a `text`; `_note` is
 * not in it, and is what outliners have agreed on.
 */
export function writeOpml(title: string, dateCreated: Date | undefined, rows: readonly Row[]): string {
  const head = [
    ...(title === '' ? [] : [x('title', storable(title))]),
    // RFC 822, with the year in four digits
    ...(dateCreated === undefined ? [] : [x('dateCreated', dateCreated.toUTCString())])
  ]
  const opml = x('opml', {version: '2.0'}, onLines([x('head', onLines(head, 1)), x('body', outlines(rows, 1))], 0))
  return withReferences(xmlFile(opml))
}

function outlines(rows: readonly Row[], level: number): (Element | string)[] {
  const elements = rows.map(({text, note, rows: below}) =>
    x('outline', {text: attribute(text), _note: note === '' ? null : attribute(note)}, outlines(below, level + 1))
  )
  return onLines(elements, level)
}

/** Elements with a line for each; `level` is how far their parent is indented. */
function onLines(elements: readonly Element[], level: number): (Element | string)[] {
  if (elements.length === 0) return []
  return [...elements.flatMap((each) => [lineBreak(level + 1), each]), lineBreak(level)]
}

const lineBreak = (level: number): string => `\n${'  '.repeat(level)}`

/*
 * A reader of XML takes a line end or a tab in an attribute for a blank, save where it is a reference, and xast-util-to-xml
 * writes references only for what would end the attribute. So noncharacters stand for both until all is written: `storable`
 * has left none of them.
 */
const references = [
  ['\n', '\uFFFF', '&#10;'],
  ['\t', '\uFFFE', '&#9;']
] as const

function attribute(text: string): string {
  return references.reduce((value, [character, standIn]) => value.replaceAll(character, standIn), storable(text))
}

function withReferences(file: string): string {
  return references.reduce((value, [, standIn, reference]) => value.replaceAll(standIn, reference), file)
}
