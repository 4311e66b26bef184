import {examine} from '../diagnose/examine.js'
import type {NumberedMarker, Numbering, Series} from '../diagnose/numbering/index.js'
import {type Diagnostic, ruleNames} from '../diagnose/types.js'
import {optionError} from '../option-error.js'
import {countEdits} from './count-edits.js'
import {type IsWanted, markerEdits} from './marker-edits.js'
import {isRepairable} from './repairable.js'
import type {Edit, Repair} from './types.js'
import {movedDiagnostics, unclearIn, withUnclear} from './unclear.js'
import {createTry, faultsOf, type Made, made, type Reading, type Version} from './versions.js'

/** Repairs one fault of a text, where that changes no outline and leaves fewer faults than there were. */
export function repairOne(version: Version, only: Diagnostic, reading: Reading): Repair {
  if (!ruleNames.includes(only?.rule))
    throw optionError('only', only, 'bad value', 'what `diagnose` gives for the tree')
  const found = faultsOf(version, reading)
  const nothing = {edits: [], left: found}
  if (!isRepairable(only)) return nothing
  const fault = found.find((each) => isSameFault(each, only))
  if (fault === undefined)
    throw optionError('only', only, 'no fault of this tree', 'what `diagnose` gives for the tree with the same options')
  for (const repair of waysFor(fault, version, reading)) {
    const next = repair()
    if (next === null) continue
    const left = faultsOf(next.version, reading)
    if (!isMended(fault, found, left, next.edits)) continue
    const unclear = movedDiagnostics(unclearIn(found, reading.diagnose), next.edits)
    return {edits: next.edits, left: withUnclear(left, unclear)}
  }
  return nothing
}

function isSameFault(one: Diagnostic, other: Diagnostic): boolean {
  const [place, otherPlace] = [one.place, other.place]
  return (
    one.rule === other.rule &&
    place.start.offset === otherPlace.start.offset &&
    place.end.offset === otherPlace.end.offset
  )
}

/** The ways to repair a fault, the one that changes least first. */
function waysFor(fault: Diagnostic, version: Version, reading: Reading): (() => Made | null)[] {
  if (fault.rule === 'count-mismatch') {
    const edits = countEdits(fault, version.source)
    return edits.length === 0 ? [] : [() => made(version, edits, reading)]
  }
  const isFault: IsWanted = (rule, marker) => rule === fault.rule && startOf(marker) === fault.place.start.offset
  return [
    () => repaired(isFault, version, reading),
    () => {
      const related = relatedTo(fault, isFault, version, reading)
      return related === null ? null : repaired(related, version, reading)
    }
  ]
}

function repaired(isWanted: IsWanted, version: Version, reading: Reading): Made | null {
  const examined = examine(version.tree, optionsFor(version, reading), {counts: isWanted})
  const bySeries = markerEdits(examined, version.source, isWanted)
  return bySeries.length === 0 ? null : createTry(examined, version, reading)(bySeries)
}

function optionsFor({source, hints}: Version, {diagnose}: Reading) {
  return {...diagnose, source, hints}
}

/**
 * What is repaired together with a fault where its own repair alone would change the outline: the faults behind it in its
 * series, and the levels below its own. Null for the form of one marker.
 *
 *     壹、清渠         一、清渠
 *     一、东渠   not   一、东渠   which would stand beside it, but  （一）东渠
 */
function relatedTo(fault: Diagnostic, isFault: IsWanted, version: Version, reading: Reading): IsWanted | null {
  const family = /^(?:series|level)-/.exec(fault.rule)?.[0]
  const {numbering} = examine(version.tree, optionsFor(version, reading))
  const series = numbering.markers.find((marker) => startOf(marker) === fault.place.start.offset)?.series
  if (family === undefined || series === undefined) return null
  const related = family === 'series-' ? startsFrom(fault, series) : startsBelow(series, numbering)
  return (rule, marker) =>
    isFault(rule, marker) || (rule.startsWith(family) && rule !== 'series-restart' && related.has(startOf(marker)))
}

/** Where the markers of a series stand that come behind a fault. */
function startsFrom({place}: Diagnostic, {markers}: Series): ReadonlySet<number> {
  return new Set(markers.map(startOf).filter((start) => start >= place.start.offset))
}

/** Where the markers stand that have one of a series above them. */
function startsBelow(series: Series, {markers}: Numbering): ReadonlySet<number> {
  const below = new Set<NumberedMarker>()
  for (const marker of markers) {
    const {above} = marker
    if (above !== null && (above.series === series || below.has(above))) below.add(marker)
  }
  return new Set([...below].map(startOf))
}

function startOf({marker}: NumberedMarker): number {
  return marker.position.start.offset
}

/** Whether a fault is gone, and no other one that is as bad came in its place. */
function isMended(
  fault: Diagnostic,
  found: readonly Diagnostic[],
  left: readonly Diagnostic[],
  edits: readonly Edit[]
): boolean {
  const [moved] = movedDiagnostics([fault], edits)
  const stays = left.some((each) => each.rule === fault.rule && moved !== undefined && overlaps(each, moved))
  return !stays && areFewer(left, found, fault)
}

function overlaps({place}: Diagnostic, other: Diagnostic): boolean {
  return place.start.offset < other.place.end.offset && other.place.start.offset < place.end.offset
}

/** What a repair must not make more of for something that stands behind it here. A right number can show a wrong form. */
const families = [/^series-/, /^level-/, /^(?:mixed|marker)-/, /^count-/]

/** Whether some faults are fewer than others were, by the families down to that of a fault. So repairs one by one come to an end. */
function areFewer(left: readonly Diagnostic[], found: readonly Diagnostic[], {rule}: Diagnostic): boolean {
  for (const family of families) {
    const ofFamily = (each: Diagnostic) => family.test(each.rule)
    const fewer = found.filter(ofFamily).length - left.filter(ofFamily).length
    if (fewer !== 0 || family.test(rule)) return fewer > 0
  }
  return false
}
