import {examine} from '../diagnose/examine.js'
import {chosenDiagnoseOptions, severityOf} from '../diagnose/options.js'
import type {DiagnoseOptions, Diagnostic, RuleName} from '../diagnose/types.js'
import type {HintedText} from '../hints/types.js'
import type {ParseOptions} from '../options.js'
import type {Root} from '../types.js'
import {asMany} from './as-many.js'
import {composeEdits} from './compose.js'
import {markerEdits} from './marker-edits.js'
import {repairOne} from './repair-one.js'
import {checkSource} from './same-source.js'
import type {Edit, Repair} from './types.js'
import {movedDiagnostics, unclearIn, withUnclear} from './unclear.js'
import {createTry, faultsOf, type Made, type Reading, type Version} from './versions.js'

/** What `fix` repairs, and how the text was parsed. */
export interface FixOptions extends Omit<DiagnoseOptions, 'source' | 'explained' | 'constructs' | 'hints'> {
  /** The options with which the text was parsed, where there were some. */
  readonly parse?: ParseOptions | undefined
  /** The hints with which the text was parsed, where there were some. */
  readonly hints?: HintedText['hints'] | undefined
  /**
   * The one fault that is repaired, as `diagnose` gives it for the same tree, source and options. Without it all that can be
   * are, save for stated counts and for series that begin again: what is meant by those is for the author to say.
   */
  readonly only?: Diagnostic | undefined
}

/**
 * The smallest set of edits that repairs the numbers of a text and the forms of its markers. References in the text and
 * the table of contents follow. The outline stays what it is: what could only be repaired by changing it is left alone.
 *
 * @param tree what `parse` gives for `source`
 * @param source the text that was parsed
 * @throws {OptionError} for an option that is wrong, and for a tree that is not that of the source: a converted one
 * @example
 * ```ts
 * import {applyEdits, fix, parse} from '@gangmu/core'
 *
 * const text = '一、清渠\n二、修闸\n四、护堤'
 * console.log(applyEdits(text, fix(parse(text), text)))
 * ```
 * ```text
 * 一、清渠
 * 二、修闸
 * 三、护堤
 * ```
 */
export function fix(tree: Root, source: string, options: FixOptions = {}): Edit[] {
  return repair(tree, source, options).edits
}

/** A repair can bring another fault to light; what is not settled after so many of them is left as it was. */
const mostRounds = 4

/**
 * The same, with the faults that stay. With `only` one fault is repaired: its series is renumbered from there, its marker or the
 * form of its series is written as it should be, or the stated count as the list has it. There are no edits where that would
 * change the outline, or leave as many faults as there were.
 *
 * @param tree what `parse` gives for `source`
 * @param source the text that was parsed
 * @throws {OptionError} as `fix` does, and for an `only` that is no fault of the tree
 * @example
 * ```ts
 * import {parse, repair} from '@gangmu/core'
 *
 * const text = '第一条　清渠。\n第二条　修闸。\n第二条　护堤。\n第四条　依照第二条办理。'
 * const {edits, left} = repair(parse(text), text)
 * console.log(edits)
 * console.log(left.map(({rule, actual}) => `${rule} ${actual}`))
 * ```
 * ```text
 * [ { start: 17, end: 18, text: '三' } ]
 * [ 'reference-ambiguous 第二条' ]
 * ```
 * @example
 * ```ts
 * import {diagnose, parse, repair} from '@gangmu/core'
 *
 * const text = '讲三点意见。\n一、清渠\n1、东渠\n2.西渠\n二、修闸'
 * const tree = parse(text)
 * for (const only of diagnose(tree, {source: text}))
 *   console.log(only.rule, repair(tree, text, {only}).edits)
 * ```
 * ```text
 * count-mismatch [ { start: 1, end: 2, text: '两' } ]
 * marker-punctuation [ { start: 18, end: 19, text: '、' } ]
 * ```
 */
export function repair(tree: Root, source: string, options: FixOptions = {}): Repair {
  const {parse = {}, hints = [], only, ...others} = options
  const constructs = parse.constructs
  const diagnoseOptions = chosenDiagnoseOptions({...others, ...(constructs === undefined ? {} : {constructs})})
  const reading: Reading = {parse, diagnose: diagnoseOptions}
  checkSource(tree, source)
  const start: Version = {tree, source, hints}
  return only === undefined ? repairAll(start, reading) : repairOne(start, only, reading)
}

function repairAll(start: Version, reading: Reading): Repair {
  const found = faultsOf(start, reading)
  let version = start
  let edits: Edit[] = []
  let unclear = unclearIn(found, reading.diagnose)
  for (let round = 0; round < mostRounds; round++) {
    const next = repairOnce(version, reading)
    if (next === null)
      return {edits, left: version === start ? found : withUnclear(faultsOf(version, reading), unclear)}
    unclear = movedDiagnostics(unclear, next.edits)
    edits = round === 0 ? next.edits : composeEdits(start.source.length, edits, next.edits)
    version = next.version
  }
  return {edits: [], left: found}
}

/** The edits that repair all that can be repaired at one look, and the text that they make; null where nothing can. */
function repairOnce(version: Version, reading: Reading): Made | null {
  const {diagnose: options} = reading
  const isOn = (rule: RuleName) => severityOf(rule, options) !== null
  const examined = examine(
    version.tree,
    {...options, source: version.source, hints: version.hints},
    // whether a series that begins again is another one, or one whose numbers are wrong, is for the author to say
    {keepsBeginnings: true, counts: (rule) => rule !== 'series-restart' && isOn(rule)}
  )
  const bySeries = markerEdits(examined, version.source, isOn)
  if (bySeries.length === 0) return null
  const tried = createTry(examined, version, reading)
  return tried(bySeries) ?? asMany(bySeries, tried)
}
