import {isLineBreakAt, pastBlanks} from '../characters.js'
import type {NumberedMarker, Series} from '../diagnose/numbering/index.js'
import type {Examined} from '../diagnose/rule.js'
import {matchMarker} from '../markers/match.js'

/**
 * The series before whose gaps a line begins with a marker of their form that is no member of the outline: what is missing is
 * there, and was not read. To count the others down would be wrong.
 *
 *     第一章　总则……1
 *     第二章　总则
 *     ^ numbered wrong, and the entry above it says so: it is none of 第一章 that was lost
 */
export function seriesWithUnread({numbering, reckoning}: Examined, source: string): ReadonlySet<Series> {
  const members = new Set(numbering.markers.map(({marker}) => marker.position.start.offset))
  const found = new Set<Series>()
  for (const {marker, isJump} of reckoning.faults) {
    if (!isJump || found.has(marker.series)) continue
    const before = marker.series.markers[marker.place - 1] ?? marker.above
    const start = before === null ? 0 : before.marker.position.end.offset
    if (holdsUnread(marker, source, start, members)) found.add(marker.series)
  }
  return found
}

function holdsUnread(
  {construct, marker}: NumberedMarker,
  source: string,
  start: number,
  members: ReadonlySet<number>
): boolean {
  const end = marker.position.start.offset
  for (let offset = start; offset < end; offset++) {
    if (offset > 0 && !isLineBreakAt(source, offset - 1)) continue
    const first = pastBlanks(source, offset, end)
    if (first < end && !members.has(first) && matchMarker(construct, source, first, end) !== null) return true
  }
  return false
}
