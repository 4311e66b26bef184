import type {DiagnoseOptions, RuleName, Severity, StandardName} from '@gangmu/core'
import {choice, settings, type ValuesOf} from './option.js'

/** Written here too, so that the command starts without @gangmu/core. */
export const ruleNames = [
  'series-gap',
  'series-duplicate',
  'series-order',
  'series-restart',
  'lone-item',
  'count-mismatch',
  'reference-missing',
  'reference-ambiguous',
  'marker-punctuation',
  'mixed-brackets',
  'mixed-width',
  'mixed-script',
  'level-order',
  'level-skipped',
  'ambiguous-marker'
] as const satisfies RuleName[]

const standards = ['none', 'gbt9704', 'law', 'tw', 'thesis'] as const satisfies StandardName[]

const levels = ['off', 'info', 'warning', 'error'] as const satisfies (Severity | 'off')[]

/** What counts as a fault, and how bad it is. */
export const diagnosing = {
  standard: choice('result', [...standards]),
  rule: {...settings('result', {names: ruleNames, values: levels, together: 'rules'}), says: 'rule'},
  repealed: choice('result', ['allow', 'report']),
  'fail-on': choice('result', ['warning', 'error'])
} as const

/** The options as @gangmu/core takes them. */
export function diagnoseOptionsOf({
  standard,
  rule,
  repealed
}: Pick<ValuesOf<typeof diagnosing>, 'standard' | 'rule' | 'repealed'>): Pick<
  DiagnoseOptions,
  'standard' | 'rules' | 'repealed'
> {
  return {standard, rules: rule, repealed}
}
