/**
 * Which numbers of a series are wrong. A number that its neighbours contradict is wrong; where they go on from it, numbers are
 * missing before it, or it begins to count again:
 *
 *     1 2 4 4 5      1 2 4 5 6      1 2 2 3 4
 *         ^ wrong        ^ jump         ^ jump back
 *
 * Of all ways to take them the one with the least faults is the right one.
 */

/** A number of a series, as it is taken. */
export interface DueNumber {
  /** The number that it should have. */
  readonly due: number
  /** What is wrong with it: nothing, the number itself, or that it and those behind it go on from somewhere else. */
  readonly fault: 'none' | 'number' | 'forward' | 'backward'
}

/** What the faults of a series cost, relative to each other. */
export interface FaultCosts {
  /** Numbers are missing before a member. */
  readonly forward: number
  /** The series does not begin with 1. */
  readonly beginning: number
}

/** A number that its neighbours contradict. */
const wrong = 1
/** Numbers that stand again: more than one wrong number, less than two. */
const backward = 1.4

/** As many ways as these are followed side by side; another one is far behind them. */
const mostWays = 12

/** A way to take the numbers so far. */
interface Way {
  readonly cost: number
  /** What a number is more than its place, for those that it takes for right. */
  readonly offset: number
  /** Whether no number was right yet. */
  readonly isFresh: boolean
  readonly taken: Taken | null
}

interface Taken {
  readonly offset: number
  readonly fault: DueNumber['fault']
  readonly before: Taken | null
}

/** The number that each member of a series should have. Takes steps in proportion to the members. */
export function dueNumbers(numbers: readonly number[], costs: FaultCosts): DueNumber[] {
  let ways: Way[] = [{cost: 0, offset: 1, isFresh: true, taken: null}]
  for (const [place, number] of numbers.entries())
    ways = cheapestOf(ways.flatMap((way) => goOn(way, number - place, costs)))
  const taken: Taken[] = []
  for (let step = (ways[0] as Way).taken; step !== null; step = step.before) taken.push(step)
  return taken.reverse().map(({offset, fault}, place) => ({due: offset + place, fault}))
}

/** The ways to take a number after a way to take those before it. */
function goOn({cost, offset, isFresh, taken}: Way, own: number, costs: FaultCosts): Way[] {
  const right = (fault: DueNumber['fault'], more: number): Way => ({
    cost: cost + more,
    offset: own,
    isFresh: false,
    taken: {offset: own, fault, before: taken}
  })
  if (own === offset) return [right('none', 0)]
  const jump = own < offset ? right('backward', backward) : right('forward', isFresh ? costs.beginning : costs.forward)
  return [jump, {cost: cost + wrong, offset, isFresh, taken: {offset, fault: 'number', before: taken}}]
}

/** The cheapest way for each number that can come next, the cheapest of them first. */
function cheapestOf(ways: readonly Way[]): Way[] {
  const byOffset = new Map<number, Way>()
  for (const way of ways) {
    const known = byOffset.get(way.offset)
    if (known === undefined || way.cost < known.cost) byOffset.set(way.offset, way)
  }
  return [...byOffset.values()].sort((one, other) => one.cost - other.cost).slice(0, mostWays)
}
