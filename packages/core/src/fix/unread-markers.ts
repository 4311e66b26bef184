import {isLineBreakAt, pastBlanks} from '../characters.js'
import type {NumberedMarker, Series} from '../diagnose/numbering/index.js'
import type {Examined} from '../diagnose/rule.js'
import type {Construct} from '../markers/complete.js'
import {matchMarker} from '../markers/match.js'

/**
 * The series in whose gaps a line begins with a marker that can be what is missing: one of their form that is no member of the
 * outline, or one in another form with the missing number and no series of its own. To count the others down would be wrong.
 *
 *     第一章　总则……1        二、修闸
 *     第二章　总则           3、护堤
 *     ^ numbered wrong,     ^ the third one in another form
 *       not 第一章 lost      四、管水
 */
export function seriesWithUnread(examined: Examined, source: string): ReadonlySet<Series> {
  const members = new Map(examined.numbering.markers.map((marker) => [marker.marker.position.start.offset, marker]))
  const found = new Set<Series>()
  for (const {marker, isJump, due} of examined.reckoning.faults) {
    if (!isJump || found.has(marker.series)) continue
    const before = marker.series.markers[marker.place - 1] ?? marker.above
    const gap: Gap = {
      marker,
      start: before === null ? 0 : before.marker.position.end.offset,
      missing: due.at(-1) as number
    }
    if (holdsUnread(gap, examined.table.constructs, source, members)) found.add(marker.series)
  }
  return found
}

/** What stands between two members of a series that leaves numbers out. */
interface Gap {
  /** The member behind it. */
  readonly marker: NumberedMarker
  readonly start: number
  /** The first number that is missing. */
  readonly missing: number
}

function holdsUnread(
  {marker: {marker, construct}, start, missing}: Gap,
  constructs: readonly Construct[],
  source: string,
  members: ReadonlyMap<number, NumberedMarker>
): boolean {
  const end = marker.position.start.offset
  for (let offset = start; offset < end; offset++) {
    if (offset > 0 && !isLineBreakAt(source, offset - 1)) continue
    const first = pastBlanks(source, offset, end)
    if (first >= end) return false
    const member = members.get(first)
    if (member === undefined && matchMarker(construct, source, first, end) !== null) return true
    if (member !== undefined && member.series.markers.length > 1) continue
    if (constructs.some((each) => matchMarker(each, source, first, end)?.ordinals.at(-1) === missing)) return true
  }
  return false
}
