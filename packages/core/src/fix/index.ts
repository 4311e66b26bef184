import {examine} from '../diagnose/examine.js'
import {diagnose} from '../diagnose/index.js'
import {chosenDiagnoseOptions, severityOf} from '../diagnose/options.js'
import type {DiagnoseOptions, Diagnostic} from '../diagnose/types.js'
import type {HintedText} from '../hints/types.js'
import type {ParseOptions} from '../options.js'
import {parse} from '../parse.js'
import type {Position, Root} from '../types.js'
import {apart} from './apart.js'
import {applyEdits} from './apply-edits.js'
import {asMany} from './as-many.js'
import {composeEdits} from './compose.js'
import {contentsEdits} from './contents-edits.js'
import {markerEdits, type SeriesEdits} from './marker-edits.js'
import {movedHints, movedPositions} from './moved.js'
import {createReferenceEdits} from './reference-edits.js'
import {checkSource} from './same-source.js'
import {isSameShape, shapeOf} from './shape.js'
import type {Edit, Repair} from './types.js'

/** What `fix` repairs, and how the text was parsed. */
export interface FixOptions extends Omit<DiagnoseOptions, 'source' | 'explained' | 'constructs' | 'hints'> {
  /** The options with which the text was parsed, where there were some. */
  readonly parse?: ParseOptions | undefined
  /** The hints with which the text was parsed, where there were some. */
  readonly hints?: HintedText['hints'] | undefined
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
 * The same, with the faults that stay.
 *
 * @param tree what `parse` gives for `source`
 * @param source the text that was parsed
 * @throws {OptionError} as `fix` does
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
 */
export function repair(tree: Root, source: string, options: FixOptions = {}): Repair {
  const {parse: parseOptions = {}, hints = [], ...others} = options
  const constructs = parseOptions.constructs
  const diagnoseOptions = {...others, ...(constructs === undefined ? {} : {constructs})}
  const chosen = chosenDiagnoseOptions(diagnoseOptions)
  checkSource(tree, source)
  const start: Version = {tree, source, hints}
  const read = (version: Omit<Version, 'tree'>): Version => ({
    ...version,
    tree: parse({text: version.source, hints: version.hints}, parseOptions)
  })
  const leftOf = ({tree: root, source: text, hints: own}: Version) =>
    diagnose(root, {...diagnoseOptions, source: text, hints: own})
  let version = start
  let edits: Edit[] = []
  const found = leftOf(start)
  let unclear = unclearIn(found, chosen)
  for (let round = 0; round < mostRounds; round++) {
    const next = repairOnce(version, chosen, read)
    if (next.edits.length === 0) return {edits, left: version === start ? found : withUnclear(leftOf(version), unclear)}
    const places = movedPositions(
      unclear.map(({place}) => place),
      next.edits
    )
    unclear = unclear.map((diagnostic, index) => ({...diagnostic, place: places[index] as Position}))
    edits = round === 0 ? next.edits : composeEdits(source.length, edits, next.edits)
    version = next.version
  }
  return {edits: [], left: found}
}

/**
 * The references of which a repair makes others: those that named a number that stood twice, and those that named one that no
 * member had. Afterwards a member has that number, and nobody knows whether it is the one that was meant.
 */
function unclearIn(diagnostics: readonly Diagnostic[], options: DiagnoseOptions): Diagnostic[] {
  const severity = severityOf('reference-ambiguous', options)
  if (severity === null) return []
  return diagnostics
    .filter(({rule}) => rule === 'reference-ambiguous' || rule === 'reference-missing')
    .map(({place, actual}) => ({rule: 'reference-ambiguous', severity, place, actual}))
}

/** What is left, with the references that are unclear now. */
function withUnclear(left: Diagnostic[], unclear: readonly Diagnostic[]): Diagnostic[] {
  const known = new Set(left.filter(({rule}) => rule.startsWith('reference')).map(({place}) => place.start.offset))
  return [...left, ...unclear.filter(({place}) => !known.has(place.start.offset))].sort(
    (one, other) => one.place.start.offset - other.place.start.offset
  )
}

/** A text, with its tree and the hints of its format. */
interface Version {
  readonly tree: Root
  readonly source: string
  readonly hints: HintedText['hints']
}

type Read = (version: Omit<Version, 'tree'>) => Version

/** The edits that repair all that can be repaired at one look, and the text that they make. */
function repairOnce(version: Version, options: DiagnoseOptions, read: Read): {edits: Edit[]; version: Version} {
  // whether a series that begins again is another one, or one whose numbers are wrong, is for the author to say
  const rules = {...options.rules, 'series-restart': 'off'} as const
  const examined = examine(version.tree, {...options, source: version.source, hints: version.hints, rules}, true)
  const bySeries = markerEdits(examined, version.source, (rule) => severityOf(rule, options) !== null)
  const referenceEdits = createReferenceEdits(examined, version.source)
  const shape = shapeOf(version.tree)
  const tried = (chosen: readonly SeriesEdits[]) => {
    const markers = chosen.flatMap(({edits}) => edits)
    const renumbered = chosen.flatMap((each) => each.renumbered)
    const followers = [...referenceEdits(renumbered), ...contentsEdits(examined, version.source, renumbered)]
    const edits = apart([...markers, ...followers])
    const made = read({source: applyEdits(version.source, edits), hints: movedHints(version.hints, edits)})
    return isSameShape(shape, shapeOf(made.tree)) ? {edits, version: made} : null
  }
  if (bySeries.length === 0) return {edits: [], version}
  return tried(bySeries) ?? asMany(bySeries, tried) ?? {edits: [], version}
}
