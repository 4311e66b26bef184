import type {Item, Section} from '../../types.js'
import type {NumberedMarker, Numbering} from './types.js'

/** The members whose number another member of their series has as well. */
export function doubled({series}: Numbering): ReadonlyMap<Section | Item, NumberedMarker> {
  const found = new Map<Section | Item, NumberedMarker>()
  for (const {markers} of series) {
    const first = new Map<string, NumberedMarker>()
    for (const marker of markers) {
      const key = marker.marker.ordinals.join('.')
      const same = first.get(key)
      if (same === undefined) first.set(key, marker)
      else for (const each of [same, marker]) found.set(each.member, each)
    }
  }
  return found
}
