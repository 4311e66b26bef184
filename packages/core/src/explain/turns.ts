import type {SearchEvent} from '../search/observer.js'
import type {Edge, RecordedEvent} from './record.js'

/** What the cheapest explanation does at an event. */
export interface Turn {
  readonly event: SearchEvent
  /** Its move: the place among those that its state has at the event. */
  readonly rank: number
  /** The move of another decision that would have been best; null where there was nothing to decide. */
  readonly other: number | null
  /** How much more the explanation of the whole document would have cost with that one. */
  readonly margin: number
}

/**
 * Follows the cheapest explanation through a record, from the end to the beginning, and finds for each event what another
 * decision would have come to in the end. A move that was given up counts as if it had gone on at no more cost than the
 * cheapest explanation.
 */
export function turnsOf(events: readonly RecordedEvent[]): Turn[] {
  const turns: Turn[] = []
  // all costs are counted from the end, what comes later of a state is in `rest`
  let state = cheapestOf(costsBefore(events.at(-1)))
  let rest: readonly number[] = []
  let restOfBest = 0
  for (let index = events.length - 1; index >= 0; index--) {
    const {event, edges} = events[index] as RecordedEvent
    const taken = edges.find((edge) => edge.to === state) as Edge
    const total = (edge: Edge) => edge.cost + (edge.to === -1 ? restOfBest : (rest[edge.to] ?? 0))
    const before = costsBefore(events[index - 1])
    turns.push(turnAt(event, edges, taken, total))
    rest = restBefore(edges, total, before)
    state = taken.from
    restOfBest = rest[state] as number
  }
  return turns.reverse()
}

/** The index of the cheapest state, of several the first. */
function cheapestOf(costs: readonly number[]): number {
  let cheapest = 0
  for (const [index, cost] of costs.entries()) if (cost < (costs[cheapest] as number)) cheapest = index
  return cheapest
}

function turnAt(event: SearchEvent, edges: readonly Edge[], taken: Edge, total: (edge: Edge) => number): Turn {
  let other: Edge | null = null
  for (const edge of event.from < event.to ? edges : []) {
    if (edge.from !== taken.from || isSame(edge, taken)) continue
    if (other === null || total(edge) < total(other)) other = edge
  }
  // sums in another order differ in their last digit
  const margin = other === null ? 0 : Math.max(0, total(other) - total(taken))
  return {event, rank: taken.rank, other: other?.rank ?? null, margin}
}

/** Whether two moves decide alike: a slip in the number changes what the number is, and not what it numbers. */
function isSame(a: Edge, b: Edge): boolean {
  return a.candidate === b.candidate && a.parent === b.parent && a.series === b.series
}

/** What each state had cost before an event. */
function costsBefore(before: RecordedEvent | undefined): readonly number[] {
  const costs: number[] = []
  // the cheapest of the moves that led to a state is the one that stands for it, and comes first
  for (const {to, cost} of before?.edges ?? []) if (to !== -1) costs[to] ??= cost
  return before === undefined ? [0] : costs
}

/** What it costs to come from each state before an event to the end of the document. */
function restBefore(
  edges: readonly Edge[],
  total: (edge: Edge) => number,
  before: readonly number[]
): readonly number[] {
  const rest: number[] = []
  for (const edge of edges) {
    const cost = total(edge) - (before[edge.from] as number)
    if (!(cost >= (rest[edge.from] as number))) rest[edge.from] = cost
  }
  return rest
}
