import {type Choices, chosenOptions, type LeaveOutOptions, oneOf} from '@gangmu/core'
import {type LeaveOutSettings, leaveOutChoices, outputChoices} from '../options.js'

/** How the outline is written for a terminal. */
export interface TocOptions extends LeaveOutOptions {
  /** How wide the terminal is, in columns, from 20: 80 by default. A Han character takes two. */
  columns?: number | undefined
  /** Whether the parts are told apart by colours, with the sequences of terminals for them: `false` by default. */
  colour?: boolean | undefined
  /** `keep` (the default): markers stay as written. `strip`: they are left out, save where no title would be left. */
  markers?: 'keep' | 'strip' | undefined
}

/** Every option with its value. */
export interface TocSettings extends LeaveOutSettings {
  readonly columns: number
  readonly colour: boolean
  readonly markers: 'keep' | 'strip'
}

const choices: Choices<TocSettings> = {
  ...leaveOutChoices,
  markers: outputChoices.markers,
  columns: {
    initial: 80,
    expected: 'a whole number from 20',
    accepts: (value) => Number.isSafeInteger(value) && Number(value) >= 20
  },
  colour: oneOf<boolean>(false, true)
}

export function settingsOf(options: TocOptions | undefined): TocSettings {
  return chosenOptions(choices, options)
}
