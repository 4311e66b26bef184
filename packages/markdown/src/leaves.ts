import {
  type Annotation,
  type Heading,
  type Marker,
  type Position,
  readLeaves,
  type Text,
  titleOf,
  withoutClosing
} from '@gangmu/core'
import type * as mdast from 'mdast'
import type {Settings} from './options.js'

/** Nodes of the outline tree that hold characters. */
export type Leaf = Marker | Text | Annotation

/** Line ends, tabs and the other control characters that are blanks: a run of them is read as one blank. */
const controlBlanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** A paragraph of these leaves, or nothing where they hold only blanks. */
export function paragraphOf(leaves: readonly Leaf[]): mdast.Paragraph[] {
  const first = leaves[0]
  const last = leaves.at(-1)
  const value = lineOf(readLeaves(leaves))
  if (value === '' || !first || !last) return []
  const position = {start: first.position.start, end: last.position.end}
  return [{type: 'paragraph', children: [{type: 'text', value, position}], position}]
}

/** A heading of this text, or nothing where the text is empty. */
export function headingOf(text: string, depth: mdast.Heading['depth'], position: Position): mdast.Heading[] {
  const value = lineOf(text)
  return value === '' ? [] : [{type: 'heading', depth, children: [{type: 'text', value, position}], position}]
}

/** What a member of the outline is called: marker and title, or the title alone where markers are stripped. */
export function headingText(heading: Heading, settings: Settings): string {
  // The delimiter of a marker that stands alone belongs to the marker: 第一， and 1. keep it.
  if (titleOf(heading) === '') return readLeaves(heading.children.filter((leaf) => leaf.type === 'marker'))
  return withoutClosing(readLeaves(leavesOf(heading, settings)))
}

/** The leaves of a heading as its author wrote them, with its closing punctuation; the marker only where it is kept. */
export function leavesOf(heading: Heading, settings: Settings): Leaf[] {
  const strips = settings.markers === 'strip' && titleOf(heading) !== ''
  if (!strips) return heading.children
  const texts = heading.children.filter((leaf) => leaf.type === 'text')
  // 粮草不继，此其二。: without the marker behind it the comma parts nothing
  const closed = heading.children.at(-1)?.type === 'marker'
  return closed ? texts.map((text) => ({...text, value: withoutClosing(text.value)})) : texts
}

/** A text in one line, as Markdown can hold it. */
export function lineOf(text: string): string {
  // Markdown readers replace U+0000, so it could not be read back as it was written.
  return text.replace(controlBlanks, ' ').replaceAll('\0', '\uFFFD')
}
