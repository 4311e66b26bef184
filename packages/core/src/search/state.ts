import {isFirstBelow} from '../ordinals.js'
import type {Candidate} from '../scan.js'

/**
 * What the search knows at a point of the document. All of it is immutable and shared: a move makes a few small
 * objects, and going back costs nothing.
 */

/** An open item: the last member so far of a series that is not closed yet. The items above it are below it in this list. */
export interface Frame {
  /** The open item that contains this one; null for the document. */
  readonly parent: Frame | null
  /** The candidate that was accepted as this item. */
  readonly candidate: number
  /** The first candidate of the series: its identity. */
  readonly series: number
  readonly construct: number
  readonly key: number
  readonly ordinals: readonly number[]
  /** The place of the item in its series, from 1. */
  readonly members: number
  /** Whether the item stands inside a block, and not at its beginning. */
  readonly inline: boolean
  readonly block: number
  /** Whether the members of the series stand in several blocks: then they are sections, and can have blocks after their own. */
  readonly sections: boolean
  /** What the series paid for having one member; 0 from the second one on. */
  readonly alone: number
  /** The same for the series and all those above it. */
  readonly paid: number
  /** Whether the item has blocks of its own after the one it stands in. */
  readonly owns: boolean
  /** Whether an earlier member of the series had. */
  readonly siblingsOwn: boolean
}

/** The last series of a construct that was closed: it may run on under the next parent. */
export interface Closed {
  readonly key: number
  readonly series: number
  readonly ordinals: readonly number[]
  readonly members: number
  readonly alone: number
  /** Whether its members had blocks of their own. */
  readonly siblingsOwn: boolean
  /** The candidate of the item that contained it, -1 for the document. */
  readonly parentCandidate: number
  /** The key of that item, null for the document. */
  readonly parentKey: number | null
  readonly next: Closed | null
}

/** The way that led to a state, last step first. */
export type Step = AcceptedStep | ParagraphStep

export interface AcceptedStep {
  readonly kind: 'marker'
  readonly candidate: number
  readonly ordinals: readonly number[]
  readonly series: number
  /** The candidate of the parent, -1 for the document. */
  readonly parent: number
  readonly before: Step | null
}

export interface ParagraphStep {
  readonly kind: 'paragraph'
  readonly block: number
  /** The candidate of the item that the block belongs to, -1 for the document. */
  readonly parent: number
  readonly before: Step | null
}

export interface State {
  readonly cost: number
  readonly top: Frame | null
  readonly closed: Closed | null
  /** The lowest rank that was accepted so far: an outer construct that begins above 1 was cut off before it. */
  readonly outermostRank: number
  readonly steps: Step | null
}

export const initialState: State = {
  cost: 0,
  top: null,
  closed: null,
  outermostRank: Number.POSITIVE_INFINITY,
  steps: null
}

/** Where the document begins anew, no series runs on, and the outline starts from its first level. */
export function forget(state: State): State {
  return {...state, closed: null, outermostRank: Number.POSITIVE_INFINITY}
}

/** What the series of an item and those above it have paid for having one member. */
export function paidBy(frame: Frame | null): number {
  return frame === null ? 0 : frame.paid
}

/** Remembers a series that was closed, in place of the last one of its construct. */
export function remember(list: Closed | null, frame: Frame): Closed {
  return {
    key: frame.key,
    series: frame.series,
    ordinals: frame.ordinals,
    members: frame.members,
    alone: frame.alone,
    siblingsOwn: frame.siblingsOwn || frame.owns,
    parentCandidate: frame.parent === null ? -1 : frame.parent.candidate,
    parentKey: frame.parent === null ? null : frame.parent.key,
    next: without(list, frame.key, mostClosed - 1)
  }
}

/** A copy, field by field: the engine copies with a spread ten times as slowly, and this is done for most events. */
function withNext(entry: Closed, next: Closed | null): Closed {
  const {key, series, ordinals, members, alone, siblingsOwn, parentCandidate, parentKey} = entry
  return {key, series, ordinals, members, alone, siblingsOwn, parentCandidate, parentKey, next}
}

/** A copy of an item with other knowledge of it. */
export function changed(frame: Frame, owns: boolean, alone: number): Frame {
  const {parent, candidate, series, construct, key, ordinals, members, inline, block, sections, siblingsOwn} = frame
  return {
    parent,
    candidate,
    series,
    construct,
    key,
    ordinals,
    members,
    inline,
    block,
    sections,
    alone,
    paid: paidBy(parent) + alone,
    owns,
    siblingsOwn
  }
}

/** Documents have a dozen kinds of series; what was closed before so many others is forgotten, or 190 labels would cost that much each. */
const mostClosed = 24

/** The list without a key, and no longer than so many entries. */
function without(list: Closed | null, key: number, room: number): Closed | null {
  if (list === null || room === 0) return null
  if (list.key === key) return list.next
  const next = without(list.next, key, room - 1)
  return next === list.next ? list : withNext(list, next)
}

export function closedOf(list: Closed | null, key: number): Closed | null {
  for (let entry = list; entry !== null; entry = entry.next) if (entry.key === key) return entry
  return null
}

export function frameOf(top: Frame | null, key: number): Frame | null {
  for (let frame = top; frame !== null; frame = frame.parent) if (frame.key === key) return frame
  return null
}

/** Whether two states have the same items open, and the same habits behind them: what follows costs both the same. */
export function sameFuture(a: State, b: State): boolean {
  return sameStack(a.top, b.top) && sameHabits(a.closed, b.closed)
}

/**
 * Whether two items are the same for what follows: it asks of the members of a series only whether there are several. One
 * whose number is taken for a slip counts on from another number.
 */
export function isSameItem(a: Frame, b: Frame): boolean {
  return (
    a.candidate === b.candidate &&
    a.alone === b.alone &&
    (a.members === 1) === (b.members === 1) &&
    a.ordinals.at(-1) === b.ordinals.at(-1)
  )
}

function sameStack(a: Frame | null, b: Frame | null): boolean {
  let left = a
  let right = b
  while (left !== null && right !== null) {
    if (left === right) return true
    if (!isSameItem(left, right)) return false
    left = left.parent
    right = right.parent
  }
  return left === right
}

/** Whether the series that were closed stood below the same constructs. */
function sameHabits(a: Closed | null, b: Closed | null): boolean {
  let left = a
  let right = b
  while (left !== null && right !== null) {
    if (left === right) return true
    if (left.key !== right.key || left.parentKey !== right.parentKey) return false
    left = left.next
    right = right.next
  }
  return left === right
}

/** 9.1 below 9 shows that 9 is the number of a section, be it the only one of its level: what it paid for that comes back. */
export function confirms({ordinals}: Candidate, parent: Frame): boolean {
  return parent.alone !== 0 && isFirstBelow(parent.ordinals, ordinals)
}
