import {place} from '../place.js'
import {type Candidate, endOfMarkers} from '../scan.js'
import type {Step} from '../search/state.js'
import type {SecondMarker} from '../stacks.js'

/** An accepted candidate in its place in the outline. */
export interface Member {
  /** Its place among all members. */
  readonly index: number
  /** Where it begins: with its marker, or with the clause that its marker closes. */
  readonly start: number
  readonly markerStart: number
  /** Just past the marker; past the second one where there are two. */
  readonly markerEnd: number
  /** The second of its two markers (①第一，); null where it has one. */
  readonly second: SecondMarker | null
  readonly construct: number
  readonly ordinals: readonly number[]
  readonly block: number
  readonly inline: boolean
  readonly parent: Member | null
  readonly series: Series
  /** The member of its series before it; null for the first. Links and no lists: most members have few relatives. */
  readonly before: Member | null
  /** The last member that stands right below it. */
  lastChild: Member | null
  /** The member before it below the same parent. */
  readonly sibling: Member | null
  /** Whether blocks after its own belong to it, as paragraphs. */
  owns: boolean
}

/** Members that count on from each other. */
export interface Series {
  /** Null only until its first member is made. */
  first: Member | null
  last: Member | null
  /** Whether its members are items of a List; sections otherwise. Decided when all of them are known. */
  list: boolean
}

/** What the search decided, by block. */
export interface Outline {
  /** All members, in document order. */
  readonly members: readonly Member[]
  /** By block: the member that a block without a marker at its beginning belongs to; undefined where a marker begins it. */
  readonly owners: readonly (Member | null | undefined)[]
  /** By block: the member that begins it; undefined where none does. */
  readonly first: readonly (Member | undefined)[]
}

/** Turns the steps of the search into members and their series. */
export function readSteps(steps: readonly Step[], candidates: readonly Candidate[], blocks: number): Outline {
  const byCandidate: Member[] = new Array(candidates.length)
  const bySeries: Series[] = new Array(candidates.length)
  const allSeries: Series[] = []
  const owners: (Member | null | undefined)[] = new Array(blocks).fill(undefined)
  const first: (Member | undefined)[] = new Array(blocks).fill(undefined)
  const members: Member[] = []
  for (const step of steps) {
    const parent = step.parent === -1 ? null : (byCandidate[step.parent] as Member)
    if (step.kind === 'paragraph') {
      if (parent !== null) parent.owns = true
      owners[step.block] = parent
      continue
    }
    const candidate = candidates[step.candidate] as Candidate
    const series = bySeries[step.series] ?? {first: null, last: null, list: false}
    bySeries[step.series] = series
    const member: Member = {
      index: members.length,
      start: startOf(candidate, series, members.at(-1)),
      markerStart: candidate.start,
      markerEnd: endOfMarkers(candidate),
      second: candidate.second,
      construct: candidate.construct,
      ordinals: step.ordinals,
      block: candidate.block,
      inline: candidate.place !== place.line,
      parent,
      series,
      before: series.last,
      lastChild: null,
      sibling: parent === null ? null : parent.lastChild,
      owns: false
    }
    if (parent !== null) parent.lastChild = member
    if (series.first === null) {
      series.first = member
      allSeries.push(series)
    }
    series.last = member
    byCandidate[step.candidate] = member
    members.push(member)
    if (!member.inline) first[member.block] = member
  }
  // children come after their parents, so the last ones are decided first
  for (const series of allSeries.reverse()) series.list = isList(series)
  return {members, owners, first}
}

/** A member whose marker closes it begins with its clause, or where the one before ends. */
function startOf(candidate: Candidate, series: Series, before: Member | undefined): number {
  if (candidate.clauseStart === null) return candidate.start
  if (before?.block !== candidate.block) return candidate.clauseStart
  return before.series === series ? before.markerEnd : Math.max(candidate.clauseStart, before.markerEnd)
}

/** Whether the members of a series, several of them and with all that they hold, stand inside one block. */
function isList(series: Series): boolean {
  const first = series.first as Member
  if (first === series.last && !first.inline) return false
  for (let member = series.last; member !== null; member = member.before)
    if (member.block !== first.block || member.owns || !holdsLists(member)) return false
  return true
}

function holdsLists(member: Member): boolean {
  for (let child = member.lastChild; child !== null; child = child.sibling)
    if (!child.series.list || child.block !== member.block) return false
  return true
}

/** Whether a member begins in a range. */
export function memberStands(outline: Outline, start: number, end: number): boolean {
  const member = memberFrom(outline, start)
  return member !== undefined && member.start < end
}

/** The first member that begins at an offset or after it; members are in document order. */
export function memberFrom(outline: Outline, start: number): Member | undefined {
  let low = 0
  let high = outline.members.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((outline.members[middle] as Member).start < start) low = middle + 1
    else high = middle
  }
  return outline.members[low]
}
