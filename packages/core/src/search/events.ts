import type {BlockFeatures} from '../block-features.js'
import type {Construct} from '../markers/complete.js'
import {place} from '../place.js'
import type {Candidate} from '../scan.js'
import {createMoveList, type MoveList, note} from './move-list.js'
import {acceptingMoves, type Move, type SearchContext} from './moves.js'
import type {SearchEvent} from './observer.js'
import {type BlockRole, paragraphMoves} from './paragraph-moves.js'
import type {State} from './state.js'
import {prose} from './take.js'

/** Every way to go on at an event, found again in the order in which the search found them. */
export function movesAt(context: SearchContext, states: readonly State[], event: SearchEvent): readonly Move[] {
  const {block, role, from, to} = event
  const moves = createMoveList(true)
  if (role === null) placeMoves(context, states, from, to, moves)
  else blockMoves(context, states, block, role, from, to, moves)
  return moves.drafts
}

/** A block begins: with a marker in one of its readings, or as a paragraph of what is open. */
export function blockMoves(
  context: SearchContext,
  states: readonly State[],
  block: number,
  role: BlockRole,
  from: number,
  to: number,
  moves: MoveList
): void {
  const refused = rejectionOf(context, from, to)
  for (const state of states) {
    for (let index = from; index < to; index++) acceptingMoves(context, state, index, moves)
    paragraphMoves(context, state, block, role, refused, moves)
  }
}

/** A place inside a block: a marker in one of its readings, or prose. */
export function placeMoves(
  context: SearchContext,
  states: readonly State[],
  from: number,
  to: number,
  moves: MoveList
): void {
  const refused = rejectionOf(context, from, to)
  for (const state of states) {
    for (let index = from; index < to; index++) acceptingMoves(context, state, index, moves)
    note(moves, state, state.cost + refused, prose, state.top, null, -1, false, 0)
  }
}

/** The strongest of the readings of a place is what a rejection has to explain away. */
function rejectionOf(context: SearchContext, from: number, to: number): number {
  let cost = 0
  for (let index = from; index < to; index++) {
    const candidate = context.scan.candidates[index] as Candidate
    const construct = context.table.constructs[candidate.construct] as Construct
    cost = Math.max(cost, context.costs.form.rejection(candidate, construct) + rejectedHint(context, candidate))
  }
  return cost
}

/** What the format says for a marker. */
function rejectedHint(context: SearchContext, {automatic, block, place: at}: Candidate): number {
  const {rejectedHeading, rejectedNumber} = context.costs.hints
  if (automatic) return rejectedNumber
  return at === place.line && (context.scan.blocks[block] as BlockFeatures).level !== null ? rejectedHeading : 0
}
