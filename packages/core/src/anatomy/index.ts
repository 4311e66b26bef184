import {afterLetters} from '../characters.js'
import type {Source} from '../source.js'
import {markContents, withoutLeaders} from './contents.js'
import {type BlockKind, closesSections, isText, kindOfLine} from './line-kinds.js'
import {markNotes} from './notes.js'
import {markQuotations} from './quotations.js'
import {findTitle, headLength} from './title.js'

export {type BlockKind, isText, type TextKind} from './line-kinds.js'

/** The parts of a document that are no outline. */
export interface Anatomy {
  readonly kinds: readonly BlockKind[]
  /** Blocks that turn to the audience (同志们，…), close the document (特此通知。) or sign it: no section holds them. */
  readonly closings: ReadonlySet<number>
  /** Blocks at which the document begins anew: its title or its salutation stands there again. */
  readonly restarts: ReadonlySet<number>
}

/** Longer blocks are text, whatever they look like; most of a document is passed over without a look. */
const longestLine = 80

/** The beginning of a block that tells whether it closes the sections. */
const tellingLength = 48

/** Finds the parts around the outline whose form gives them away. `beginsMarker` tells whether a block begins with more than a look-alike of a marker. */
export function readAnatomy(source: Source, beginsMarker: (block: number) => boolean): Anatomy {
  const {text, blockStarts, blockEnds} = source
  const count = blockStarts.length
  const kinds: BlockKind[] = new Array(count)
  const closings = new Set<number>()
  const line = (block: number) => text.slice(blockStarts[block], blockEnds[block])
  const short = (block: number) =>
    afterLetters(text, blockStarts[block] as number, longestLine, blockEnds[block] as number) === blockEnds[block]
  for (let block = 0; block < count; block++) {
    kinds[block] = short(block) ? kindOfLine(line(block)) : 'text'
    const start = blockStarts[block] as number
    if (kinds[block] === 'salutation' || closesSections(text.slice(start, start + tellingLength))) closings.add(block)
  }
  markContents(kinds, line, short)
  markQuotations(source, kinds)
  markNotes(source, kinds, line, short)
  const head = headLength(kinds, short, beginsMarker)
  const title = findTitle(kinds, line, head, beginsMarker)
  if (title !== null) kinds.fill('title', title.first, title.last + 1)
  markSignatures(kinds, head, line, short, closings)
  const restarts = findRestarts(kinds, line, short, title)
  keepHeadLines(kinds, head, restarts)
  return {kinds, closings, restarts}
}

/** A date of its own below the text, and the name above it: the signature (GB/T 9704-2012 7.3.5). */
function markSignatures(
  kinds: readonly BlockKind[],
  head: number,
  line: (block: number) => string,
  short: (block: number) => boolean,
  closings: Set<number>
): void {
  for (let block = head; block < kinds.length; block++) {
    if (kinds[block] !== 'date') continue
    closings.add(block)
    const above = block - 1
    if (above >= head && short(above) && kinds[above] === 'text' && signer.test(line(above))) closings.add(above)
  }
}

/** A name without punctuation, or with a blank between the parts of it. */
const signer = /^[^，。；：、！？…（）()\d]{2,30}$/

/** Where the title or the salutation of the document stands again. */
function findRestarts(
  kinds: readonly BlockKind[],
  line: (block: number) => string,
  short: (block: number) => boolean,
  title: {first: number; last: number} | null
): Set<number> {
  const restarts = new Set<number>()
  const titleText = title === null ? null : withoutLeaders(line(title.first))
  let salutation: string | null = null
  for (let block = 0; block < kinds.length; block++) {
    if (kinds[block] === 'salutation') {
      if (salutation === line(block)) restarts.add(block)
      salutation ??= line(block)
    } else if (
      titleText !== null &&
      kinds[block] === 'text' &&
      block > (title as {last: number}).last &&
      short(block)
    ) {
      if (withoutLeaders(line(block)) === titleText) restarts.add(block)
    }
  }
  return restarts
}

/** Dates, names and numbers of documents stand in a head, the document's own or that of a copy; elsewhere they are text. */
function keepHeadLines(kinds: BlockKind[], head: number, restarts: ReadonlySet<number>): void {
  let inHead = true
  for (let block = 0; block < kinds.length; block++) {
    if (block >= head && isText(kinds[block] as BlockKind)) inHead = false
    if (restarts.has(block)) inHead = true
    const kind = kinds[block] as BlockKind
    if (!inHead && !staying.has(kind)) kinds[block] = 'text'
  }
}

const staying: ReadonlySet<BlockKind> = new Set(['text', 'quoted', 'notes', 'title', 'contents', 'salutation'])
