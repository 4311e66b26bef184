import {place} from '../place.js'
import {type Candidate, endOfMarkers} from '../scan.js'
import type {Step} from '../search/state.js'
import type {SecondMarker} from '../stacks.js'

/** An accepted candidate in its place in the outline. */
export interface Member {
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
  readonly children: Member[]
  /** Whether blocks after its own belong to it, as paragraphs. */
  owns: boolean
}

/** Members that count on from each other. */
export interface Series {
  readonly members: Member[]
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
  const byCandidate = new Map<number, Member>()
  const bySeries = new Map<number, Series>()
  const owners: (Member | null | undefined)[] = new Array(blocks).fill(undefined)
  const first: (Member | undefined)[] = new Array(blocks).fill(undefined)
  const members: Member[] = []
  for (const step of steps) {
    const parent = byCandidate.get(step.parent) ?? null
    if (step.kind === 'paragraph') {
      if (parent !== null) parent.owns = true
      owners[step.block] = parent
      continue
    }
    const candidate = candidates[step.candidate] as Candidate
    const series = bySeries.get(step.series) ?? {members: [], list: false}
    bySeries.set(step.series, series)
    const member: Member = {
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
      children: [],
      owns: false
    }
    series.members.push(member)
    parent?.children.push(member)
    byCandidate.set(step.candidate, member)
    members.push(member)
    if (!member.inline) first[member.block] = member
  }
  // children come after their parents, so the last ones are decided first
  for (const series of [...bySeries.values()].reverse()) series.list = isList(series)
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
  const block = (series.members[0] as Member).block
  const several = series.members.length > 1 || (series.members[0] as Member).inline
  return several && series.members.every((member) => member.block === block && !member.owns && holdsLists(member))
}

function holdsLists(member: Member): boolean {
  return member.children.every((child) => child.series.list && child.block === member.block)
}
