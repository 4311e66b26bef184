import type {Move} from './moves.js'
import {type Closed, type Frame, paidBy, type State} from './state.js'

/**
 * The moves of one event. Most of them come to nothing: what costs too much more than the best one is not even noted, and
 * the rest is written into objects that the next event uses again.
 */
export interface MoveList {
  /** Whether hopeless moves are noted as well, for somebody who asks why they are. */
  readonly keepsAll: boolean
  readonly drafts: Draft[]
  /** How many of the drafts are in use. */
  count: number
  /** Those in use, the most hopeful first, of equal ones the first that was found. */
  readonly ordered: Draft[]
}

/** A move that can be written anew. */
export interface Draft extends Writable<Move> {
  /** Its cost in the order that decides who lives: less what the series that it leaves open will get back. */
  hope: number
}

type Writable<Fields> = {-readonly [Name in keyof Fields]: Fields[Name]}

export function createMoveList(keepsAll: boolean): MoveList {
  return {keepsAll, drafts: [], count: 0, ordered: []}
}

export function clear(list: MoveList): void {
  list.count = 0
}

/** An explanation that costs so much more than the best one does not come back. */
const margin = 3.5

/** The highest hope with which a move is noted. */
function limitOf(list: MoveList): number {
  return list.count === 0 ? Number.POSITIVE_INFINITY : (list.ordered[0] as Draft).hope + margin
}

/** Whether all moves from a state that cost so much or more are hopeless, even if all that it paid for lone members came back. */
export function isHopeless(list: MoveList, state: State, cost: number): boolean {
  return !list.keepsAll && cost - paidBy(state.top) > limitOf(list)
}

/** Whether a move is still near enough to the best one. */
export function isNear(list: MoveList, {hope}: Draft): boolean {
  return hope <= limitOf(list)
}

/**
 * The share of what a lone member has paid that counts as if it came back. A series has paid for having one member before
 * its second one can come: a deep outline opens several series at once, and would lose to prose before it can show what it is.
 */
const refundable = 0.6

/** Notes a move, unless it is hopeless. `opening` is what a series that it opens pays for having one member. */
export function note(
  list: MoveList,
  from: State,
  cost: number,
  candidate: number,
  parent: Frame | null,
  continues: Frame | Closed | null,
  block: number,
  slips: boolean,
  opening: number
): void {
  const hope = cost - refundable * (paidBy(parent) + opening)
  if (!list.keepsAll && hope > limitOf(list)) return
  const draft = list.drafts[list.count]
  if (draft === undefined) {
    const made: Draft = {from, cost, candidate, parent, continues, block, slips, hope}
    list.drafts.push(made)
    insert(list, made)
    return
  }
  draft.from = from
  draft.cost = cost
  draft.candidate = candidate
  draft.parent = parent
  draft.continues = continues
  draft.block = block
  draft.slips = slips
  draft.hope = hope
  insert(list, draft)
}

function insert(list: MoveList, draft: Draft): void {
  const {ordered} = list
  let place = list.count++
  for (; place > 0 && (ordered[place - 1] as Draft).hope > draft.hope; place--)
    ordered[place] = ordered[place - 1] as Draft
  ordered[place] = draft
}
