import type {Announced} from './announced.js'
import type {CountedSeries} from './series.js'
import type {StatedCount} from './stated.js'

/** Whether the same count announces a list in the members of a series, and fits there. */
export type StatesBelow = (count: StatedCount, series: CountedSeries) => boolean

/** Looks up counts that fit by what they count and where their lists stand. */
export function statedBelow(all: readonly Announced[]): StatesBelow {
  const startsOf = new Map<string, number[]>()
  for (const {count, series} of all) {
    if (!series.fits(count.value)) continue
    const key = keyOf(count)
    const known = startsOf.get(key)
    if (known === undefined) startsOf.set(key, [series.start])
    else known.push(series.start)
  }
  for (const starts of startsOf.values()) starts.sort((one, other) => one - other)
  return (count, {start, end}) => {
    const starts = startsOf.get(keyOf(count)) ?? []
    let low = 0
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) < start) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) < end
  }
}

function keyOf({value, unit}: StatedCount): string {
  return `${value} ${unit}`
}
