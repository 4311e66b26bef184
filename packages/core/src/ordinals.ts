/** Whether numbers are the same on all levels. */
export function isSameNumber(numbers: readonly number[], other: readonly number[]): boolean {
  return numbers.length === other.length && numbers.every((number, level) => number === other[level])
}

/** Whether the numbers of a chain before its last one are those with which another one begins: 3.1 and 3.1.4, 3.1 and 3.2. */
export function sharesOuter(chain: readonly number[], other: readonly number[]): boolean {
  return chain.slice(0, -1).every((number, index) => number === other[index])
}

/** Whether numbers are the next ones on the same level: 4 after 3, 3.2 after 3.1. */
export function isNext(before: readonly number[], after: readonly number[]): boolean {
  return countsOn(before, after) && sharesOuter(after, before)
}

/** Whether the last number is the next one, whatever the outer numbers are: 2.2 after 3.1. */
export function countsOn(before: readonly number[], after: readonly number[]): boolean {
  return after.length === before.length && after.at(-1) === (before.at(-1) as number) + 1
}

/** Whether numbers are the first ones on the level below: 3.1 below 3. */
export function isFirstBelow(above: readonly number[], below: readonly number[]): boolean {
  return below.length === above.length + 1 && below.at(-1) === 1 && sharesOuter(below, above)
}
