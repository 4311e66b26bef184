import {causeOf} from '../numbering/written.js'
import type {Examined, Finding} from '../rule.js'

/**
 * A series of one member: what is numbered comes in several (GB/T 15834-2011 B.3.8 numbers levels of parts). A chapter or an
 * annex can be the only one that there is, and so can what an excerpt ends or begins with.
 */
export function loneItem({tree, numbering}: Examined): Finding[] {
  const end = tree.children.at(-1)?.position.end.offset ?? 0
  return numbering.series.flatMap(({markers, mayBegin}): Finding[] => {
    const [only, second] = markers
    if (only === undefined || second !== undefined || mayBegin) return []
    const {marker, construct, above} = only
    if (construct.outermost === true || construct.divides === true || construct.runsThrough === true) return []
    if (marker.ordinals.at(-1) !== 1) return []
    // an excerpt ends anywhere, too
    if (only.member.position.end.offset >= end) return []
    return [
      {
        place: marker.position,
        actual: marker.value,
        ...(above === null ? {} : {cause: causeOf(above)})
      }
    ]
  })
}
