import {type Choices, type LeaveOutOptions, oneOf} from '@gangmu/core'

/** What the forms in which people read the outline have in common: OPML, HTML, Word. */
export interface OutputOptions extends LeaveOutOptions {
  /** `full` (the default): titles and text. `none`: titles, and in HTML and Word the labels above lists (三个重点领域：). */
  body?: 'full' | 'none' | undefined
  /** `keep` (the default): markers stay as written. `strip`: they are left out, save where no title would be left. */
  markers?: 'keep' | 'strip' | undefined
}

/** Every option of `LeaveOutOptions` with its value. */
export interface LeaveOutSettings {
  readonly furniture: 'omit' | 'keep'
  readonly duplicates: 'omit' | 'keep'
  readonly pinyin: 'omit' | 'keep'
}

/** Every option of `OutputOptions` with its value. */
export interface OutputSettings extends LeaveOutSettings {
  readonly body: 'full' | 'none'
  readonly markers: 'keep' | 'strip'
}

export const leaveOutChoices: Choices<LeaveOutSettings> = {
  furniture: oneOf('omit', 'keep'),
  duplicates: oneOf('omit', 'keep'),
  pinyin: oneOf('omit', 'keep')
}

export const outputChoices: Choices<OutputSettings> = {
  ...leaveOutChoices,
  body: oneOf('full', 'none'),
  markers: oneOf('keep', 'strip')
}
