/** What is thrown for an option that is unknown or has a value it cannot have. */
export interface OptionError extends TypeError {
  name: 'OptionError'
  /** The name of the option; one inside another has both names: `limits.bytes`. */
  option: string
  /** The value that was given. */
  value: unknown
  /** What was expected instead. */
  expected: string
}

export function optionError(option: string, value: unknown, problem: string, expected: string): OptionError {
  const message = `Cannot use option \`${option}\` with \`${printed(value)}\` (${problem}), expected ${expected}`
  return Object.assign(new TypeError(message), {name: 'OptionError', option, value, expected} as const)
}

/** Names as they are listed in a message: `a`, `b` or `c`. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' or ')
}

function printed(value: unknown): string {
  try {
    return String(value)
  } catch {
    // An object without a prototype has no string.
    return typeof value
  }
}
