import {numerals} from '../../numerals/index.js'
import {written} from '../../numerals/written.js'
import type {NumberedMarker, Numbering, Series} from '../numbering/index.js'
import type {LevelForm, Standard} from '../standards/index.js'
import type {RuleName} from '../types.js'

/** The rules that ask on which level a form stands. */
export type LevelRule = Extract<RuleName, `level-${string}`>

/** A series whose markers do not have the form of their level. */
export interface LevelFault {
  readonly rule: LevelRule
  readonly series: Series
  /** The form that the standard has for the level. */
  readonly form: LevelForm
  /** The marker below which the series stands; null on the first level. */
  readonly above: NumberedMarker | null
}

/** The level on which each series stands, as a place among those of the standard, when the faults are repaired. */
type Levels = Map<Series, number>

/**
 * Finds the series whose form the standard has for another level than theirs. A document may begin with any level; from there
 * it goes down one by one (GB/T 15834-2011 B.3.8), over levels that may be left out. One whose levels are turned round (一、
 * below 1.) begins with the first. What stands inside paragraphs is free.
 */
export function levelFaults({series}: Numbering, standard: Standard | null): LevelFault[] {
  if (standard === null) return []
  const sections = series.filter(({markers}) => markers[0]?.member.type === 'section')
  const free = faultsBelow(sections, standard, new Set())
  const turned = free.filter(({rule}) => rule === 'level-order').map((fault) => outermostOf(fault.series))
  return turned.length === 0 ? free : faultsBelow(sections, standard, new Set(turned))
}

function outermostOf({markers}: Series): Series {
  let marker = markers[0] as NumberedMarker
  while (marker.above !== null) marker = marker.above
  return marker.series
}

/** The faults where some of the outermost series have to begin with the first level. */
function faultsBelow(sections: readonly Series[], standard: Standard, turned: ReadonlySet<Series>): LevelFault[] {
  const levels: Levels = new Map()
  const used = new Set(sections.map(({markers}) => levelOf(markers[0] as NumberedMarker, standard)))
  return sections.flatMap((each) => {
    const [first] = each.markers as [NumberedMarker, ...NumberedMarker[]]
    const own = levelOf(first, standard)
    const above = leveledAbove(first, levels)
    const outer = above === null ? -1 : (levels.get(above.series) as number)
    const wanted = standard.levels.findIndex((level, place) => place > outer && level.optional !== true)
    const isTurned = turned.has(each) && own !== null && own > wanted
    const rule = isTurned ? 'level-order' : ruleFor(first, own, outer, standard, used)
    if (rule === null) {
      if (own !== null) levels.set(each, own)
      return []
    }
    const form = standard.levels[wanted]
    if (form === undefined) return []
    levels.set(each, wanted)
    return [{rule, series: each, form, above}]
  })
}

function ruleFor(
  {construct}: NumberedMarker,
  own: number | null,
  outer: number,
  {levels, foreign, skippable}: Standard,
  used: ReadonlySet<number | null>
): LevelRule | null {
  if (own === null) {
    // what stands on no level is wrong where the standard has another form for it, unless the document is of another kind
    const isBound = outer >= 0 || levels[0]?.optional !== true
    return foreign.includes(construct.name) && isBound ? 'level-order' : null
  }
  if (own <= outer) return 'level-order'
  if (outer === -1) return null
  const skipped = levels.slice(outer + 1, own).filter(({optional}, index) => {
    const place = outer + 1 + index
    return optional !== true && !(place === skippable && !used.has(place))
  })
  return skipped.length > 0 ? 'level-skipped' : null
}

function levelOf({construct}: NumberedMarker, {levels}: Standard): number | null {
  const level = levels.findIndex(({constructs}) => constructs.includes(construct.name))
  return level === -1 ? null : level
}

function leveledAbove({above}: NumberedMarker, levels: Levels): NumberedMarker | null {
  let marker = above
  while (marker !== null && !levels.has(marker.series)) marker = marker.above
  return marker
}

/** A marker in the form of a level; null where the form cannot write its number. */
export function inLevelForm(form: LevelForm, number: number, outer: readonly number[]): string | null {
  const {open, numeral, close} = form
  if (numeral.startsWith('chain')) {
    const numbers = [...outer, number]
    return numbers.length === Number(numeral.slice('chain'.length)) ? numbers.join('.') : null
  }
  const own = written(numerals[numeral], number)
  return own === null ? null : open + own + close
}
