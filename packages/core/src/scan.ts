import {
  classAt,
  closeBracket,
  closeQuote,
  colon,
  comma,
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

/** What the later steps weigh of a block: they do not read characters again. */
export interface BlockFeatures {
  /** The candidates of the block: `[from, to)` in the list of all. */
  readonly from: number
  readonly to: number
  /** The class of its last character, or of the one before a closing quote or bracket. */
  readonly lastClass: number
  /** How many sentences, or parts of one that a ； ends, it has. */
  readonly sentences: number
  /** Whether it looks like a heading without a number, and a series begins below it. */
  readonly headsSeries: boolean
  /** The next block after it that begins with a candidate; null where none does. */
  readonly nextMarked: number | null
}

export interface Scan {
  readonly candidates: readonly Candidate[]
  readonly blocks: readonly BlockFeatures[]
}

/** Finds every place that could be a marker. `skipped` tells which blocks are no outline (anatomy/). */
export function scan(source: Source, table: ConstructTable, skipped: (block: number) => boolean): Scan {
  const candidates: Candidate[] = []
  const blocks: {-readonly [Name in keyof BlockFeatures]: BlockFeatures[Name]}[] = []
  for (let block = 0; block < source.blockStarts.length; block++) {
    const from = candidates.length
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const sentences = scanBlock(source.text, table, block, start, end, skipped(block) ? null : candidates)
    const lastClass = closingClass(source.text, start, end)
    blocks.push({
      from,
      to: candidates.length,
      lastClass,
      sentences,
      headsSeries: false,
      nextMarked: null
    })
    if (block > 0 && opensSeries(candidates, from)) {
      const above = blocks[block - 1] as BlockFeatures
      const isPlain = above.from === above.to && !skipped(block - 1) && isTitleLine(source, block - 1)
      ;(blocks[block - 1] as {headsSeries: boolean}).headsSeries = isPlain
    }
  }
  let nextMarked: number | null = null
  for (let block = blocks.length - 1; block >= 0; block--) {
    const features = blocks[block] as {nextMarked: number | null; from: number; to: number}
    features.nextMarked = nextMarked
    if (features.from < features.to && candidates[features.from]?.place === place.line) nextMarked = block
  }
  const isSentence = (block: number) => ((blocks[block] as BlockFeatures).lastClass & sentenceEnd) !== 0
  const doubted = markUnchained(markListings(source.text, candidates, table.constructs, isSentence), table.constructs)
  return {candidates: joinStacks(source, table, doubted), blocks}
}

/** Whether a block begins with the first number of a series. */
function opensSeries(candidates: readonly Candidate[], from: number): boolean {
  const first = candidates[from]
  return first !== undefined && first.place === place.line && first.ordinals.at(-1) === 1
}

/** An unnumbered heading is short. */
const longestPlainHeading = 20

/** Whether a block is short, and has no punctuation that parts sentences or clauses, but for the colon of a label. */
function isTitleLine({text, blockStarts, blockEnds}: Source, block: number): boolean {
  const start = blockStarts[block] as number
  const blockEnd = blockEnds[block] as number
  const end = classAt(text, blockEnd - 1) & colon ? blockEnd - 1 : blockEnd
  if (end - start > longestPlainHeading) return false
  for (let offset = start; offset < end; offset++) {
    if (classAt(text, offset) & (sentenceEnd | semicolon | colon | comma)) return false
  }
  return true
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
    const postposed = construct.postposed === true
    candidates.push(postposed ? {...candidate, clauseStart: clauseStart(text, start, offset)} : candidate)
    longest = Math.max(longest, markerEnd)
  }
  return longest
}

/** A title that announces a list is a few words. */
const longestAnnouncement = 40

/** Whether the words before a colon are those of one candidate, with no end of a sentence among them. */
function isAnnounced(text: string, before: Candidate | undefined, start: number, offset: number): boolean {
  if (before === undefined || before.start < start || offset - before.end > longestAnnouncement) return false
  for (let at = before.end; at < offset; at++) if (classAt(text, at) & (sentenceEnd | semicolon)) return false
  return true
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

/** Whether a block is nothing but a marker of a list: a form with a delimiter or brackets, and none whose title stands below it. */
export function isLoneMarker(source: Source, table: ConstructTable, block: number): boolean {
  const start = source.blockStarts[block] as number
  const end = source.blockEnds[block] as number
  if (end - start > longestLoneMarker || table.setOf[source.text.charCodeAt(start)] === 0) return false
  const readings: Candidate[] = []
  addReadings(source.text, table, block, start, end, start, readings)
  return readings.some(({end: markerEnd, construct}) => {
    const {chained, divides, untitled, outermost, numerals, close, delimiter, whole} = table.constructs[
      construct
    ] as MarkerConstruct
    const listed = !chained && !divides && !untitled && !outermost && numerals !== undefined
    return markerEnd === end && (listed || whole !== undefined) && (close ?? delimiter ?? whole) !== undefined
  })
}

const longestLoneMarker = 8

/** A form this strong divides text at the beginning of a line; weaker ones need a line end to be seen. */
const leastStrength = 3

/** Lists inside sentences have lower forms than these. */
const lowestMajorRank = 60

/** The marker with which a line could begin at an offset, in a form that raises no suspicion. */
export function lineMarkerAt(text: string, table: ConstructTable, offset: number, end: number): LineMarker | null {
  const contents = contentsHeadingEnd(text, offset)
  if (contents !== null) return {end: contents, construct: -1, major: false, divides: false, first: false, alone: true}
  const number = chainNumberEnd(text, offset)
  if (number !== null) return {end: number, construct: -1, major: false, divides: false, first: false, alone: false}
  if (table.setOf[text.charCodeAt(offset)] === 0) return null
  const readings: Candidate[] = []
  addReadings(text, table, 0, offset, end, offset, readings)
  for (const {construct, suspicions, ordinals, end: markerEnd} of readings) {
    const {strength, rank, chained, divides, runsThrough} = table.constructs[construct] as MarkerConstruct
    if (strength.line < leastStrength || suspicions.length > 0) continue
    const major = rank < lowestMajorRank || chained === true
    return {
      end: markerEnd,
      construct,
      major,
      divides: divides === true || runsThrough === true,
      first: ordinals[0] === 1,
      alone: false
    }
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
