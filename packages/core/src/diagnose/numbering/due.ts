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
  /** One number is missing before a member. */
  readonly forward: number
  /** The series does not begin with 1. */
  readonly beginning: number
  /** Numbers stand again: more than one wrong number. */
  readonly backward: number
  /** Whether it may begin with any number. */
  readonly isExcerpt: boolean
}

/** What faults cost a series. `mayBegin` tells whether it may have been cut off before its first member. */
export function costsFor(mayBegin: boolean, isRepealed: boolean): FaultCosts {
  if (isRepealed) return mayBegin ? repealedExcerptCosts : repealedCosts
  return mayBegin ? excerptCosts : wholeCosts
}

/** Of most series. */
const wholeCosts: FaultCosts = {forward: 1.2, beginning: 1.2, backward: 1.4, isExcerpt: false}

/** Of a series that may have been cut off before its first member. */
const excerptCosts: FaultCosts = {forward: 1.2, beginning: 0.4, backward: 1.4, isExcerpt: true}

/** The same for articles, of which some were repealed: where they are missing, that is more likely than a wrong number. */
const repealedCosts: FaultCosts = {forward: 0.3, beginning: 1.2, backward: 1.8, isExcerpt: false}
const repealedExcerptCosts: FaultCosts = {forward: 0.3, beginning: 0.3, backward: 1.8, isExcerpt: true}

/** A number that its neighbours contradict. */
const wrong = 1

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

/** The numbers of a series that were taken so far, in all ways that are still hopeful. */
export interface TakenSeries {
  readonly ways: readonly Way[]
  readonly length: number
  readonly costs: FaultCosts
}

/** A series without a member. */
export function emptySeries(costs: FaultCosts): TakenSeries {
  return {ways: [{cost: 0, offset: 1, isFresh: true, taken: null}], length: 0, costs}
}

/** The series with one more number. */
export function withNumber({ways, length, costs}: TakenSeries, number: number): TakenSeries {
  const next = ways.flatMap((way) => goOn(way, number - length, costs))
  return {ways: cheapestOf(next), length: length + 1, costs}
}

/** What the faults of a series come to. */
export function costOf({ways}: TakenSeries): number {
  return (ways[0] as Way).cost
}

/** The number that each member of a series should have. Takes steps in proportion to the members. */
export function dueNumbers(numbers: readonly number[], costs: FaultCosts): DueNumber[] {
  const {ways} = numbers.reduce(withNumber, emptySeries(costs))
  const taken: Taken[] = []
  for (let step = (ways[0] as Way).taken; step !== null; step = step.before) taken.push(step)
  const due = taken.reverse().map(({offset, fault}, place) => ({due: offset + place, fault}))
  return costs.isExcerpt ? begunBefore(due) : due
}

/** 7 5 6 of an excerpt: the first number is wrong, and the ones behind it tell what it should be. */
function begunBefore(due: readonly DueNumber[]): DueNumber[] {
  const first = due.findIndex(({fault}) => fault !== 'number')
  const right = due[first]
  if (first < 1 || right?.fault !== 'forward' || right.due <= first) return [...due]
  return due.map((number, place) => {
    if (place > first) return number
    return {due: right.due - first + place, fault: place === first ? 'none' : 'number'}
  })
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
  const jump =
    own < offset
      ? right('backward', costs.backward)
      : right('forward', isFresh ? beginning(costs, taken) : forward(costs, own - offset))
  return [jump, {cost: cost + wrong, offset, isFresh, taken: {offset, fault: 'number', before: taken}}]
}

/** A beginning whose own number is wrong is less likely than a number that is missing behind it: 20 22 23 is no 21 22 23. */
function beginning(costs: FaultCosts, taken: Taken | null): number {
  return costs.beginning + (costs.isExcerpt && taken !== null ? 0.3 : 0)
}

/** The more numbers are missing, the less likely it is that they are: at most as much as where none can be. */
function forward({forward: one}: FaultCosts, missing: number): number {
  return Math.min(wholeCosts.forward, one + 0.05 * (missing - 1))
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
