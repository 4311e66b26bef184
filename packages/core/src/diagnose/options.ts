import {type Choices, chosenOptions, oneOf} from '../chosen-options.js'
import {optionError} from '../option-error.js'
import {severities} from './severities.js'
import {type DiagnoseOptions, type RuleName, ruleNames, type Severity} from './types.js'

const any = {initial: undefined, expected: '', accepts: () => true}

const choices: Choices<Required<DiagnoseOptions>> = {
  source: {initial: undefined, expected: 'the text that was parsed', accepts: (value) => typeof value === 'string'},
  hints: {initial: [], expected: 'the hints with which the text was parsed', accepts: Array.isArray},
  standard: oneOf('none', 'gbt9704', 'law', 'tw', 'thesis'),
  rules: {
    initial: {},
    expected: 'an object with rules and their levels',
    accepts: (value) => typeof value === 'object' && value !== null
  },
  repealed: oneOf('allow', 'report'),
  explained: {initial: undefined, expected: 'what `explain` gives', accepts: Array.isArray},
  constructs: any
}

const levels = ['off', 'info', 'warning', 'error']

/**
 * The options with their defaults.
 *
 * @throws {OptionError} for an option that is wrong, a rule that does not exist, and a level that none can have
 */
export function chosenDiagnoseOptions(options: DiagnoseOptions): Required<DiagnoseOptions> {
  const chosen = chosenOptions(choices, options)
  for (const [rule, level] of Object.entries(chosen.rules ?? {})) {
    if (!ruleNames.some((name) => name === rule)) throw optionError(`rules.${rule}`, level, 'no such rule', ruleNames)
    if (level !== undefined && !levels.includes(level)) throw optionError(`rules.${rule}`, level, 'bad value', levels)
  }
  return chosen
}

/** How bad a fault of a rule is; null where the rule is off. */
export function severityOf(rule: RuleName, {rules}: DiagnoseOptions): Severity | null {
  const level = rules?.[rule] ?? severities[rule]
  return level === 'off' ? null : level
}
