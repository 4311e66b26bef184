/** The text is read so often at most where all series together change the outline: each time costs as much as `parse`. */
const mostTries = 40

/**
 * What comes of as many series as can be repaired together: halves of those that cannot are tried apart. That all of them cannot
 * is known.
 */
export function asMany<Part, Result>(
  all: readonly Part[],
  tried: (chosen: readonly Part[]) => Result | null
): Result | null {
  let kept: readonly Part[] = []
  let result: Result | null = null
  let tries = 0
  /** The parts that are still to be tried, the next one last. */
  const parts = halvesOf(all)
  for (let part = parts.pop(); part !== undefined && tries < mostTries; part = parts.pop()) {
    const together = [...kept, ...part]
    const next = tried(together)
    tries++
    if (next === null) {
      parts.push(...halvesOf(part))
      continue
    }
    kept = together
    result = next
  }
  return result
}

/** The second half and the first; none of a single series. */
function halvesOf<Part>(all: readonly Part[]): (readonly Part[])[] {
  const middle = (all.length + 1) >> 1
  return all.length < 2 ? [] : [all.slice(middle), all.slice(0, middle)]
}
