/** The files of the built page, by their paths below its folder, each with its digest as the attribute `integrity` has it. */
export interface BuiltFiles {
  /** Another one where any file is another one. */
  readonly version: string
  /** What the first load needs. */
  readonly shell: Readonly<Record<string, string>>
  /** What is loaded when it is used. */
  readonly rest: Readonly<Record<string, string>>
}
