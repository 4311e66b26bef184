import type {BlockFeatures} from '../block-features.js'
import type {ConstructTable} from '../markers/compile.js'
import type {Construct} from '../markers/compiled.js'
import {countsOn, sharesOuter} from '../ordinals.js'
import {place} from '../place.js'
import type {Candidate, Scan} from '../scan.js'
import type {Costs} from './costs/index.js'
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
  /** The numbers with which its series counts on, where those that are written are a slip. */
  readonly counted: readonly number[] | null
}

export interface SearchContext {
  readonly scan: Scan
  readonly table: ConstructTable
  readonly costs: Costs
  /** Told of every event, where somebody asks why; left out otherwise. */
  readonly observer?: Observer | undefined
}

/** Adds every way to accept a candidate. */
export function acceptingMoves(context: SearchContext, state: State, index: number, moves: Move[]): void {
  const candidate = context.scan.candidates[index] as Candidate
  const construct = context.table.constructs[candidate.construct] as Construct
  const {alone, continuity} = context.costs
  const base = state.cost + doubt(context, candidate)
  const orphan = alone.orphan(construct, candidate.place !== place.line)
  const add: Add = (cost, parent, continues, counted = null) => {
    const company = continues === null ? orphan : alone.refund(continues.alone)
    moves.push({from: state, cost: base + company + cost, candidate: index, parent, continues, block: -1, counted})
  }
  const own = frameOf(state.top, candidate.key)
  if (own !== null) {
    continuingMoves(context, candidate, own, construct, add)
    nestingMoves(context, state, candidate, own, construct, add)
    return
  }
  const twin = kinFrame(context, state.top, construct)
  if (twin !== null) {
    const cost = continuity.following(twin.ordinals, candidate.ordinals, false)
    add(cost, twin.parent, twin)
  }
  runningMoves(context, state, candidate, construct, add)
  openingMoves(context, state, candidate, construct, add)
}

/**
 * A construct inside itself: a list that a colon announces in the text of a member, or that a quotation has, and a series on
 * lines of its own, which is rarer than one that begins again.
 *
 *     一、第一天的会。讲了三条：一、通路；二、通水；三、通电。
 *     二、第二天的会。
 *     ^ goes on with the outer series
 */
function nestingMoves(
  context: SearchContext,
  state: State,
  candidate: Candidate,
  own: Frame,
  construct: Construct,
  add: Add
): void {
  if (construct.chained === true) return
  if (candidate.place !== place.line) {
    const apart = candidate.place === place.colon || candidate.place === place.opening
    if (!own.inline && apart && candidate.ordinals[0] === 1) add(0, state.top, null)
    return
  }
  for (let outer = frameOf(own.parent, candidate.key); outer !== null; outer = frameOf(outer.parent, candidate.key))
    continuingMoves(context, candidate, outer, construct, add)
  if (own.inline || candidate.ordinals[0] !== 1) return
  const {insideItself, indented} = context.costs.nesting
  add(isDeeper(context, candidate.block, own.block) ? indented : insideItself, state.top, null)
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

type Add = (
  cost: number,
  parent: Frame | null,
  continues: Frame | Closed | null,
  counted?: readonly number[] | null
) => void

/** The next member of an open series, or a new series in its place. */
function continuingMoves(
  context: SearchContext,
  candidate: Candidate,
  own: Frame,
  construct: Construct,
  add: Add
): void {
  const {continuity} = context.costs
  const chained = construct.chained === true
  // a statute does not miscount its articles: what does not fit is a citation; of a chain only the outer numbers slip
  const slips = countsOn(own.ordinals, candidate.ordinals)
    ? chained && !sharesOuter(own.ordinals, candidate.ordinals)
    : !chained
  if (construct.runsThrough !== true && slips) add(continuity.slip, own.parent, own, nextOf(own.ordinals))
  add(continuity.following(own.ordinals, candidate.ordinals, chained), own.parent, own)
  if (!chained && candidate.ordinals[0] === 1) {
    const inline = candidate.place !== place.line
    const sameBlock = inline && own.inline && own.block === candidate.block
    add(sameBlock ? 0 : continuity.restartingLine, own.parent, null)
  }
}

function nextOf(ordinals: readonly number[]): readonly number[] {
  return [...ordinals.slice(0, -1), (ordinals.at(-1) as number) + 1]
}

/** A closed series that runs on under a new parent. */
function runningMoves(
  context: SearchContext,
  state: State,
  candidate: Candidate,
  construct: Construct,
  add: Add
): void {
  const closed = closedOf(state.closed, candidate.key)
  if (closed === null || candidate.ordinals[0] === 1) return
  const {continuity} = context.costs
  const cost = continuity.following(closed.ordinals, candidate.ordinals, construct.chained === true)
  const inline = candidate.place !== place.line
  for (let parent = state.top; ; parent = parent.parent) {
    const same = (parent === null ? null : parent.key) === closed.parentKey
    if (same || parent === state.top) {
      const eased = (same || construct.runsThrough === true) && !inline
      const resumed = (parent === null ? -1 : parent.candidate) === closed.parentCandidate
      const moved = eased ? 0 : continuity.runningOnElsewhere
      add(cost + (resumed ? continuity.resuming : moved), parent, closed)
    }
    if (parent === null || (inline && !inSameBlock(parent, candidate))) break
  }
}

/** A new series, below the innermost open item or below one of those above it. */
function openingMoves(
  context: SearchContext,
  state: State,
  candidate: Candidate,
  construct: Construct,
  add: Add
): void {
  const {continuity, nesting} = context.costs
  const inline = candidate.place !== place.line
  const chained = construct.chained === true
  // where the author has put the construct before, he may put it again, whatever the standards say
  const precedent = closedOf(state.closed, candidate.key)?.parentKey
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
    add(cost, parent, null)
    if (parent === null || (inline && !inSameBlock(parent, candidate))) return
    // a list inside a block ends where another one begins
    if (inline) continue
    left += nesting.leavingForMarker(parent, blockOf(context, parent), construct.rank < rankOf(context, parent))
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
