import {
  classAt,
  closeBracket,
  closeQuote,
  colon,
  openBracket,
  openQuote,
  pastBlanks,
  semicolon,
  sentenceEnd
} from './characters.js'
import type {LineMarker} from './flattened.js'
import {markListings} from './listings.js'
import type {ConstructTable} from './markers/compile.js'
import type {MarkerConstruct} from './markers/construct.js'
import {type MarkerMatch, matchMarker} from './markers/match.js'
import {type Place, place, placeOf} from './place.js'
import type {Source} from './source.js'
import {joinStacks, type SecondMarker} from './stacks.js'
import {type Suspicion, suspicionsOf} from './suspicions.js'

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
  /** Where the clause begins that it closes, for a marker that stands behind what it numbers: 粮草不继，此其二。 */
  readonly clauseStart?: number
  /** The marker right behind it that counts on together with it: ①第一，. */
  readonly second?: SecondMarker
}

/** What the later steps weigh of a block: they do not read characters again. */
export interface BlockFeatures {
  /** The candidates of the block: `[from, to)` in the list of all. */
  readonly from: number
  readonly to: number
  /** The class of its last character, or of the one before a closing quote or bracket. */
  readonly lastClass: number
  /** How many sentences, or parts of one that a ； ends, it has. */
  readonly sentences: number
}

export interface Scan {
  readonly candidates: readonly Candidate[]
  readonly blocks: readonly BlockFeatures[]
}

/** Finds every place that could be a marker. `skipped` tells which blocks are no outline (anatomy/). */
export function scan(source: Source, table: ConstructTable, skipped: (block: number) => boolean): Scan {
  const candidates: Candidate[] = []
  const blocks: BlockFeatures[] = []
  for (let block = 0; block < source.blockStarts.length; block++) {
    const from = candidates.length
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const sentences = scanBlock(source.text, table, block, start, end, skipped(block) ? null : candidates)
    blocks.push({from, to: candidates.length, lastClass: closingClass(source.text, start, end), sentences})
  }
  return {candidates: joinStacks(source, table, markListings(candidates, table.constructs)), blocks}
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
function addReadings(
  text: string,
  table: ConstructTable,
  block: number,
  start: number,
  end: number,
  offset: number,
  candidates: Candidate[]
): number {
  const at = placeOf(text, start, offset)
  let longest = offset
  for (const index of table.sets[table.setOf[text.charCodeAt(offset)] as number] as readonly number[]) {
    const construct = table.constructs[index] as MarkerConstruct
    if (!canStand(construct, text, start, offset, at)) continue
    const match = matchMarker(construct, text, offset, end)
    if (match === null) continue
    const suspicions = isMention(construct, text, offset, match, end, candidates.at(-1))
      ? mention
      : suspicionsOf(construct, text, match, at, end)
    if (suspicions === null) continue
    const {end: markerEnd, ordinals} = match
    const key = keyOf(construct, match)
    const candidate = {start: offset, end: markerEnd, construct: index, key, ordinals, block, place: at, suspicions}
    const postposed = construct.postposed === true
    candidates.push(postposed ? {...candidate, clauseStart: clauseStart(text, start, offset)} : candidate)
    longest = Math.max(longest, markerEnd)
  }
  return longest
}

/** Where the last sentence, or part of one, before an offset begins. */
function clauseStart(text: string, start: number, offset: number): number {
  let from = offset
  while (from > start && !(classAt(text, from - 1) & (sentenceEnd | semicolon | colon))) from--
  return pastBlanks(text, from, offset)
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

/** What the members of a series have in common. */
export function keyOf(construct: MarkerConstruct, match: MarkerMatch): string {
  return match.shared === '' ? construct.name : `${construct.name} ${match.shared}`
}

/** The class of the last character, or of the one before a closing quote or bracket. */
function closingClass(text: string, start: number, end: number): number {
  const bits = classAt(text, end - 1)
  return bits & (closeQuote | closeBracket) && end - 2 >= start ? classAt(text, end - 2) || bits : bits
}

/** Whether a block begins with what could be a marker; with `certain`, in a form that raises no suspicion. */
export function beginsWithMarker(source: Source, table: ConstructTable, block: number, certain: boolean): boolean {
  const start = source.blockStarts[block] as number
  const end = source.blockEnds[block] as number
  const readings: Candidate[] = []
  if (table.setOf[source.text.charCodeAt(start)] !== 0)
    addReadings(source.text, table, block, start, end, start, readings)
  return readings.some(({suspicions}) => !certain || suspicions.length === 0)
}

/** A form this strong divides text at the beginning of a line; weaker ones need a line end to be seen. */
const leastStrength = 3

/** Lists inside sentences have lower forms than these. */
const lowestMajorRank = 60

/** The marker with which a line could begin at an offset, in a form that raises no suspicion. */
export function lineMarkerAt(text: string, table: ConstructTable, offset: number, end: number): LineMarker | null {
  const contents = contentsHeadingEnd(text, offset)
  if (contents !== null) return {end: contents, construct: -1, major: false, alone: true}
  const number = chainNumberEnd(text, offset)
  if (number !== null) return {end: number, construct: -1, major: false, alone: false}
  if (table.setOf[text.charCodeAt(offset)] === 0) return null
  const readings: Candidate[] = []
  addReadings(text, table, 0, offset, end, offset, readings)
  for (const {construct, suspicions, end: markerEnd} of readings) {
    const {strength, rank, chained} = table.constructs[construct] as MarkerConstruct
    if (strength.line < leastStrength || suspicions.length > 0) continue
    return {end: markerEnd, construct, major: rank < lowestMajorRank || chained === true, alone: false}
  }
  return null
}

/** 目　录 has a line of its own, though it bears no number. */
const contentsHeading = /目[^\S\n\r]*[录錄次](?=[^\S\n\r])/y

function contentsHeadingEnd(text: string, offset: number): number | null {
  contentsHeading.lastIndex = offset
  return contentsHeading.test(text) ? contentsHeading.lastIndex : null
}

/** 7　附则　7.1　本预案由…: a bare number is as good as the chain that it begins. */
const chainBelow = /(\d{1,2})[^\S\n\r]+\S{2,24}[^\S\n\r]+\1[.．]1(?!\d)/y

function chainNumberEnd(text: string, offset: number): number | null {
  chainBelow.lastIndex = offset
  const match = chainBelow.exec(text)
  return match === null ? null : offset + (match[1] as string).length
}
