/** The numbers of a list as they advance. */
export interface Numbers {
  /** What the paragraphs of the list have in common. */
  readonly list: string
  /**
   * The numbers of the next paragraph of a level, and of the levels above it.
   *
   * @param first the number that a level begins with
   * @param start the number of this paragraph, where it does not follow the one before it
   */
  readonly next: (level: number, first: (level: number) => number, start: number | undefined) => readonly number[]
  /** A paragraph without a number: levels below it begin anew. */
  readonly pass: (level: number) => void
}

export function createNumbers(list: string): Numbers {
  let numbers: number[] = []
  const pass = (level: number): void => {
    numbers = numbers.slice(0, level)
  }
  return {
    list,
    pass,
    next: (level, first, start) => {
      // A level that was left out counts as if its first paragraph had been there.
      for (let above = numbers.length + 1; above < level; above++) numbers.push(first(above))
      const last = numbers[level - 1]
      pass(level)
      numbers[level - 1] = start ?? (last === undefined ? first(level) : last + 1)
      return numbers
    }
  }
}
