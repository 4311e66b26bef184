import type {BlockFeatures} from '../block-features.js'
import type {ConstructTable} from '../markers/compile.js'
import type {Construct} from '../markers/complete.js'
import {countsOn, sharesOuter} from '../ordinals.js'
import {place} from '../place.js'
import type {Candidate, Scan} from '../scan.js'
import type {Costs} from './costs/index.js'
import {isHopeless, type MoveList, note} from './move-list.js'
import type {Observer} from './observer.js'
import {type Closed, closedOf, confirms, type Frame, frameOf, type State} from './state.js'

/** A way to go on from a state, not taken yet: only the cheapest ones are. */
export interface Move {
  readonly from: State
  readonly cost: number
  /** The candidate that is accepted, -1 for a paragraph and -2 for a candidate inside a block that is taken for prose. */
  readonly candidate: number
  /** The open item that contains what comes; all below it are closed. */
  readonly parent: Frame | null
  /** The series that the candidate continues; null where it opens one. */
  readonly continues: Frame | Closed | null
  /** The block that begins as a paragraph; -1 in other moves. */
  readonly block: number
  /** Whether the numbers that are written are a slip, and the series counts on as if they were right. */
  readonly slips: boolean
}

export interface SearchContext {
  readonly scan: Scan
  readonly table: ConstructTable
  readonly costs: Costs
  /** Told of every event, where somebody asks why; left out otherwise. */
  readonly observer?: Observer | undefined
}

/** Adds every way to accept a candidate. */
export function acceptingMoves(context: SearchContext, state: State, index: number, moves: MoveList): void {
  const candidate = context.scan.candidates[index] as Candidate
  const construct = context.table.constructs[candidate.construct] as Construct
  const {alone, continuity} = context.costs
  const base = state.cost + doubt(context, candidate)
  const own = frameOf(state.top, candidate.key)
  const closed = own === null ? closedOf(state.closed, candidate.key) : null
  // a series that runs on gets back what it paid, too
  if (isHopeless(moves, state, closed === null ? base : base - closed.alone)) return
  const orphan = alone.orphan(construct, candidate.place !== place.line)
  const trial: Trial = {context, state, index, candidate, construct, base, orphan, closed, moves}
  if (own !== null) {
    continuingMoves(trial, own)
    nestingMoves(trial, own)
    return
  }
  const twin = kinFrame(context, state.top, construct)
  if (twin !== null)
    accepting(trial, continuity.following(twin.ordinals, candidate.ordinals, false), twin.parent, twin, false)
  runningMoves(trial)
  openingMoves(trial)
}

/** A candidate that is tried from a state. */
interface Trial {
  readonly context: SearchContext
  readonly state: State
  /** Its index. */
  readonly index: number
  readonly candidate: Candidate
  readonly construct: Construct
  /** What it costs before it is known where it stands. */
  readonly base: number
  /** What a series that it opens pays for having one member. */
  readonly orphan: number
  /** The last series of its construct that was closed, where none is open. */
  readonly closed: Closed | null
  readonly moves: MoveList
}

/** Notes that a candidate is accepted, as the next of a series or as the first of a new one. */
function accepting(
  {context, state, index, candidate, base, orphan, moves}: Trial,
  cost: number,
  parent: Frame | null,
  continues: Frame | Closed | null,
  slips: boolean
): void {
  const opens = continues === null
  const company = opens ? orphan : context.costs.alone.refund(continues.alone)
  const levels = candidate.place === place.line ? levelCost(context, candidate.block, parent, continues) : 0
  note(moves, state, base + company + cost + levels, index, parent, continues, -1, slips, opens ? orphan : 0)
}

/** What it costs that the levels of the format are not those of the outline. */
function levelCost(
  context: SearchContext,
  block: number,
  parent: Frame | null,
  continues: Frame | Closed | null
): number {
  const level = (context.scan.blocks[block] as BlockFeatures).level
  // headings of one level, or of none that is known, say nothing of levels
  if (level === null || level === 0) return 0
  const {sameLevel, higherLevel, otherLevel} = context.costs.hints
  let cost = 0
  if (parent !== null) {
    const above = parent.inline ? null : blockOf(context, parent).level
    if (above !== null && above >= level) cost += above === level ? sameLevel : higherLevel
  }
  if (continues !== null && 'block' in continues) {
    const before = blockOf(context, continues).level
    if (before !== null && before > 0 && before !== level) cost += otherLevel
  }
  return cost
}

