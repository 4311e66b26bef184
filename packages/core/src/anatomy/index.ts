import type {Source} from '../source.js'
import {findCarried} from './carried.js'
import {markContents} from './contents.js'
import {findRestarts, keepHeadLines} from './copies.js'
import {findKnownHeadings} from './known-headings.js'
import {type BlockKind, closesDocument, isSigned, kindOfLine, takesEffect, turnsToAudience} from './line-kinds.js'
import {type Lines, linesOf} from './lines.js'
import {markAttachments, markNotes} from './notes.js'
import {markQuotations} from './quotations.js'
import {findSignatures} from './signatures.js'
import {findTitle, headLength} from './title.js'

export {type BlockKind, isText, type TextKind} from './line-kinds.js'

/** The parts of a document that are no outline. */
export interface Anatomy {
  readonly kinds: readonly BlockKind[]
  /** Blocks that turn to the audience (同志们，…), close the document (特此通知。) or sign it: no section holds them. */
  readonly closings: ReadonlySet<number>
  /** Those of them that close only where no open series goes on below: 同志们！十年来，…, and a name with a date. */
  readonly addresses: ReadonlySet<number>
  /** Blocks at which the document begins anew: its title or its salutation stands there again. */
  readonly restarts: ReadonlySet<number>
  /** Blocks that are the title of a document that this one carries. */
  readonly carried: ReadonlySet<number>
  /** Lines that head a part wherever they stand: 引言, 结语, 参考文献. They close the sections before. */
  readonly headings: ReadonlySet<number>
  /** How many blocks the head of the document has: title, date, names. */
  readonly head: number
}

/** Finds the parts around the outline whose form gives them away. `beginsMarker` tells whether a block begins with more than a look-alike of a marker. */
export function readAnatomy(source: Source, beginsMarker: (block: number) => boolean): Anatomy {
  const lines = linesOf(source, beginsMarker)
  const kinds: BlockKind[] = new Array(lines.count)
  for (let block = 0; block < lines.count; block++)
    kinds[block] = lines.short(block) ? kindOfLine(lines.line(block)) : 'text'
  markContents(lines, kinds)
  markQuotations(source, kinds)
  markNotes(lines, kinds)
  markAttachments(lines, kinds)
  const {closings, addresses} = findClosings(lines, kinds)
  const head = headLength(lines, kinds)
  const title = findTitle(lines, kinds, head)
  if (title !== null) kinds.fill('title', title.first, title.last + 1)
  for (const block of findSignatures(lines, kinds, head)) closings.add(block)
  const restarts = findRestarts(lines, kinds, title)
  keepHeadLines(kinds, head, restarts)
  const carried = findCarried(lines, kinds)
  return {kinds, closings, addresses, restarts, carried, headings: findKnownHeadings(lines, kinds), head}
}

/** The beginning of a block that tells whether it closes the sections. */
const tellingLength = 48

/** The blocks that close the sections by what they say, and those of them that turn to the audience. */
function findClosings({source, short, line, beginsMarker}: Lines, kinds: readonly BlockKind[]) {
  const closings = new Set<number>()
  const addresses = new Set<number>()
  const isBelowHeading = (block: number) =>
    block > 0 && short(block - 1) && beginsMarker(block - 1) && !/[。；]$/.test(line(block - 1))
  for (const [block, kind] of kinds.entries()) {
    if (kind === 'salutation') closings.add(block)
    // 本条例自公布之日起施行 in wording that is quoted closes nothing here
    if (kind === 'salutation' || kind === 'quoted') continue
    const start = source.blockStarts[block] as number
    const beginning = source.text.slice(start, Math.min(start + tellingLength, source.blockEnds[block] as number))
    // a name and a date can be a heading as well, where the outline goes on below it
    const address = turnsToAudience(beginning) || (isSigned(beginning) && !beginsMarker(block))
    // 本法自公布日施行。 right below 第二十四條（施行日期） is the text of the article
    const closes = address || (closesDocument(beginning) && !(takesEffect(beginning) && isBelowHeading(block)))
    if (closes) closings.add(block)
    if (address && kind === 'text') addresses.add(block)
  }
  return {closings, addresses}
}
