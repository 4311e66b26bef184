import {ownNumber} from '../numbering/own-number.js'
import type {SeriesRule} from '../numbering/reckon.js'
import type {NumberedMarker} from '../numbering/types.js'
import {causeOf, renumbered} from '../numbering/written.js'
import type {Examined, Finding, Rule} from '../rule.js'

/** The rules of numbers: all of them come from one reckoning of what the numbers should be. */
export function seriesRule(rule: SeriesRule): Rule {
  return ({reckoning}: Examined): Finding[] =>
    reckoning.faults
      .filter((fault) => fault.rule === rule)
      .map(({marker, due, cause}) => {
        const expected = expectedFor(marker, due)
        return {
          place: marker.marker.position,
          actual: marker.marker.value,
          ...(expected === null ? {} : {expected}),
          ...(cause === null ? {} : {cause: causeOf(cause)})
        }
      })
}

/**
 * A number that stands twice can be right when all faults are repaired: it is told by the member before it, as that one stands.
 *
 *     一、二、四、五、五、
 *                   ^ 五、 when 四、 is 三、, and 六、 behind 五、
 */
function expectedFor(marker: NumberedMarker, due: readonly number[]): string | null {
  const expected = renumbered(marker, due)
  const before = marker.series.markers[marker.place - 1]
  if (expected !== marker.marker.value || before === undefined) return expected
  return renumbered(marker, [...due.slice(0, -1), ownNumber(before.marker.ordinals, before.construct) + 1])
}