/**
 * A construct inside itself: a list that a colon announces in the text of a member, or that a quotation has, and a series on
 * lines of its own, which is rarer than one that begins again.
 *
 *     一、第一天的会。讲了三条：一、通路；二、通水；三、通电。
 *     二、第二天的会。
 *     ^ goes on with the outer series
 */
function nestingMoves(trial: Trial, own: Frame): void {
  const {context, state, candidate, construct} = trial
  if (construct.chained === true) return
  if (candidate.place !== place.line) {
    const apart = candidate.place === place.colon || candidate.place === place.opening
    if (!own.inline && apart && candidate.ordinals[0] === 1) accepting(trial, 0, state.top, null, false)
    return
  }
  for (let outer = frameOf(own.parent, candidate.key); outer !== null; outer = frameOf(outer.parent, candidate.key))
    continuingMoves(trial, outer)
  if (own.inline || candidate.ordinals[0] !== 1) return
  const {insideItself, indented} = context.costs.nesting
  const deeper = isDeeper(context, candidate.block, own.block)
  accepting(trial, deeper ? indented : insideItself, state.top, null, false)
}

/** A line that begins two columns to the right of another stands below it; one column is chance. */
const leastIndent = 2

function isDeeper(context: SearchContext, block: number, above: number): boolean {
  const indent = (index: number) => (context.scan.blocks[index] as BlockFeatures).indent
  return indent(block) >= indent(above) + leastIndent
}

/** What speaks against a candidate itself, whatever stands around it. */
function doubt(context: SearchContext, candidate: Candidate): number {
  let cost = 0
  for (const suspicion of candidate.suspicions) cost += context.costs.suspicions[suspicion]
  return cost
}

/** The next member of an open series, or a new series in its place. */
function continuingMoves(trial: Trial, own: Frame): void {
  const {candidate, construct} = trial
  const {continuity} = trial.context.costs
  const chained = construct.chained === true
  // a statute does not miscount its articles: what does not fit is a citation
  const isNext = countsOn(own.ordinals, candidate.ordinals)
  const slips = chained ? isNext !== sharesOuter(own.ordinals, candidate.ordinals) : !isNext
  if (construct.runsThrough !== true && slips) {
    const inline = standsAmong(own, candidate) ? continuity.inlineSlip : continuity.slip
    // of 三、二、三、 the first number is the slip
    const isFirst = own.members === 1 && own.ordinals[0] !== 1 && candidate.ordinals[0] === 2
    accepting(trial, chained && !isNext ? continuity.chainSlip : inline, own.parent, own, chained || !isFirst)
  }
  accepting(trial, continuity.following(own.ordinals, candidate.ordinals, chained), own.parent, own, false)
  if (!chained && candidate.ordinals[0] === 1) {
    const inline = candidate.place !== place.line
    const sameBlock = inline && own.inline && own.block === candidate.block
    accepting(trial, sameBlock ? 0 : continuity.restartingLine, own.parent, null, false)
  }
}

/** Whether a candidate stands behind a stop in the block of the members before it. After a comma, 一是 begins a series of its own. */
function standsAmong(own: Frame, {place: at, block, ordinals}: Candidate): boolean {
  if (!own.inline || own.block !== block) return false
  return ordinals[0] === 1 ? at === place.sentence : at !== place.inside && at !== place.line
}

