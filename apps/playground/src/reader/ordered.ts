/**
 * The first index, from `from` to before `count`, for which `holds` is true; `count` where there is none. It must hold for all
 * that follow one for which it holds.
 */
export function firstWhere(count: number, holds: (index: number) => boolean, from = 0): number {
  let low = from
  let high = Math.max(from, count)
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
