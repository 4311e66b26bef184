import type {Explanation} from '../../explain/types.js'
import type {Examined, Finding} from '../rule.js'

/** The document explained otherwise costs this little more: less than half of what the weakest form at the beginning of a block says. */
const closeMargin = 0.5

/** A place where the other reading was close: a marker that could be prose, or prose that could be a marker. */
export function ambiguousMarker({numbering, options}: Examined): Finding[] {
  const explained = options.explained ?? []
  const markers = new Map(numbering.markers.map(({marker}) => [marker.position.start.offset, marker]))
  return explained.filter(isClose).flatMap(({start, marker}): Finding[] => {
    const found = markers.get(start)
    return found === undefined ? [] : [{place: found.position, actual: marker}]
  })
}

function isClose({accepted, margin, alternative}: Explanation): boolean {
  return accepted && alternative.how === 'prose' && margin < closeMargin
}
