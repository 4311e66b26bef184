import {tableFor} from '../options.js'
import type {Root} from '../types.js'
import {formFaults} from './forms/reform.js'
import {levelFaults} from './levels/index.js'
import {numberingOf} from './numbering/index.js'
import {reckon} from './numbering/reckon.js'
import {chosenDiagnoseOptions, severityOf} from './options.js'
import type {Examined} from './rule.js'
import {rules} from './rules/index.js'
import {standardFor} from './standards/index.js'
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
  const table = tableFor(chosen.constructs === undefined ? {} : {constructs: chosen.constructs})
  const numbering = numberingOf(tree, table)
  const reckoning = reckon(numbering, {
    counts: (rule) => severityOf(rule, chosen) !== null,
    isRepealed: chosen.repealed === 'allow'
  })
  const standard = standardFor(chosen.standard ?? 'none', numbering)
  const examined: Examined = {
    tree,
    numbering,
    reckoning,
    formFaults: formFaults(numbering, standard),
    levelFaults: levelFaults(numbering, standard),
    table,
    standard,
    options: chosen
  }
  const diagnostics = ruleNames.flatMap((rule): Diagnostic[] => {
    const severity = severityOf(rule, chosen)
    const findings = severity === null ? [] : (rules[rule]?.(examined) ?? [])
    return severity === null ? [] : findings.map((finding) => ({rule, severity, ...finding}))
  })
  return diagnostics.sort((one, other) => one.place.start.offset - other.place.start.offset)
}
