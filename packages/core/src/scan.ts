import {type BlockContents, type BlockFeatures, featuresOf} from './block-features.js'
import {
  afterLetters,
  classAt,
  classOf,
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
import type {BlockHints} from './hints/blocks.js'
import {type Levels, settleLevels} from './hints/levels.js'
import {markListings} from './listings.js'
import {type ConstructSet, type ConstructTable, canBegin, canMatch, constructsAt} from './markers/compile.js'
import type {Construct} from './markers/complete.js'
import {createNumberMemory, keyOf, type MarkerMatch, matchMarker, type NumberMemory} from './markers/match.js'
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
  readonly key: number
  readonly ordinals: readonly number[]
  readonly block: number
  readonly place: Place
  readonly suspicions: readonly Suspicion[]
  /** Whether the sentence of the candidate before it ends in a colon and announces it: 三要抓落实：（1）定人；. */
  readonly announced: boolean
  /** Where the clause begins that it closes, for a marker that stands behind what it numbers (粮草不继，此其二。); null for others. */
  readonly clauseStart: number | null
  /** Whether the format says that it is a number: an automatic one, written out. */
  readonly automatic: boolean
  /** The marker right behind it that counts on together with it (①第一，); null where there is none. */
  readonly second: SecondMarker | null
}

/** Just past the marker of a candidate, and past the second one where it has two. */
export function endOfMarkers({end, second}: Candidate): number {
  return second?.end ?? end
}

export interface Scan {
  readonly candidates: readonly Candidate[]
  readonly blocks: readonly BlockFeatures[]
}

/** A block, or what could become one, whose candidates are looked for. */
export interface Reading {
  readonly text: string
  readonly table: ConstructTable
  readonly block: number
  readonly start: number
  readonly end: number
  /** Those found so far, of the blocks before it too. */
  readonly candidates: Candidate[]
  readonly memory: NumberMemory
  /** Just past the automatic number that the block begins with; -1 where it begins with none. */
  readonly numberEnd: number
}

/** What is known of the blocks before they are scanned. */
export interface Known {
  /** Tells which blocks are no outline (anatomy/). */
  readonly skipped: (block: number) => boolean
  /** By block: the level of a heading of the format; null where it has none. */
  readonly levels: Levels | null
  /** The automatic numbers that blocks begin with. */
  readonly numbers: BlockHints['numbers']
}

/** Finds every place that could be a marker. */
export function scan(source: Source, table: ConstructTable, {skipped, levels, numbers}: Known): Scan {
  const {text, blockStarts, blockEnds} = source
  const candidates: Candidate[] = []
  const contents: BlockContents[] = []
  const memory = createNumberMemory()
  for (let block = 0; block < blockStarts.length; block++) {
    const from = candidates.length
    const start = blockStarts[block] as number
    const end = blockEnds[block] as number
    const numberEnd = numbers.get(block)?.end ?? -1
    const reading = {text, table, block, start, end, candidates, memory, numberEnd}
    const sentences = scanBlock(reading, !skipped(block))
    contents.push({from, to: candidates.length, sentences})
  }
  const keyAt = (block: number) => {
    const {from, to} = contents[block] as BlockContents
    const first = from < to ? (candidates[from] as Candidate) : undefined
    return first?.place === place.line ? first.key : undefined
  }
  const isLine = (block: number) => !closesSentence(text, blockEnds[block] as number)
  const settled = levels === null ? null : settleLevels(levels, keyAt, isLine)
  const blocks = featuresOf(source, candidates, contents, skipped, settled)
  const isSentence = (block: number) => ((blocks[block] as BlockFeatures).lastClass & sentenceEnd) !== 0
  const doubted = markUnchained(markListings(source.text, candidates, table.constructs, isSentence), table.constructs)
  return {candidates: joinStacks(source, table, doubted), blocks}
}

/** Adds the candidates of a block, if it can have any, and counts its sentences. */
function scanBlock(reading: Reading, hasCandidates: boolean): number {
  const {text, table, start, end} = reading
  const {setOf, notable} = table
  let sentences = 0
  let nesting = 0
  let lastEnd = start
  if (hasCandidates && canBegin(table, constructsAt(table, text, start).line, text, start))
    lastEnd = addReadings(reading, start)
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (notable[code] === 0) continue
    const set = setOf[code] as number
    if (set !== 0 && hasCandidates && offset >= lastEnd && offset > start && isWorthwhile(table, set, text, offset))
      lastEnd = Math.max(lastEnd, addReadings(reading, offset))
    const bits = classOf(code)
    if (bits & (openQuote | openBracket)) nesting++
    else if (bits & (closeQuote | closeBracket)) nesting = Math.max(0, nesting - 1)
    else if (bits & (sentenceEnd | semicolon) && nesting === 0) sentences++
  }
  return closesSentence(text, end) ? Math.max(1, sentences) : sentences + 1
}

