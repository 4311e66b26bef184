import type {Root} from '../types.js'
import {examine} from './examine.js'
import {chosenDiagnoseOptions, severityOf} from './options.js'
import {rules} from './rules/index.js'
import {type DiagnoseOptions, type Diagnostic, ruleNames} from './types.js'

/**
 * Finds the faults of numbering in a document: numbers that are missing, stand twice or out of order, stated counts and
 * references that do not fit, forms of markers that are mixed, and with a standard the forms and levels that it does not have.
 * They come in the order of the text. The beginning of an excerpt is no fault.
 *
 * @throws {OptionError} for an option that is wrong
 * @example
 * ```ts
 * import {diagnose, parse} from '@gangmu/core'
 *
 * for (const {rule, place, actual, expected} of diagnose(parse('一、清渠\n二、修闸\n四、护堤')))
 *   console.log(place.start.line, rule, actual, expected)
 * ```
 * ```text
 * 3 series-gap 四、 三、
 * ```
 */
export function diagnose(tree: Root, options: DiagnoseOptions = {}): Diagnostic[] {
  const chosen = chosenDiagnoseOptions(options)
  const examined = examine(tree, chosen)
  const diagnostics = ruleNames.flatMap((rule): Diagnostic[] => {
    const severity = severityOf(rule, chosen)
    const findings = severity === null ? [] : rules[rule](examined)
    return severity === null ? [] : findings.map((finding) => ({rule, severity, ...finding}))
  })
  return diagnostics.sort((one, other) => one.place.start.offset - other.place.start.offset)
}
