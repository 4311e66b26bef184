import type {Construct} from '../markers/complete.js'
import type {Candidate} from '../scan.js'
import {type CostKind, costKinds, onlyKind} from '../search/costs/index.js'
import {movesAt} from '../search/events.js'
import type {Move, SearchContext} from '../search/moves.js'
import type {SearchEvent} from '../search/observer.js'
import {forget, frameOf, initialState, type State} from '../search/state.js'
import {take} from '../search/take.js'
import type {Turn} from './turns.js'
import type {Decision, How, MarkerReference} from './types.js'

/** What was decided at a place with candidates. */
export interface Decided {
  readonly event: SearchEvent
  /** The candidate that is accepted, or that the best alternative would have accepted. */
  readonly candidate: number
  readonly decision: Decision
  readonly alternative: Decision
  readonly margin: number
}

/** Goes the way of the cheapest explanation again, alone, and asks at each place with candidates what the moves cost, and why. */
export function replay(
  context: SearchContext,
  turns: readonly Turn[],
  reference: (candidate: number) => MarkerReference
): Decided[] {
  const parts = costKinds.map((kind) => [kind, {...context, costs: onlyKind(kind)}] as const)
  const lastOfSeries = new Map<number, number>()
  const result: Decided[] = []
  let state: State = initialState
  for (const {event, rank, other, margin} of turns) {
    const moves = movesAt(context, [state], event)
    const taken = moves[rank] as Move
    if (other !== null) {
      const decide = (rank: number): Decision => ({
        ...describe(context, moves[rank] as Move, lastOfSeries, reference),
        ...weigh(parts, state, event, rank)
      })
      result.push({
        event,
        candidate: taken.candidate >= 0 ? taken.candidate : (moves[other] as Move).candidate,
        decision: decide(rank),
        alternative: decide(other),
        margin: rounded(margin)
      })
    }
    if (taken.candidate >= 0) lastOfSeries.set(taken.continues?.series ?? taken.candidate, taken.candidate)
    const next = take(context, taken)
    state = event.anew ? forget(next) : next
  }
  return result
}

/** What a move says, in words. */
function describe(
  context: SearchContext,
  move: Move,
  lastOfSeries: ReadonlyMap<number, number>,
  reference: (candidate: number) => MarkerReference
): Omit<Decision, 'cost' | 'costs'> {
  const {candidate, continues, parent} = move
  if (candidate < 0) return {how: 'prose', construct: null, after: null, parent: null}
  const {construct} = context.scan.candidates[candidate] as Candidate
  const before = continues === null ? undefined : lastOfSeries.get(continues.series)
  return {
    how: howOf(context, move),
    construct: (context.table.constructs[construct] as Construct).name,
    after: before === undefined ? null : reference(before),
    parent: parent === null ? null : reference(parent.candidate)
  }
}

function howOf(context: SearchContext, {from, candidate, continues, slips}: Move): How {
  const {key} = context.scan.candidates[candidate] as Candidate
  if (continues === null) return frameOf(from.top, key) === null ? 'opens' : 'restarts'
  if (!('parent' in continues)) return 'runs-on'
  if (slips) return 'slips'
  return continues.key === key ? 'continues' : 'changes-form'
}

/** What a move costs, by kind: costs add up, so that with all other kinds free it costs the part of its own. */
function weigh(
  parts: readonly (readonly [CostKind, SearchContext])[],
  state: State,
  event: SearchEvent,
  rank: number
): Pick<Decision, 'cost' | 'costs'> {
  const costs: Partial<Record<CostKind, number>> = {}
  let sum = 0
  for (const [kind, context] of parts) {
    const cost = rounded((movesAt(context, [{...state, cost: 0}], event)[rank] as Move).cost)
    if (cost !== 0) costs[kind] = cost
    sum += cost
  }
  return {costs, cost: rounded(sum)}
}

/** Costs have two digits at most after the point; sums of them show more. */
function rounded(cost: number): number {
  return Math.round(cost * 1000) / 1000
}
