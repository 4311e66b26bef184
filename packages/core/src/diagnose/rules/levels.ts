import {inLevelForm, type LevelRule} from '../levels/index.js'
import type {NumberedMarker} from '../numbering/index.js'
import {ownNumber} from '../numbering/own-number.js'
import {causeOf} from '../numbering/written.js'
import type {Examined, Finding, Rule} from '../rule.js'

/** The rules of levels. A series is reported once, at its first member. */
export function levelRule(rule: LevelRule): Rule {
  return ({levelFaults}: Examined): Finding[] =>
    levelFaults
      .filter((fault) => fault.rule === rule)
      .map(({series, form, above}) => {
        const [{marker, construct}] = series.markers as [NumberedMarker, ...NumberedMarker[]]
        const expected = inLevelForm(form, ownNumber(marker.ordinals, construct), above?.marker.ordinals ?? [])
        return {
          place: marker.position,
          actual: marker.value,
          ...(expected === null ? {} : {expected}),
          ...(above === null ? {} : {cause: causeOf(above)})
        }
      })
}
