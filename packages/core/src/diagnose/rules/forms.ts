import type {FormRule} from '../forms/reform.js'
import {causeOf} from '../numbering/written.js'
import type {Examined, Finding, Rule} from '../rule.js'

/** The rules of how markers are written: all of them come from one look at each series. */
export function formRule(rule: FormRule): Rule {
  return ({formFaults}: Examined): Finding[] =>
    formFaults
      .filter((fault) => fault.rule === rule)
      .map(({marker: {marker}, expected, cause}) => ({
        place: marker.position,
        actual: marker.value,
        expected,
        ...(cause === null ? {} : {cause: causeOf(cause)})
      }))
}
