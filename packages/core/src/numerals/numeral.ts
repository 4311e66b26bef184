/** A number that was read, and the offset just past it. */
export interface NumberRead {
  value: number
  /** The numbers before it, where several make one marker: 1 and 2 in 1.2.3. */
  before?: number[]
  end: number
}

/** A way of writing numbers. */
export interface Numeral {
  /** Every character that can begin a number of this kind. */
  readonly first: string
  /** Every character that can go on with one; none where a number is one character. */
  readonly rest: string
  /** Reads the longest number that begins at `start`; null where none does. */
  readonly read: (text: string, start: number) => NumberRead | null
  /**
   * Writes a number as a careful author would.
   * @throws {RangeError} where this way of writing has no form for it
   */
  readonly write: (value: number) => string
}

/** What `write` throws for a number that cannot be written: says what can. */
export function unwritable(value: number, least: number, most: number): RangeError {
  return new RangeError(`Cannot write ${value}, expected a whole number from ${least} to ${most}`)
}
