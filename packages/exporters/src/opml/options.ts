import {type Choices, chosenOptions} from '@gangmu/core'
import {type OutputOptions, type OutputSettings, outputChoices} from '../options.js'

/** How the outline is written as OPML. */
export interface OpmlOptions extends OutputOptions {
  /** When the document was made, for the head. Left out by default, so that the same text gives the same file. */
  dateCreated?: Date | undefined
}

/** Every option with its value. */
export interface OpmlSettings extends OutputSettings {
  readonly dateCreated: Date | undefined
}

const choices: Choices<OpmlSettings> = {
  ...outputChoices,
  dateCreated: {
    initial: undefined,
    expected: 'a valid Date',
    accepts: (value) => value instanceof Date && !Number.isNaN(value.getTime())
  }
}

export function settingsOf(options: OpmlOptions | undefined): OpmlSettings {
  return chosenOptions(choices, options)
}