/**
 * Whether a marker of a set can begin inside a block, as far as the characters on either side tell: most characters that
 * begin markers stand in words, and this is all that is spent on them.
 */
function isWorthwhile(table: ConstructTable, set: number, text: string, offset: number): boolean {
  const {clause, anywhere} = table.sets[set] as ConstructSet
  return (
    canBegin(table, anywhere, text, offset) ||
    (classAt(text, offset - 1) !== 0 && canBegin(table, clause, text, offset))
  )
}

function closesSentence(text: string, end: number): boolean {
  return (classAt(text, end - 1) & (sentenceEnd | semicolon)) !== 0
}

/** Adds every reading of a place. Returns the end of the longest. */
export function addReadings(reading: Reading, offset: number): number {
  const {text, table, block, start, end, candidates, memory, numberEnd} = reading
  const at = placeOf(text, start, offset)
  const announced = at === place.colon && isAnnounced(text, candidates.at(-1), start, offset)
  let longest = offset
  const set = constructsAt(table, text, offset)
  const choice = at === place.line ? set.line : at === place.inside ? set.anywhere : set.clause
  for (const index of choice.constructs) {
    if (!canMatch(table, choice, index, text, offset)) continue
    const construct = table.constructs[index] as Construct
    const match = matchMarker(construct, text, offset, end, memory)
    if (match === null || isWithin(construct, text, start, offset, at)) continue
    const automatic = at === place.line && match.end === numberEnd
    const doubts = automatic ? sure : suspicionsOf(construct, text, offset, match, at, end)
    if (doubts === null) continue
    const suspicions = automatic
      ? sure
      : isMention(table, construct, text, offset, match, end, candidates.at(-1))
        ? mention
        : doubts
    const before = construct.postposed === true ? clauseLimit(candidates.at(-1), start) : null
    candidates.push({
      start: offset,
      end: match.end,
      construct: index,
      key: keyOf(construct, match),
      ordinals: match.ordinals,
      block,
      place: at,
      suspicions,
      announced,
      clauseStart: before === null ? null : clauseStart(text, before, offset),
      automatic,
      second: null
    })
    longest = Math.max(longest, match.end)
  }
  if (numberEnd !== -1 && at === place.line) keepAutomatic(candidates, offset)
  return longest
}

/** Where an automatic number is read as a marker, the other readings of its place are wrong. */
function keepAutomatic(candidates: Candidate[], offset: number): void {
  let first = candidates.length
  while (candidates[first - 1]?.start === offset) first--
  const automatic = candidates.slice(first).filter((candidate) => candidate.automatic)
  if (automatic.length > 0) candidates.splice(first, candidates.length - first, ...automatic)
}

/** A number that the format gives raises no suspicion. */
const sure: readonly Suspicion[] = []

/** A title that announces a list is a few words. */
const longestAnnouncement = 40

/** Whether the words before a colon are those of one candidate, with no end of a sentence among them. */
function isAnnounced(text: string, before: Candidate | undefined, start: number, offset: number): boolean {
  if (before === undefined || before.start < start) return false
  if (afterLetters(text, before.end, longestAnnouncement, offset) < offset) return false
  return !standsIn(text, before.end, offset, sentenceEnd | semicolon)
}

/** A clause goes back no farther than the last one that such a marker closes. */
function clauseLimit(before: Candidate | undefined, start: number): number {
  return before === undefined || before.clauseStart === null ? start : Math.max(start, before.end)
}

/** Where the clause before an offset begins. */
function clauseStart(text: string, start: number, offset: number): number {
  return pastBlanks(text, pastLast(text, start, offset, sentenceEnd | semicolon | colon), offset)
}

/** So many characters before a marker tell whether it is cited or belongs to a word. */
const tellingBefore = 4

/** Whether the words before a candidate cite it, or make one word with it. */
function isWithin(construct: Construct, text: string, start: number, offset: number, at: Place): boolean {
  if (construct.notAfter === undefined || at < place.opening) return false
  return construct.notAfter.test(text.slice(Math.max(start, offset - tellingBefore), offset))
}

const mention: readonly Suspicion[] = ['mention']

/** Whether the next number of the same form, or the one before, stands right beside a marker. */
function isMention(
  table: ConstructTable,
  construct: Construct,
  text: string,
  start: number,
  match: MarkerMatch,
  end: number,
  before: Candidate | undefined
): boolean {
  if (before !== undefined && before.end === start && before.key === keyOf(construct, match)) return true
  if (match.end >= end || table.setOf[text.charCodeAt(match.end)] === 0) return false
  const next = matchMarker(construct, text, match.end, end)
  return next !== null && next.ordinals[0] === (match.ordinals[0] as number) + 1
}
