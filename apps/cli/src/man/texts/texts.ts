/** What the manual page says that the help does not, in one language. */
export interface ManTexts {
  /** What this manual is. */
  manual: string
  sections: Readonly<
    Record<
      | 'name'
      | 'synopsis'
      | 'description'
      | 'commands'
      | 'formats'
      | 'configuration'
      | 'exitStatus'
      | 'examples'
      | 'environment'
      | 'seeAlso',
      string
    >
  >
  /** What the command does, behind its name. */
  does: string
  /** What stands for the value of an option. */
  values: Readonly<Record<'file' | 'folder' | 'text' | 'number' | 'name', string>>
  /** Follows what an option does. */
  usual: (value: string) => string
  /** Which options a command shares with that without a name. */
  shared: (options: string) => string
  /** Between options in a list. */
  comma: string
  configuration: {
    found: (places: readonly string[]) => string
    written: string
    notThere: (options: string) => string
  }
  exitStatus: readonly (readonly [code: string, meaning: string])[]
  environment: readonly (readonly [names: string, meaning: string])[]
  seeAlso: readonly string[]
}
