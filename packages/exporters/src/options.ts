import {type LeaveOutOptions, optionError} from '@gangmu/core'

/** What the forms in which people read the outline have in common: OPML, HTML, Word. */
export interface OutputOptions extends LeaveOutOptions {
  /** `full` (the default): titles and text. `none`: titles, and in HTML and Word the labels above lists (三个重点领域：). */
  body?: 'full' | 'none' | undefined
  /** `keep` (the default): markers stay as written. `strip`: they are left out, save where no title would be left. */
  markers?: 'keep' | 'strip' | undefined
}

/** What one option can be. */
export interface Choice<Value> {
  /** What it is where it is not given. */
  readonly initial: Value
  /** In words, for messages: `omit` or `keep`. */
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

/** What every option can be. */
export type Choices<Chosen> = {readonly [Name in keyof Chosen]: Choice<Chosen[Name]>}

/** An option with a few values, the default first. */
export function oneOf<const Value extends string | boolean>(...values: readonly [Value, ...Value[]]): Choice<Value> {
  return {
    initial: values[0],
    expected: values.map((value) => `\`${value}\``).join(' or '),
    accepts: (value) => values.some((each) => each === value)
  }
}

/** Every option of `OutputOptions` with its value. */
export interface OutputSettings {
  readonly furniture: 'omit' | 'keep'
  readonly duplicates: 'omit' | 'keep'
  readonly pinyin: 'omit' | 'keep'
  readonly body: 'full' | 'none'
  readonly markers: 'keep' | 'strip'
}

/** Every option of `LeaveOutOptions` with its value. */
export type LeaveOutSettings = Pick<OutputSettings, 'furniture' | 'duplicates' | 'pinyin'>

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

/**
 * The options with defaults in place of those that are not given.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have
 */
export function chosenOptions<Chosen extends object>(
  choices: Choices<Chosen>,
  options: {readonly [Name in keyof Chosen]?: Chosen[Name] | undefined} = {}
): Chosen {
  const names = Object.keys(choices) as (keyof Chosen & string)[]
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(choices, option)) throw optionError(option, value, 'no such option', names)
  }
  const chosen = names.map((name) => {
    const {initial, expected, accepts} = choices[name]
    const value = options[name]
    if (value === undefined) return [name, initial]
    if (!accepts(value)) throw optionError(name, value, 'bad value', expected)
    return [name, value]
  })
  return Object.fromEntries(chosen) as Chosen
}
