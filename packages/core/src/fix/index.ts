import {examine} from '../diagnose/examine.js'
import {diagnose} from '../diagnose/index.js'
import {chosenDiagnoseOptions, severityOf} from '../diagnose/options.js'
import type {DiagnoseOptions} from '../diagnose/types.js'
import type {HintedText} from '../hints/types.js'
import type {ParseOptions} from '../options.js'
import {parse} from '../parse.js'
import type {Root} from '../types.js'
import {apart} from './apart.js'
import {applyEdits} from './apply-edits.js'
import {asMany} from './as-many.js'
import {composeEdits} from './compose.js'
import {markerEdits, type SeriesEdits} from './marker-edits.js'
import {movedHints} from './moved-hints.js'
import {createReferenceEdits} from './reference-edits.js'
import {checkSource} from './same-source.js'
import {isSameShape, shapeOf} from './shape.js'
import type {Edit, Repair} from './types.js'

/** What `fix` repairs, and how the text was parsed. */
export interface FixOptions extends Omit<DiagnoseOptions, 'source' | 'explained' | 'constructs'> {
  /** The options with which the text was parsed, where there were some. */
  readonly parse?: ParseOptions | undefined
  /** The hints with which the text was parsed, where there were some. */
  readonly hints?: HintedText['hints'] | undefined
}

/**
 * The smallest set of edits that repairs the numbers of a text and the forms of its markers. References in the text follow. The
 * outline stays what it is: what could only be repaired by changing it is left alone.
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
 * const text = '一、清渠\n二、修闸\n二、护堤\n附则\n按照第二部分办理。'
 * const {edits, left} = repair(parse(text), text)
 * console.log(edits)
 * console.log(left.map(({rule, actual}) => `${rule} ${actual}`))
 * ```
 * ```text
 * [ { start: 10, end: 11, text: '三' } ]
 * []
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
  const leftOf = (version: Version) => diagnose(version.tree, {...diagnoseOptions, source: version.source})
  let version = start
  let edits: Edit[] = []
  for (let round = 0; round < mostRounds; round++) {
    const next = repairOnce(version, chosen, read)
    if (next.edits.length === 0) return {edits, left: leftOf(version)}
    edits = round === 0 ? next.edits : composeEdits(source.length, edits, next.edits)
    version = next.version
  }
  return {edits: [], left: leftOf(start)}
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
  const examined = examine(version.tree, {...options, source: version.source})
  const bySeries = markerEdits(examined, version.source, (rule) => severityOf(rule, options) !== null)
  const referenceEdits = createReferenceEdits(examined, version.source)
  const shape = shapeOf(version.tree)
  const tried = (chosen: readonly SeriesEdits[]) => {
    const markers = chosen.flatMap(({edits}) => edits)
    const renumbered = chosen.flatMap((each) => each.renumbered)
    const edits = merged(markers, referenceEdits(renumbered))
    const made = read({source: applyEdits(version.source, edits), hints: movedHints(version.hints, edits)})
    return isSameShape(shape, shapeOf(made.tree)) ? {edits, version: made} : null
  }
  if (bySeries.length === 0) return {edits: [], version}
  return tried(bySeries) ?? asMany(bySeries, tried) ?? {edits: [], version}
}

/** The edits of markers and of references in the order of the text; a reference inside a marker is that marker. */
function merged(markers: readonly Edit[], references: readonly Edit[]): Edit[] {
  return apart([...markers, ...references])
}
