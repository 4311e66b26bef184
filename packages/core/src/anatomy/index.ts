import type {BlockHints} from '../hints/blocks.js'
import type {Levels} from '../hints/levels.js'
import type {Source} from '../source.js'
import {markAddressees} from './addressees.js'
import {markAttachments} from './attachments.js'
import {markAuthorNotes, markBylines} from './bylines.js'
import {findCarried} from './carried.js'
import {markClosings} from './closings.js'
import {markContents} from './contents.js'
import {type Copy, findCopies, findHeads, findRestarts, keepHeadLines} from './copies.js'
import {createFurnitureMarker, markHeadlines, markTimeStamps} from './furniture/index.js'
import {weighHeadings} from './hinted-headings.js'
import {findKnownHeadings} from './known-headings.js'
import {type BlockKind, kindOfLine} from './line-kinds.js'
import {linesOf} from './lines.js'
import {markNotes} from './notes.js'
import {markQuotations} from './quotations.js'
import {markSignatures} from './signatures.js'
import {findTitle, headLength} from './title.js'

export type {Copy} from './copies.js'
export {type BlockKind, goesWithText, isParagraph, isText, type ParagraphKind} from './line-kinds.js'

/** The parts of a document that are no outline. */
export interface Anatomy {
  readonly kinds: readonly BlockKind[]
  /** Blocks that turn to the audience (同志们，…), close the document (特此通知。) or sign it: no section holds them. */
  readonly closings: ReadonlySet<number>
  /** Those of them that close only where no open series goes on below: 同志们！十年来，…, and a name with a date. */
  readonly addresses: ReadonlySet<number>
  /** Blocks at which the document begins anew: its title or its salutation stands there again. */
  readonly restarts: ReadonlySet<number>
  /** Bodies that stand again, in document order. */
  readonly copies: readonly Copy[]
  /** Blocks that are the title of a document that this one carries. */
  readonly carried: ReadonlySet<number>
  /** Lines that head a part wherever they stand: 引言, 结语, 参考文献. They close the sections before. */
  readonly headings: ReadonlySet<number>
  /** How many blocks the head of the document has: title, date, names. */
  readonly head: number
  /** By block: the level of a heading of the format, 0 where it is not known, null for a block that is none. Null where the format has none. */
  readonly levels: Levels | null
}

/** Finds the parts around the outline whose form gives them away. `beginsMarker` tells whether a block begins with more than a look-alike of a marker. */
export function readAnatomy(
  source: Source,
  beginsMarker: (block: number) => boolean,
  hints: BlockHints | null = null
): Anatomy {
  const lines = linesOf(source, beginsMarker, hints)
  const kinds: BlockKind[] = new Array(lines.count)
  for (let block = 0; block < lines.count; block++)
    kinds[block] = hintedKind(hints, block) ?? (lines.short(block) ? kindOfLine(lines.line(block)) : 'text')
  markContents(lines, kinds)
  markQuotations(source, kinds)
  markNotes(lines, kinds)
  const furniture = createFurnitureMarker(lines, kinds)
  const foot = furniture.around()
  const {closings, addresses} = markClosings(lines, kinds)
  if (foot !== null) closings.add(foot)
  const head = headLength(lines, kinds)
  markHeadlines(lines, kinds, head)
  const title = findTitle(lines, kinds, head, hints?.roles)
  if (title !== null) {
    kinds.fill('title', title.first, title.last + 1)
    markTimeStamps(lines, kinds, title)
  }
  markBylines(lines, kinds, title, head)
  const addressees = markAddressees(lines, kinds, title)
  if (addressees !== null) closings.add(addressees)
  const copies = findCopies(lines, kinds)
  const restarts = findRestarts(lines, kinds, title)
  for (const {from, to} of copies) {
    restarts.add(from)
    if (to < lines.count) restarts.add(to)
  }
  furniture.above([...restarts].sort((a, b) => a - b))
  const heads = findHeads(kinds, head, restarts)
  for (const block of markSignatures(lines, kinds, heads)) closings.add(block)
  keepHeadLines(kinds, heads)
  markAttachments(lines, kinds)
  markAuthorNotes(lines, kinds)
  const carried = findCarried(lines, kinds)
  const levels = hints === null ? null : weighHeadings(lines, kinds, hints.roles)
  return {
    kinds,
    closings,
    addresses,
    restarts,
    copies,
    carried,
    headings: findKnownHeadings(lines, kinds),
    head,
    levels
  }
}

/** What the format alone tells of a block. */
function hintedKind(hints: BlockHints | null, block: number): BlockKind | null {
  if (hints === null) return null
  if (hints.verbatim.has(block)) return 'verbatim'
  return hints.roles[block]?.furniture ? 'furniture' : null
}
