import type {ChangeDesc} from '@codemirror/state'
import type {Moment} from './types.js'

/** The moments of a text that somebody still asks about. */
export interface Moments {
  /** The moment that is now. */
  take(): Moment
  /** The text changes. */
  change(changes: ChangeDesc): void
  /** How many are alive. */
  count(): number
}

/** What has changed since a moment, and where, once somebody has asked. */
interface Since {
  changes: ChangeDesc | null
  places: Places | null
}

/** The ranges that have changed, in their order: before the changes, and after them. */
interface Places {
  readonly fromThen: number[]
  readonly toThen: number[]
  readonly fromNow: number[]
  readonly toNow: number[]
}

/** Keeps the moments of one text. A change costs each of them as much as there are places that have changed since it. */
export function createMoments(): Moments {
  const alive = new Set<Since>()
  return {
    take() {
      const since: Since = {changes: null, places: null}
      alive.add(since)
      return {
        now: (offset, side = 'start') =>
          since.changes ? follow(placesOf(since, since.changes), offset, side) : offset,
        isNow: () => since.changes === null,
        end: () => void alive.delete(since)
      }
    },
    change(changes) {
      if (changes.empty) return
      for (const since of alive) {
        since.changes = since.changes ? since.changes.composeDesc(changes) : changes
        since.places = null
      }
    },
    count: () => alive.size
  }
}

/** Many offsets are asked for at once, so the changes are laid out for a binary search. */
function placesOf(since: Since, changes: ChangeDesc): Places {
  if (since.places) return since.places
  const places: Places = {fromThen: [], toThen: [], fromNow: [], toNow: []}
  changes.iterChangedRanges((fromThen, toThen, fromNow, toNow) => {
    places.fromThen.push(fromThen)
    places.toThen.push(toThen)
    places.fromNow.push(fromNow)
    places.toNow.push(toNow)
  }, true)
  since.places = places
  return places
}

/** Gives what `ChangeDesc.mapPos` gives, without going through all changes for each offset. */
function follow({fromThen, toThen, fromNow, toNow}: Places, offset: number, side: 'start' | 'end'): number {
  let low = 0
  let high = toThen.length
  while (low < high) {
    const middle = (low + high) >> 1
    const to = toThen[middle] as number
    const insertedBehind = side === 'end' && to === offset && fromThen[middle] === to
    if (to > offset || insertedBehind) high = middle
    else low = middle + 1
  }
  const from = fromThen[low]
  if (from === undefined || offset < from) {
    return low === 0 ? offset : offset - (toThen[low - 1] as number) + (toNow[low - 1] as number)
  }
  return (offset === from || side === 'end' ? fromNow[low] : toNow[low]) as number
}
