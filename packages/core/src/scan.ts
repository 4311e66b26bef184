import {type BlockContents, type BlockFeatures, featuresOf} from './block-features.js'
import {
  classAt,
  closeBracket,
  closeQuote,
  colon,
  openBracket,
  openQuote,
  pastBlanks,
  pastLast,
  semicolon,
  sentenceEnd,
  standsIn
} from './characters.js'
import {markListings} from './listings.js'
import type {ConstructTable} from './markers/compile.js'
import type {MarkerConstruct} from './markers/construct.js'
import {keyOf, type MarkerMatch, matchMarker} from './markers/match.js'
import {type Place, place, placeOf} from './place.js'
import type {Source} from './source.js'
import {joinStacks, type SecondMarker} from './stacks.js'
import {type Suspicion, suspicionsOf} from './suspicions.js'
import {markUnchained} from './unchained.js'

/** A place that could be a marker, in one reading. Several readings of one place follow each other. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** Index into the table's constructs. */
  readonly construct: number
  /** What the members of a series have in common: the construct, and the part that they share. */
  readonly key: string
  readonly ordinals: readonly number[]
  readonly block: number
  readonly place: Place
  readonly suspicions: readonly Suspicion[]
  /** Whether the sentence of the candidate before it ends in a colon and announces it: 三要抓落实：（1）定人；. */
  readonly announced: boolean
  /** Where the clause begins that it closes, for a marker that stands behind what it numbers: 粮草不继，此其二。 */
  readonly clauseStart?: number
  /** The marker right behind it that counts on together with it: ①第一，. */
  readonly second?: SecondMarker
}

/** Just past the marker of a candidate, and past the second one where it has two. */
export function endOfMarkers({end, second}: Candidate): number {
  return second?.end ?? end
}

export interface Scan {
  readonly candidates: readonly Candidate[]
  readonly blocks: readonly BlockFeatures[]
}

/** Finds every place that could be a marker. `skipped` tells which blocks are no outline (anatomy/). */
export function scan(source: Source, table: ConstructTable, skipped: (block: number) => boolean): Scan {
  const candidates: Candidate[] = []
  const contents: BlockContents[] = []
  for (let block = 0; block < source.blockStarts.length; block++) {
    const from = candidates.length
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const sentences = scanBlock(source.text, table, block, start, end, skipped(block) ? null : candidates)
    contents.push({from, to: candidates.length, sentences})
  }
  const blocks = featuresOf(source, candidates, contents, skipped)
  const isSentence = (block: number) => ((blocks[block] as BlockFeatures).lastClass & sentenceEnd) !== 0
  const doubted = markUnchained(markListings(source.text, candidates, table.constructs, isSentence), table.constructs)
  return {candidates: joinStacks(source, table, doubted), blocks}
}

/** Adds the candidates of a block to a list, if there is one, and counts its sentences. */
function scanBlock(
  text: string,
  table: ConstructTable,
  block: number,
  start: number,
  end: number,
  candidates: Candidate[] | null
): number {
  const {setOf} = table
  let sentences = 0
  let nesting = 0
  let lastEnd = start
  for (let offset = start; offset < end; offset++) {
    if (candidates !== null && setOf[text.charCodeAt(offset)] !== 0 && offset >= lastEnd) {
      lastEnd = Math.max(lastEnd, addReadings(text, table, block, start, end, offset, candidates))
    }
    const bits = classAt(text, offset)
    if (bits === 0) continue
    if (bits & (openQuote | openBracket)) nesting++
    else if (bits & (closeQuote | closeBracket)) nesting = Math.max(0, nesting - 1)
    else if (bits & (sentenceEnd | semicolon) && nesting === 0) sentences++
  }
  return closesSentence(text, end) ? Math.max(1, sentences) : sentences + 1
}

function closesSentence(text: string, end: number): boolean {
  return (classAt(text, end - 1) & (sentenceEnd | semicolon)) !== 0
}

/** Adds every reading of a place. Returns the end of the longest. */
export function addReadings(
  text: string,
  table: ConstructTable,
  block: number,
  start: number,
  end: number,
  offset: number,
  candidates: Candidate[]
): number {
  const at = placeOf(text, start, offset)
  const announced = at === place.colon && isAnnounced(text, candidates.at(-1), start, offset)
  let longest = offset
  for (const index of table.sets[table.setOf[text.charCodeAt(offset)] as number] as readonly number[]) {
    const construct = table.constructs[index] as MarkerConstruct
    if (!canStand(construct, text, start, offset, at)) continue
    const match = matchMarker(construct, text, offset, end)
    if (match === null) continue
    const doubts = suspicionsOf(construct, text, offset, match, at, end)
    if (doubts === null) continue
    const suspicions = isMention(construct, text, offset, match, end, candidates.at(-1)) ? mention : doubts
    const {end: markerEnd, ordinals} = match
    const key = keyOf(construct, match)
    const range = {start: offset, end: markerEnd, block, place: at, announced}
    const candidate = {...range, construct: index, key, ordinals, suspicions}
    if (construct.postposed === true)
      candidates.push({...candidate, clauseStart: clauseStart(text, clauseLimit(candidates.at(-1), start), offset)})
    else candidates.push(candidate)
    longest = Math.max(longest, markerEnd)
  }
  return longest
}

/** A title that announces a list is a few words. */
const longestAnnouncement = 40

/** Whether the words before a colon are those of one candidate, with no end of a sentence among them. */
function isAnnounced(text: string, before: Candidate | undefined, start: number, offset: number): boolean {
  if (before === undefined || before.start < start || offset - before.end > longestAnnouncement) return false
  return !standsIn(text, before.end, offset, sentenceEnd | semicolon)
}

/** A clause goes back no farther than the last one that such a marker closes. */
function clauseLimit(before: Candidate | undefined, start: number): number {
  return before?.clauseStart === undefined ? start : Math.max(start, before.end)
}

/** Where the clause before an offset begins. */
function clauseStart(text: string, start: number, offset: number): number {
  return pastBlanks(text, pastLast(text, start, offset, sentenceEnd | semicolon | colon), offset)
}

/** So many characters before a marker tell whether it is cited or belongs to a word. */
const tellingBefore = 4

/** Whether a construct's markers stand at such a place, and after such words. */
function canStand(construct: MarkerConstruct, text: string, start: number, offset: number, at: Place): boolean {
  const stand = at === place.line ? 'line' : at === place.inside ? 'anywhere' : 'clause'
  if (!construct.stands.includes(stand)) return false
  if (construct.notAfter === undefined || at < place.opening) return true
  return !construct.notAfter.test(text.slice(Math.max(start, offset - tellingBefore), offset))
}

const mention: readonly Suspicion[] = ['mention']

/** Whether the next number of the same form, or the one before, stands right beside a marker. */
function isMention(
  construct: MarkerConstruct,
  text: string,
  start: number,
  match: MarkerMatch,
  end: number,
  before: Candidate | undefined
): boolean {
  if (before !== undefined && before.end === start && before.key === keyOf(construct, match)) return true
  const next = match.end < end ? matchMarker(construct, text, match.end, end) : null
  return next !== null && next.ordinals[0] === (match.ordinals[0] as number) + 1
}
