import {type Anatomy, type BlockKind, isText} from '../anatomy/index.js'
import type {BlockFeatures} from '../block-features.js'
import type {Construct} from '../markers/compiled.js'
import {place} from '../place.js'
import type {Candidate} from '../scan.js'
import {blockMoves, placeMoves} from './events.js'
import type {Move, SearchContext} from './moves.js'
import type {BlockRole} from './paragraph-moves.js'
import {forget, initialState, type State, type Step, sameFuture} from './state.js'
import {take} from './take.js'

/** How many explanations of the document so far live side by side. */
const width = 8

/** An explanation that costs so much more than the best one does not come back. */
const margin = 12

/**
 * Finds the cheapest explanation of the candidates and the blocks, from the beginning to the end, and returns its steps
 * in document order.
 */
export function search(context: SearchContext, anatomy: Anatomy): Step[] {
  let states: readonly State[] = [initialState]
  for (let block = 0; block < context.scan.blocks.length; block++) states = readBlock(context, anatomy, states, block)
  const steps: Step[] = []
  for (let step = cheapest(states).steps; step !== null; step = step.before) steps.push(step)
  return steps.reverse()
}

/** At the end nothing comes back any more. */
function cheapest(states: readonly State[]): State {
  return states.reduce((best, state) => (state.cost < best.cost ? state : best))
}

function readBlock(
  context: SearchContext,
  anatomy: Anatomy,
  before: readonly State[],
  block: number
): readonly State[] {
  const {observer} = context
  const {candidates} = context.scan
  const {from, to} = context.scan.blocks[block] as BlockFeatures
  let states = before
  const anew = anatomy.restarts.has(block) || anatomy.carried.has(block)
  let next = from
  let end = endOfPlace(candidates, from, to)
  const startsBlock = from < to && (candidates[from] as Candidate).place === place.line
  if (startsBlock) next = end
  else end = from
  const role = roleOf(anatomy, block)
  let moves = blockMoves(context, states, block, role, from, end)
  observer?.offers({block, role, from, to: end, anew}, states, moves)
  states = best(context, moves)
  if (anew) states = states.map(forget)
  while (next < to) {
    end = endOfPlace(candidates, next, to)
    moves = placeMoves(context, states, next, end)
    observer?.offers({block, role: null, from: next, to: end, anew: false}, states, moves)
    states = best(context, moves)
    next = end
  }
  return states
}

/** The readings of one place follow each other. */
function endOfPlace(candidates: readonly Candidate[], from: number, to: number): number {
  let end = from + 1
  while (end < to && (candidates[end] as Candidate).start === (candidates[from] as Candidate).start) end++
  return Math.min(end, to)
}

function roleOf(anatomy: Anatomy, block: number): BlockRole {
  const kind = anatomy.kinds[block] as BlockKind
  const headLine = !isText(kind) && kind !== 'contents'
  const closes = [anatomy.closings, anatomy.restarts, anatomy.carried, anatomy.headings]
  return {
    outside: headLine || closes.some((blocks) => blocks.has(block)),
    address: anatomy.addresses.has(block),
    inside: kind === 'quoted' || kind === 'contents'
  }
}

/**
 * Takes the cheapest moves. Of two that leave the same items open, the cheaper one stands for both.
 *
 * A series has paid for having one member before its second one can come. In the order that decides who lives this counts
 * for less: a deep outline opens several series at once, and would lose to prose before it can show what it is.
 */
function best(context: SearchContext, moves: readonly Move[]): readonly State[] {
  const ordered = moves.map((move) => ({move, hope: move.cost - refundable * openPayments(context, move)}))
  if (ordered.length > 1) ordered.sort((a, b) => a.hope - b.hope)
  const limit = (ordered[0] as {hope: number}).hope + margin
  const states: State[] = []
  for (const {move, hope} of ordered) {
    if (hope > limit || states.length === width) break
    const state = take(context, move)
    const same = states.findIndex((other) => sameFuture(other, state))
    if (same === -1) states.push(state)
    context.observer?.leads(move, same === -1 ? states.length - 1 : same)
  }
  return states
}

/** The share of what a lone member has paid that counts as if it came back. */
const refundable = 0.6

/** What the series that a move leaves open have paid for having one member. */
function openPayments(context: SearchContext, move: Move): number {
  let paid = 0
  for (let frame = move.parent; frame !== null; frame = frame.parent) paid += frame.alone
  if (move.candidate < 0 || move.continues !== null) return paid
  const {construct, place: at} = context.scan.candidates[move.candidate] as Candidate
  return paid + context.costs.alone.orphan(context.table.constructs[construct] as Construct, at !== place.line)
}
