/** How many rows are asked for at once. */
export const pageLength = 50

/** How many pages a list has. */
export function pagesOf(count: number): number {
  return Math.ceil(count / pageLength)
}

/** The rows of a page: from the first to before the last. */
export function rowsOfPage(page: number, count: number): {readonly first: number; readonly last: number} {
  const first = page * pageLength
  return {first, last: Math.min(first + pageLength, count)}
}

/**
 * How high a page is while it is not drawn, in pixels: as high as it was when it was drawn, or else as those that were are on
 * average.
 */
export function heightOfPage(
  page: number,
  count: number,
  known: ReadonlyMap<number, number>,
  usualRow: number
): number {
  const own = known.get(page)
  if (own !== undefined) return own
  let sum = 0
  for (const height of known.values()) sum += height
  const {first, last} = rowsOfPage(page, count)
  const row = known.size === 0 ? usualRow : sum / (known.size * pageLength)
  return Math.round(row * (last - first))
}
