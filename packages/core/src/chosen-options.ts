import {optionError} from './option-error.js'

/** What an option can be. */
export interface Choice<Value> {
  /** What it is where it is not given. */
  readonly initial: Value
  /** In words, for messages: `omit` or `keep`. */
  readonly expected: string
  /** Whether the option can have a value. */
  readonly accepts: (value: unknown) => boolean
}

/** What every option of a function can be. */
export type Choices<Chosen> = {readonly [Name in keyof Chosen]: Choice<Chosen[Name]>}

/**
 * An option with a few values, the default first; for `chosenOptions`.
 *
 * @example
 * ```ts
 * import {oneOf} from '@gangmu/core'
 *
 * const {initial, expected} = oneOf('omit', 'keep')
 * console.log(initial, expected)
 * ```
 * ```text
 * omit `omit` or `keep`
 * ```
 */
export function oneOf<const Value extends string | boolean>(...values: readonly [Value, ...Value[]]): Choice<Value> {
  return {
    initial: values[0],
    expected: values.map((value) => `\`${value}\``).join(' or '),
    accepts: (value) => values.some((each) => each === value)
  }
}

/**
 * Options with defaults in place of those that are not given, for packages that have options of their own.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have
 * @example
 * ```ts
 * import {chosenOptions, oneOf} from '@gangmu/core'
 *
 * const choices = {markers: oneOf('keep', 'strip'), links: oneOf(false, true)}
 * console.log(chosenOptions(choices, {links: true}))
 * ```
 * ```text
 * { markers: 'keep', links: true }
 * ```
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
