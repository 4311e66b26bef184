import {
  type Annotation,
  type Heading,
  type Marker,
  type Position,
  type Reference,
  readLeaves,
  type Text,
  titleOf,
  withoutClosing
} from '@gangmu/core'
import type * as mdast from 'mdast'
import {linkTo, type Writing} from './links.js'
import type {Settings} from './options.js'

/** Nodes of the outline tree that hold characters. */
export type Leaf = Marker | Text | Annotation

/** Line ends, tabs and the other control characters that are blanks: a run of them is read as one blank. */
const controlBlanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** A paragraph of these leaves, or nothing where they hold only blanks. */
export function paragraphOf(leaves: readonly Leaf[], writing: Writing): mdast.Paragraph[] {
  const first = leaves[0]
  const last = leaves.at(-1)
  const value = lineOf(readLeaves(leaves))
  if (value === '' || !first || !last) return []
  const position = {start: first.position.start, end: last.position.end}
  return [{type: 'paragraph', children: withLinks(value, leaves, position, writing), position}]
}

/** The text of some leaves, parted at the references in it. */
function withLinks(
  value: string,
  leaves: readonly Leaf[],
  position: Position,
  writing: Writing
): mdast.PhrasingContent[] {
  const children: mdast.PhrasingContent[] = []
  const addText = (start: number, end: number) => {
    if (start < end) children.push({type: 'text', value: value.slice(start, end), position})
  }
  let done = 0
  for (const {start, end, reference} of writing.links ? placesOf(value, leaves, writing) : []) {
    addText(done, start)
    children.push(linkTo(reference, value.slice(start, end), reference.position, writing))
    done = end
  }
  addText(done, value.length)
  return children
}

/** Where the references of some leaves stand in what is read of them. */
function placesOf(
  value: string,
  leaves: readonly Leaf[],
  {linksIn}: Writing
): {start: number; end: number; reference: Reference}[] {
  const offsets = offsetsOf(value, leaves)
  const places: {start: number; end: number; reference: Reference}[] = []
  for (const leaf of leaves) {
    for (const {start, last, end, reference} of leaf.type === 'text' ? (linksIn.get(leaf) ?? []) : []) {
      const place = {start: offsets.get(leaf)?.(start), end: offsets.get(last)?.(end)}
      if (place.start !== undefined && place.end !== undefined && place.start < place.end)
        places.push({start: place.start, end: place.end, reference})
    }
  }
  return places
}

/** Gives, for each leaf, the offset in what is read of all of them for an offset into its value. */
function offsetsOf(value: string, leaves: readonly Leaf[]): Map<Leaf, (offset: number) => number> {
  const offsets = new Map<Leaf, (offset: number) => number>()
  let done = 0
  for (const leaf of leaves) {
    const read = lineOf(readLeaves([leaf]))
    if (read === '') continue
    // at most one blank stands between two leaves, and none begins with one
    const start = value.startsWith(read, done) ? done : done + 1
    offsets.set(leaf, readOffsets(leaf, start))
    done = start + read.length
  }
  return offsets
}

/** Counts on from the offset before: asked in order, it reads a leaf once. */
function readOffsets(leaf: Leaf, start: number): (offset: number) => number {
  let from = blanksBefore(leaf)
  let read = start
  return (offset) => {
    read += lineOf(leaf.value.slice(from, offset)).length
    from = offset
    return read
  }
}

/** How many blanks a leaf begins with: those that reading it leaves out. */
function blanksBefore(leaf: Leaf): number {
  const read = readLeaves([leaf])
  return Math.max(0, leaf.value.indexOf(read))
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
