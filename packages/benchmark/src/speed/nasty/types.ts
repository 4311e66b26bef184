/** An input that is meant to be as slow as possible to read. */
export interface NastyInput {
  readonly name: string
  /** The construct that it is made for; none where it is against the whole reader. */
  readonly construct?: string
  /** The input, of a size in UTF-16 code units. */
  readonly make: (characters: number) => string
}
