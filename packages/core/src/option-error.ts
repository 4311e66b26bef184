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
 * @param expected what it can be, in words, or the names of which it can be one
 * @example
 * ```ts
 * import {optionError} from '@gangmu/core'
 *
 * console.log(optionError('depth', 0, 'bad value', 'a whole number from 1').message)
 * console.log(optionError('script', 'zh', 'bad value', ['hans', 'hant']).message)
 * ```
 * ```text
 * Cannot use option `depth` with `0` (bad value), expected a whole number from 1
 * Cannot use option `script` with `zh` (bad value), expected `hans` or `hant`
 * ```
 */
export function optionError(
  option: string,
  value: unknown,
  problem: string,
  expected: string | readonly string[]
): OptionError {
  const wanted = typeof expected === 'string' ? expected : expected.map((name) => `\`${name}\``).join(' or ')
  const message = `Cannot use option \`${option}\` with \`${printed(value)}\` (${problem}), expected ${wanted}`
  return Object.assign(new TypeError(message), {name: 'OptionError', option, value, expected: wanted} as const)
}

/** A message is read by people: what is longer is cut. */
const mostPrinted = 100

function printed(value: unknown): string {
  const isPlain = typeof value === 'object' && !(value instanceof RegExp || value instanceof Date)
  const text = isPlain ? jsonOf(value) : String(value)
  return text.length > mostPrinted ? `${text.slice(0, mostPrinted)}…` : text
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    // an object that holds itself, or a bigint
    return typeof value
  }
}