/** A closed series that runs on under a new parent. */
function runningMoves(trial: Trial): void {
  const {state, candidate, construct, closed} = trial
  if (closed === null || candidate.ordinals[0] === 1) return
  const {continuity} = trial.context.costs
  const chained = construct.chained === true
  const isAgain = !chained && construct.runsThrough !== true && closed.ordinals[0] === candidate.ordinals[0]
  const again = isAgain ? continuity.runningOnAgain : 0
  const cost = continuity.following(closed.ordinals, candidate.ordinals, chained) + again
  const inline = candidate.place !== place.line
  for (let parent = state.top; ; parent = parent.parent) {
    const same = (parent === null ? null : parent.key) === closed.parentKey
    if (same || parent === state.top) {
      const eased = (same || construct.runsThrough === true) && !inline
      const resumed = (parent === null ? -1 : parent.candidate) === closed.parentCandidate
      const moved = eased ? 0 : continuity.runningOnElsewhere
      accepting(trial, cost + (resumed ? continuity.resuming : moved), parent, closed, false)
    }
    if (parent === null || (inline && !inSameBlock(parent, candidate))) break
  }
}

/** A new series, below the innermost open item or below one of those above it. */
function openingMoves(trial: Trial): void {
  const {context, state, candidate, construct, base, moves} = trial
  const {continuity, nesting} = context.costs
  const inline = candidate.place !== place.line
  const chained = construct.chained === true
  // where the author has put the construct before, he may put it again, whatever the standards say
  const precedent = trial.closed?.parentKey
  let left = 0
  for (let parent = construct.outermost === true ? null : state.top; ; parent = parent.parent) {
    const cutOff = parent === null && construct.rank < state.outermostRank
    let cost = left + continuity.beginning(candidate.ordinals, chained, inline, cutOff)
    if (chained) cost += continuity.containment(candidate.ordinals, parent === null ? null : parent.ordinals)
    if (parent !== null && confirms(candidate, parent)) cost += context.costs.alone.refund(parent.alone)
    // 三要抓责任：（1）…: what a member inside a block announces stands below it, whatever the standards say
    const announced = candidate.announced && parent === state.top && parent?.inline === true
    if (parent !== null && parent.key !== precedent && !announced)
      cost += conventionOf(context, candidate, parent, inline)
    if (parent?.inline === true && !inline) cost += nesting.growingInline(blockOf(context, parent))
    accepting(trial, cost, parent, null, false)
    if (parent === null || (inline && !inSameBlock(parent, candidate))) return
    // a list inside a block ends where another one begins
    if (inline) continue
    left += nesting.leavingForMarker(parent, blockOf(context, parent), construct.rank < rankOf(context, parent))
    if (isHopeless(moves, state, base + left)) return
  }
}

/** 1. and what the standards put below it number lists as well as sections. */
const leastListRank = 60

/** 第一条， below 第三个问题，: the standards say nothing of two words that one construct has. */
function conventionOf(context: SearchContext, candidate: Candidate, parent: Frame, inline: boolean): number {
  const {convention} = context.costs
  if (parent.construct === candidate.construct) return 0
  const own = context.table.constructs[candidate.construct] as Construct
  const above = context.table.constructs[parent.construct] as Construct
  // a bare number below a chain is more often the cell of a table
  const isList = own.chained !== true && (own.delimiter ?? own.close ?? own.whole) !== undefined
  if (above.chained === true && isList && own.rank >= leastListRank) return convention.listBelowChain
  return convention.ranks(own.rank, above.rank, inline)
}

/** Whether an item stands inside the candidate's block, so that a marker there can end it. */
function inSameBlock(frame: Frame, candidate: Candidate): boolean {
  return frame.inline && frame.block === candidate.block
}

function blockOf(context: SearchContext, frame: Frame): BlockFeatures {
  return context.scan.blocks[frame.block] as BlockFeatures
}

function rankOf(context: SearchContext, frame: Frame): number {
  return (context.table.constructs[frame.construct] as Construct).rank
}

/** 1. and 1、 are one construct with two delimiters where an author mixes them. */
function kinFrame(context: SearchContext, top: Frame | null, construct: Construct): Frame | null {
  for (let frame = top; frame !== null; frame = frame.parent) {
    const other = context.table.constructs[frame.construct] as Construct
    if (other.kin !== undefined && other.kin === construct.kin) return frame
  }
  return null
}
