import {isSameNumber} from '../../ordinals.js'
import type {RuleName} from '../types.js'
import {costsFor, type DueNumber, dueNumbers} from './due.js'
import {ownNumber, suffixesOf} from './own-number.js'
import type {NumberedMarker, Numbering, Series} from './types.js'

/** The rules that ask for the numbers of a series. */
export type SeriesRule = Extract<RuleName, `series-${string}`>

/** A number of a series that is not the one that should stand there. */
export interface NumberFault {
  readonly rule: SeriesRule
  readonly marker: NumberedMarker
  /** Whether the numbers before it are missing: those behind it go on from it. */
  readonly isJump: boolean
  /** The numbers that it should have behind the member before it as that one stands, as `Marker.ordinals` has them. */
  readonly due: readonly number[]
  /** What set the expectation: the member before it; for the first one the one below which it stands, or the one after it. */
  readonly cause: NumberedMarker | null
}

/** What the numbers of a document should be. */
export interface Reckoning {
  readonly faults: readonly NumberFault[]
  /** The numbers that each marker should have when all faults are repaired. */
  readonly due: ReadonlyMap<NumberedMarker, readonly number[]>
}

/** Which faults count. */
export interface ReckoningOptions {
  /** Whether a fault of a rule counts at a marker; what does not is taken for right. */
  readonly counts: (rule: SeriesRule, marker: NumberedMarker) => boolean
  /** Whether articles that are missing were repealed. */
  readonly isRepealed: boolean
  /** Whether a series may begin with another number than 1: a repair leaves it so, for what is missing there was lost. */
  readonly keepsBeginnings?: boolean
}

/** Reckons what the numbers of a document should be, and which are not. */
export function reckon({series}: Numbering, options: ReckoningOptions): Reckoning {
  const faults: NumberFault[] = []
  const due = new Map<NumberedMarker, readonly number[]>()
  for (const each of series) reckonSeries(each, options, faults, due)
  return {faults, due}
}

function reckonSeries(
  series: Series,
  options: ReckoningOptions,
  faults: NumberFault[],
  due: Map<NumberedMarker, readonly number[]>
): void {
  const {markers, mayBegin} = series
  const {construct} = markers[0] as NumberedMarker
  const isRepealed = options.isRepealed && construct.runsThrough === true
  const main = markers.filter(({marker}) => suffixesOf(marker.ordinals, construct).length === 0)
  const numbers = main.map(({marker}) => ownNumber(marker.ordinals, construct))
  const taken = dueNumbers(numbers, costsFor(mayBegin, isRepealed))
  const known = counted(numbers)
  const usual = construct.chained === true ? usualOuter(markers) : []
  let shift = 0
  for (const [place, number] of taken.entries()) {
    const marker = main[place] as NumberedMarker
    const written = numbers[place] as number
    const isAllowed =
      number.fault === 'forward' && (isRepealed || (place === 0 && (mayBegin || options.keepsBeginnings === true)))
    // a single member that has another number than 1 is quoted, or what is left of a series
    const rule = isAllowed || main.length === 1 ? null : ruleOf(number, numbers, place, known)
    const isFault = rule !== null && options.counts(rule, marker)
    const jumps = number.fault === 'forward' || number.fault === 'backward'
    if (isFault && jumps) shift += jumpOf(number, taken[place - 1])
    // what begins again and may do so counts from there
    else if (number.fault === 'backward') shift = 0
    const isTaken = !isFault && number.fault === 'number'
    // a gap that does not count is as wide afterwards; another number stays as it is written
    const moves = isTaken && rule !== 'series-gap' ? 0 : shift
    const outer = outerDue(marker, usual, markers.length, due)
    const mendsOuter = isFault || options.counts('series-order', marker) || followsAbove(marker, usual, outer)
    const ordinals = [...(mendsOuter ? outer : outerOf(marker)), (isTaken ? written : number.due) - moves]
    due.set(marker, ordinals)
    const next = jumps ? (taken[place - 1]?.due ?? 0) + 1 : number.due
    const beside = [...ordinals.slice(0, -1), next]
    const isJump = number.fault === 'forward'
    if (isFault) faults.push({rule, marker, isJump, due: beside, cause: causeFor(main, place, jumps)})
  }
  reckonSuffixes(markers, options, faults, due)
  reckonOuter(markers, faults, due)
}

/** What tells that a member has a wrong number: the one before it, or above it; of the first one also the one behind it. */
function causeFor(main: readonly NumberedMarker[], place: number, jumps: boolean): NumberedMarker | null {
  return main[place - 1] ?? main[place]?.above ?? (jumps ? null : (main[1] ?? null))
}

function counted(numbers: readonly number[]): ReadonlyMap<number, number> {
  const known = new Map<number, number>()
  for (const number of numbers) known.set(number, (known.get(number) ?? 0) + 1)
  return known
}

