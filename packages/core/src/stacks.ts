import {pastBlanks} from './characters.js'
import {type ConstructTable, canBegin, canMatch, constructsAt} from './markers/compile.js'
import type {Construct} from './markers/complete.js'
import {keyOf, matchMarker} from './markers/match.js'
import {isNext} from './ordinals.js'
import {place} from './place.js'
import type {Candidate} from './scan.js'
import type {Source} from './source.js'
import {suspicionsOf} from './suspicions.js'

/** A marker right behind another one. */
export interface SecondMarker {
  readonly start: number
  readonly end: number
  /** Index into the table's constructs. */
  readonly construct: number
  readonly ordinals: readonly number[]
}

/** Two markers side by side, as one place has them. */
interface Pair {
  /** The candidate that is the first of them, by its index. */
  readonly first: number
  readonly second: SecondMarker
  /** What the second one and its siblings have in common. */
  readonly key: number
}

/**
 * Joins markers that advance together: an author who numbers his points twice writes
 *
 *     ①第一，保护水源；      2.（1）浅井；
 *     ②第二，修好闸门；         （2）深井；
 *     ^ ^ one member          ^  ^ two: the second number begins anew below the first
 *
 * The first candidate gets the second marker as its own, and what could be read there is doubted.
 */
export function joinStacks(
  source: Source,
  table: ConstructTable,
  candidates: readonly Candidate[]
): readonly Candidate[] {
  const pairs = advancing(source, table, candidates)
  if (pairs.length === 0) return candidates
  const result = [...candidates]
  for (const {first, second} of pairs) {
    result[first] = {...(result[first] as Candidate), second}
    for (let index = first + 1; index < result.length; index++) {
      const candidate = result[index] as Candidate
      if (candidate.start >= second.end) break
      if (candidate.start >= second.start)
        result[index] = {...candidate, suspicions: [...candidate.suspicions, 'stacked']}
    }
  }
  return result
}

/** The pairs whose two numbers go one further than in the pair before, or in the one after. */
function advancing(source: Source, table: ConstructTable, candidates: readonly Candidate[]): Pair[] {
  const joined = new Set<Pair>()
  const open = new Map<string, Pair>()
  const behind = new Set<number>()
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as Candidate
    if (open.size > 0 && !behind.has(candidate.start)) forgetPairs(open, candidate.key)
    for (const pair of pairsAt(source, table, candidates, index)) {
      behind.add(pair.second.start)
      const name = `${candidate.key}|${pair.key}`
      const before = open.get(name)
      if (before !== undefined && stepsFrom(candidates, before, pair)) joined.add(before).add(pair)
      open.set(name, pair)
    }
  }
  return [...joined]
}

/** A number of the second form that stands alone is a level of its own. */
function forgetPairs(open: Map<string, Pair>, key: number): void {
  for (const [name, pair] of open) if (pair.key === key) open.delete(name)
}

function stepsFrom(candidates: readonly Candidate[], before: Pair, after: Pair): boolean {
  const from = (candidates[before.first] as Candidate).ordinals
  const to = (candidates[after.first] as Candidate).ordinals
  return isNextNumber(from, to) && isNextNumber(before.second.ordinals, after.second.ordinals)
}

/** Whether a number is the next one, and none of a chain: a chain has its levels in itself. */
function isNextNumber(before: readonly number[], after: readonly number[]): boolean {
  return after.length === 1 && isNext(before, after)
}

const none: readonly Pair[] = []

/** The ways to read a second marker right behind a candidate. Two divisions side by side are two levels (编 and 章). */
function pairsAt(
  source: Source,
  table: ConstructTable,
  candidates: readonly Candidate[],
  first: number
): readonly Pair[] {
  const {end, block, key, construct} = candidates[first] as Candidate
  const limit = source.blockEnds[block] as number
  const start = pastBlanks(source.text, end, limit)
  if (start >= limit) return none
  const choice = constructsAt(table, source.text, start).line
  if (!canBegin(table, choice, source.text, start)) return none
  const pairs: Pair[] = []
  for (const index of choice.constructs) {
    if (!canMatch(table, choice, index, source.text, start)) continue
    const behind = table.constructs[index] as Construct
    if (behind.divides === true && table.constructs[construct]?.divides === true) continue
    const match = matchMarker(behind, source.text, start, limit)
    if (match === null) continue
    const ownKey = keyOf(behind, match)
    if (ownKey === key) continue
    // 一、1.5万亩: what would be doubted at the beginning of a line is no second number
    if (suspicionsOf(behind, source.text, start, match, place.line, limit)?.length !== 0) continue
    const second = {start, end: match.end, construct: index, ordinals: match.ordinals}
    pairs.push({first, second, key: ownKey})
  }
  return pairs
}
