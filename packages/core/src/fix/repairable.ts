import type {Diagnostic, RuleName} from '../diagnose/types.js'

/** The rules whose faults a repair can mend. */
const rules: ReadonlySet<RuleName> = new Set<RuleName>([
  'series-gap',
  'series-duplicate',
  'series-order',
  'series-restart',
  'count-mismatch',
  'marker-punctuation',
  'mixed-brackets',
  'mixed-width',
  'mixed-script',
  'level-order',
  'level-skipped'
])

/**
 * Whether `repair` can be asked to mend this fault alone, as `only`: it says what should stand there. Whether it then can is
 * known when it was tried, for the outline has to stay as it is.
 *
 * @example
 * ```ts
 * import {diagnose, isRepairable, parse} from '@gangmu/core'
 *
 * const text = '讲三点意见。\n一、清渠\n（一）东渠\n二、修闸'
 * for (const fault of diagnose(parse(text), {source: text})) console.log(fault.rule, isRepairable(fault))
 * ```
 * ```text
 * count-mismatch true
 * lone-item false
 * ```
 */
export function isRepairable({rule, expected}: Diagnostic): boolean {
  return rules.has(rule) && expected !== undefined
}