/** How many numbers a member is farther than the one before it allows; below 0 where it goes back. */
function jumpOf({due}: DueNumber, before: DueNumber | undefined): number {
  return due - (before === undefined ? 1 : before.due + 1)
}

/** The rule that a number breaks; null where it is right. */
function ruleOf(
  {due, fault}: DueNumber,
  numbers: readonly number[],
  place: number,
  known: ReadonlyMap<number, number>
): SeriesRule | null {
  if (fault === 'none') return null
  const number = numbers[place] as number
  if (fault === 'forward') return 'series-gap'
  if (fault === 'backward' && number === 1) return 'series-restart'
  if ((known.get(number) as number) > 1) return 'series-duplicate'
  const next = numbers[place + 1]
  return fault === 'number' && number > due && (next === undefined || next > number) ? 'series-gap' : 'series-order'
}

/** The numbers of the levels above in a chain, as they are written: 3 in 3.2. */
function outerOf({marker, construct}: NumberedMarker): readonly number[] {
  return construct.chained === true ? marker.ordinals.slice(0, -1) : []
}

/** The same, as they should be. */
function outerDue(
  marker: NumberedMarker,
  usual: readonly number[],
  siblings: number,
  due: ReadonlyMap<NumberedMarker, readonly number[]>
): readonly number[] {
  if (marker.construct.chained !== true) return []
  const {above} = marker
  const dueAbove = above === null ? undefined : due.get(above)
  // the marker above is the one that the chain names, be it with its number or with the one that it should have
  const isNamed =
    above !== null &&
    dueAbove !== undefined &&
    [dueAbove, above.marker.ordinals].some((each) => isSameNumber(each, usual))
  return isNamed ? (dueAbove as readonly number[]) : siblings > 2 ? usual : outerOf(marker)
}

/** Whether a chain has the numbers of the marker above it, and gets other ones with it: the whole series does. */
function followsAbove(marker: NumberedMarker, usual: readonly number[], outer: readonly number[]): boolean {
  const {above} = marker
  const own = outerOf(marker)
  if (above === null || !isSameNumber(own, usual)) return false
  return !isSameNumber(outer, usual) && isSameNumber(own, above.marker.ordinals)
}

/** The outer numbers that most members of a series have. */
function usualOuter(siblings: readonly NumberedMarker[]): readonly number[] {
  const counts = new Map<string, {count: number; outer: readonly number[]}>()
  for (const {marker} of siblings) {
    const outer = marker.ordinals.slice(0, -1)
    const known = counts.get(outer.join('.'))
    counts.set(outer.join('.'), {count: (known?.count ?? 0) + 1, outer})
  }
  return [...counts.values()].reduce((most, each) => (each.count > most.count ? each : most)).outer
}

/** 第九条之一 keeps the number of the article before it, and counts on from the one that was added before. */
function reckonSuffixes(
  markers: readonly NumberedMarker[],
  {counts}: ReckoningOptions,
  faults: NumberFault[],
  due: Map<NumberedMarker, readonly number[]>
): void {
  let before: NumberedMarker | null = null
  for (const marker of markers) {
    const {ordinals} = marker.marker
    if (due.has(marker)) {
      before = marker
      continue
    }
    const dueBefore: readonly number[] = before === null ? ordinals : (due.get(before) as readonly number[])
    const isBase = before !== null && before.marker.ordinals[0] === ordinals[0]
    due.set(marker, isBase ? [dueBefore[0] as number, ...ordinals.slice(1)] : ordinals)
    const isAgain = before !== null && isSameNumber(before.marker.ordinals, ordinals)
    if (isAgain && counts('series-duplicate', marker)) {
      const next = [...ordinals.slice(0, -1), (ordinals.at(-1) as number) + 1]
      due.set(marker, [dueBefore[0] as number, ...next.slice(1)])
      faults.push({
        rule: 'series-duplicate',
        marker,
        isJump: false,
        due: due.get(marker) as readonly number[],
        cause: before
      })
    }
    before = marker
  }
}

/** 2.3 among 3.1, 3.2 and 3.4: its own number is right, and the one before it is not. */
function reckonOuter(
  markers: readonly NumberedMarker[],
  faults: NumberFault[],
  due: ReadonlyMap<NumberedMarker, readonly number[]>
): void {
  if ((markers[0] as NumberedMarker).construct.chained !== true) return
  const usual = usualOuter(markers)
  const wrong = new Set(faults.map(({marker}) => marker))
  for (const [place, marker] of markers.entries()) {
    const outer = marker.marker.ordinals.slice(0, -1)
    const outerOfDue = (due.get(marker) as readonly number[]).slice(0, -1)
    if (wrong.has(marker) || isSameNumber(outer, outerOfDue)) continue
    // the whole series follows a marker above it that is renumbered
    if (followsAbove(marker, usual, outerOfDue)) continue
    faults.push({
      rule: 'series-order',
      marker,
      isJump: false,
      due: due.get(marker) as readonly number[],
      cause: markers[place - 1] ?? marker.above
    })
  }
}
