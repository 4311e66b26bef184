import {withoutBlanks} from '../../characters.js'
import type {BlockKind} from '../line-kinds.js'
import type {Lines} from '../lines.js'
import {beginsLinkFarm, countsComments, type Likeness, likenessOf, longestLink} from './line.js'

/** Above and below a text a page has so many lines at most. */
const mostLines = 80

/**
 * Marks what a page prints around its text: buttons, switches, where the article comes from, who put it there, comments,
 * links. Only above the text and below it, where pages have it: in between the same words are what a document says.
 *
 *     打开APP                    sure by its words
 *     小贴士                     likely, and touches a sure line
 *     关于春耕的讲话              the title
 *     同志们：                    here the text begins
 *
 * Returns the first line of the page below the text: what stands below it belongs to the page as well, and to no section.
 */
export function markFurniture(lines: Lines, kinds: BlockKind[]): number | null {
  const begin = mark(lines, kinds, 0, 1)
  if (begin === lines.count) return null
  const end = mark(lines, kinds, lines.count - 1, -1)
  const foot = kinds.indexOf('furniture', end + 1)
  return foot === -1 ? null : foot
}

/** The same for what stands above places at which the text begins anew: there a page ends, too. */
export function markFurnitureAbove(lines: Lines, kinds: BlockKind[], starts: Iterable<number>): void {
  for (const start of starts) mark(lines, kinds, start - 1, -1)
}

/** Marks the lines from one on, up or down, as far as no text stands there. Returns where it stopped. */
function mark(lines: Lines, kinds: BlockKind[], from: number, step: 1 | -1): number {
  let run: number[] = []
  let sure = false
  let block = from
  for (let seen = 0; block >= 0 && block < lines.count && seen < mostLines; block += step, seen++) {
    const likeness = likenessAt(lines, kinds, block)
    if (likeness === 0 && isTextAt(lines, kinds, block, step)) break
    if (likeness > 0) {
      run.push(block)
      sure ||= likeness === 2
      continue
    }
    settle(kinds, run, sure)
    run = []
    sure = false
  }
  settle(kinds, run, sure)
  return block
}

/** Likely lines are furniture where a sure one stands among them. */
function settle(kinds: BlockKind[], run: readonly number[], sure: boolean): void {
  if (sure) for (const block of run) kinds[block] = 'furniture'
}

function likenessAt({line, short, beginsMarker, source}: Lines, kinds: readonly BlockKind[], block: number): Likeness {
  if (kinds[block] === 'furniture') return 2
  if (kinds[block] !== 'text' || (beginsMarker(block) && !(short(block) && countsComments(line(block))))) return 0
  // a farm of links is the only long one
  const start = source.blockStarts[block] as number
  if (!short(block) && !beginsLinkFarm.test(source.text.slice(start, start + longestLink + 1))) return 0
  return likenessOf(line(block))
}

/** Whether the text of the document stands here: what is no line of a head, or of a signature. */
function isTextAt(
  {line, short, beginsMarker}: Lines,
  kinds: readonly BlockKind[],
  block: number,
  step: 1 | -1
): boolean {
  const kind = kinds[block] as BlockKind
  if (!short(block) || beginsMarker(block) || kind === 'contents' || kind === 'quoted') return true
  if (step === 1 && kind === 'salutation') return true
  return /[。；;]$/.test(line(block)) && line(block).length > 14
}

const withClock = /\d:\d\d/

/** What a page adds to the title of an article for the title of its own: the site's name, the speaker's. */
const longestAddition = 16

/**
 * Marks lines above the title that say it again: the headline of the page, to which the site has added its name. So is a
 * date above it with the time of day: then the page was made, and no document has its date there.
 *
 *     治水先治人_河湾网
 *     治水先治人
 *     ^ the title
 */
export function markHeadlines(lines: Lines, kinds: BlockKind[], title: {first: number; last: number}): void {
  let text = ''
  for (let block = title.first; block <= title.last; block++) text += withoutBlanks(lines.line(block))
  for (let block = 0; block < title.first; block++) {
    if (kinds[block] === 'date' && withClock.test(lines.line(block))) kinds[block] = 'furniture'
    if (kinds[block] !== 'text' || !lines.short(block)) continue
    const [before, after, ...others] = withoutBlanks(lines.line(block)).split(text)
    if (before === undefined || after === undefined || others.length > 0) continue
    if (before.length + after.length > longestAddition) continue
    if ((before === '' || /[:：|｜_—-]$/.test(before)) && (after === '' || /^[|｜_—-]/.test(after)))
      kinds[block] = 'furniture'
  }
}
