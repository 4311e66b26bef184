import {type Anatomy, type BlockKind, isText} from '../anatomy/index.js'
import type {MarkerConstruct} from '../markers/construct.js'
import {place} from '../place.js'
import type {BlockFeatures, Candidate} from '../scan.js'
import {rejection} from './costs/form.js'
import {acceptingMoves, type Move, type SearchContext} from './moves.js'
import {type BlockRole, paragraphMoves} from './paragraph-moves.js'
import {initialState, type State, type Step, sameFuture} from './state.js'
import {prose, take} from './take.js'

/** How many explanations of the document so far live side by side. */
const width = 12

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
  for (let step = (states[0] as State).steps; step !== null; step = step.before) steps.push(step)
  return steps.reverse()
}

function readBlock(
  context: SearchContext,
  anatomy: Anatomy,
  before: readonly State[],
  block: number
): readonly State[] {
  const {candidates} = context.scan
  const {from, to} = context.scan.blocks[block] as BlockFeatures
  let states = before
  if (anatomy.restarts.has(block) || anatomy.carried.has(block)) states = states.map(forget)
  let next = from
  let end = endOfPlace(candidates, from, to)
  const startsBlock = from < to && (candidates[from] as Candidate).place === place.line
  if (startsBlock) next = end
  else end = from
  states = beginBlock(context, roleOf(anatomy, block), states, block, from, end)
  while (next < to) {
    end = endOfPlace(candidates, next, to)
    states = readPlace(context, states, next, end)
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

/** Where the document begins anew, no series runs on, and the outline starts from its first level. */
function forget(state: State): State {
  return {...state, closed: null, outermostRank: Number.POSITIVE_INFINITY}
}

function roleOf(anatomy: Anatomy, block: number): BlockRole {
  const kind = anatomy.kinds[block] as BlockKind
  const headLine = !isText(kind) && kind !== 'contents'
  const closes = [anatomy.closings, anatomy.restarts, anatomy.carried, anatomy.headings]
  return {
    outside: headLine || closes.some((blocks) => blocks.has(block)),
    inside: kind === 'quoted' || kind === 'contents'
  }
}

/** A block begins: with a marker in one of its readings, or as a paragraph of what is open. */
function beginBlock(
  context: SearchContext,
  role: BlockRole,
  states: readonly State[],
  block: number,
  from: number,
  to: number
): readonly State[] {
  const moves: Move[] = []
  const refused = rejectionOf(context, from, to)
  for (const state of states) {
    for (let index = from; index < to; index++) acceptingMoves(context, state, index, moves)
    paragraphMoves(context, state, block, role, refused, moves)
  }
  return best(context, moves)
}

/** A place inside a block: a marker in one of its readings, or prose. */
function readPlace(context: SearchContext, states: readonly State[], from: number, to: number): readonly State[] {
  const moves: Move[] = []
  const refused = rejectionOf(context, from, to)
  for (const state of states) {
    for (let index = from; index < to; index++) acceptingMoves(context, state, index, moves)
    moves.push({
      from: state,
      cost: state.cost + refused,
      candidate: prose,
      parent: state.top,
      continues: null,
      block: -1,
      counted: null
    })
  }
  return best(context, moves)
}

/** The strongest of the readings of a place is what a rejection has to explain away. */
function rejectionOf(context: SearchContext, from: number, to: number): number {
  let cost = 0
  for (let index = from; index < to; index++) {
    const candidate = context.scan.candidates[index] as Candidate
    cost = Math.max(cost, rejection(candidate, context.table.constructs[candidate.construct] as MarkerConstruct))
  }
  return cost
}

/** Takes the cheapest moves. Of two that leave the same items open, the cheaper one stands for both. */
function best(context: SearchContext, moves: Move[]): readonly State[] {
  if (moves.length > 1) moves.sort((a, b) => a.cost - b.cost)
  const limit = (moves[0] as Move).cost + margin
  const states: State[] = []
  for (const move of moves) {
    if (move.cost > limit || states.length === width) break
    const state = take(context, move)
    if (!states.some((other) => sameFuture(other, state))) states.push(state)
  }
  return states
}
