import {readLeaves} from '../../heading-text.js'
import type {Item, Marker, Section} from '../../types.js'

/** A list that a count can announce: its first number is 1, and it has two members at least. */
export interface CountedSeries {
  /** The marker of its first member. */
  readonly first: Marker
  readonly members: readonly (Item | Section)[]
  /** The numbers that a count can state of it without fault: of its members, and the greatest one, which gaps leave. */
  readonly fits: (value: number) => boolean
  /** Whether its numbers are 1, 2, 3 without a gap. */
  readonly isWhole: boolean
  /** Where it begins and ends in the source. */
  readonly start: number
  readonly end: number
}

/** A contrast is no enumeration: 一方面…另一方面…. */
const contrast = 'aspect'

/** Options of a question are not what it counts: 三个特点是（　）A. B. C. D. */
const option = /^[A-ZＡ-Ｚ]/

/** What a list of members comes to; null where it is none that a count can announce. */
export function seriesOf(members: readonly (Item | Section)[]): CountedSeries | null {
  const [head] = members
  const last = members.at(-1)
  if (head === undefined || last === undefined || members.length < 2) return null
  const first = markerOf(head)
  if (first === undefined || first.construct === contrast || option.test(first.value) || ordinalOf(head) !== 1)
    return null
  let isWhole = true
  let greatest = 0
  for (const [index, member] of members.entries()) {
    const ordinal = ordinalOf(member)
    isWhole &&= ordinal === index + 1
    greatest = Math.max(greatest, ordinal)
  }
  return {
    first,
    members,
    fits: (value) => value === members.length || value === greatest || value === ordinalOf(last),
    isWhole,
    start: head.position.start.offset,
    end: last.position.end.offset
  }
}

/**
 * The sections of a list of siblings that make a series from an index on, and the index behind them: up to a section that
 * begins another one. Sections without a number stand between them.
 */
export function sectionsFrom(sections: readonly Section[], from: number): {members: Section[]; end: number} {
  const construct = markerOf(sections[from] as Section)?.construct
  const members: Section[] = []
  let end = from
  for (; end < sections.length; end++) {
    const section = sections[end] as Section
    const marker = markerOf(section)
    const before = members.at(-1)
    if (marker === undefined && before === undefined) return {members, end: from + 1}
    if (marker === undefined) continue
    const ordinal = ordinalOf(section)
    if (
      before !== undefined &&
      (ordinal === 1 || (marker.construct !== construct && ordinal !== ordinalOf(before) + 1))
    )
      break
    members.push(section)
  }
  return {members, end}
}

/** The marker of a member; undefined where it has no number. */
export function markerOf({children: [heading]}: Item | Section): Marker | undefined {
  return heading.children.find((child) => child.type === 'marker')
}

/** The number of a member among its siblings; 0 where it has none. */
function ordinalOf(member: Item | Section): number {
  return markerOf(member)?.ordinals.at(-1) ?? 0
}

/** Whether most members of a list say a word in their titles: 一是服务到位。二是协调到位。 */
export function repeats({members}: CountedSeries, word: string): boolean {
  const saying = members.filter(({children: [heading]}) => readLeaves(heading.children).includes(word))
  return saying.length * 2 > members.length
}
