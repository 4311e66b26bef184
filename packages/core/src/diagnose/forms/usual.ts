/** What most of some markers have, and the first of them that has it. */
export interface Usual<Value, Marker> {
  readonly value: Value
  readonly first: Marker
}

/** What most markers have, of several that are as frequent the one that comes first; null where none has any. */
export function usualOf<Value, Marker>(
  markers: readonly Marker[],
  of: (marker: Marker) => Value | null
): Usual<Value, Marker> | null {
  const counts = new Map<Value, {count: number; first: Marker}>()
  for (const marker of markers) {
    const value = of(marker)
    if (value === null) continue
    const known = counts.get(value)
    counts.set(value, {count: (known?.count ?? 0) + 1, first: known?.first ?? marker})
  }
  let best: (Usual<Value, Marker> & {count: number}) | null = null
  for (const [value, {count, first}] of counts) if (best === null || count > best.count) best = {value, first, count}
  return best
}
