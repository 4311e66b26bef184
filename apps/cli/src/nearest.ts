/** The name that the user most likely meant: one that the word begins, or one that is one or two changes away, and less than half of the word. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const written = word.toLowerCase()
  const begun = names.filter((name) => name.startsWith(written))
  if (begun.length === 1) return begun[0]
  const [best] = names
    .map((name) => ({name, changes: changesBetween(written, name)}))
    .filter(({changes}) => changes <= 2 && changes < word.length / 2)
    .sort((left, right) => left.changes - right.changes)
  return best?.name
}

/** How many characters have to be put in, taken out or replaced to make one word the other. */
function changesBetween(from: string, to: string): number {
  let above = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replace = (above[column - 1] ?? 0) + (from.charAt(row - 1) === to.charAt(column - 1) ? 0 : 1)
      current.push(Math.min(replace, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above.at(-1) ?? 0
}
