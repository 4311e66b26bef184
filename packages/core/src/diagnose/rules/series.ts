import type {SeriesRule} from '../numbering/reckon.js'
import {causeOf, renumbered} from '../numbering/written.js'
import type {Examined, Finding, Rule} from '../rule.js'

/** The rules of numbers: all of them come from one reckoning of what the numbers should be. */
export function seriesRule(rule: SeriesRule): Rule {
  return ({reckoning}: Examined): Finding[] =>
    reckoning.faults
      .filter((fault) => fault.rule === rule)
      .map(({marker, due, cause}) => {
        const expected = renumbered(marker, due)
        return {
          place: marker.marker.position,
          actual: marker.marker.value,
          ...(expected === null ? {} : {expected}),
          ...(cause === null ? {} : {cause: causeOf(cause)})
        }
      })
}
