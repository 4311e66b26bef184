/** What is thrown for an option that is unknown or has a value it cannot have, and for an argument that is none. */
export interface OptionError extends TypeError {
  name: 'OptionError'
  /** The name of the option; one inside another has both names: `limits.bytes`. */
  option: string
  /** The value that was given. */
  value: unknown
  /** What was expected instead. */
  expected: string
}

/**
 * Makes the error for an option, for packages that have options of their own. Its message names the option, the value and
 * what was expected.
 *
 * @param problem what is wrong with it, in a few words: `no such option`
 * @example
 * ```ts
 * import {optionError} from '@gangmu/core'
 *
 * console.log(optionError('depth', 0, 'bad value', 'a whole number from 1').message)
 * ```
 * ```text
 * Cannot use option `depth` with `0` (bad value), expected a whole number from 1
 * ```
 */
export function optionError(option: string, value: unknown, problem: string, expected: string): OptionError {
  const message = `Cannot use option \`${option}\` with \`${printed(value)}\` (${problem}), expected ${expected}`
  return Object.assign(new TypeError(message), {name: 'OptionError', option, value, expected} as const)
}

function printed(value: unknown): string {
  try {
    return String(value)
  } catch {
    // An object without a prototype has no string.
    return typeof value
  }
}
