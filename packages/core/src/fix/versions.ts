import {diagnose} from '../diagnose/index.js'
import type {Examined} from '../diagnose/rule.js'
import type {DiagnoseOptions, Diagnostic} from '../diagnose/types.js'
import type {HintedText} from '../hints/types.js'
import type {ParseOptions} from '../options.js'
import {parse} from '../parse.js'
import type {Root} from '../types.js'
import {apart} from './apart.js'
import {applyEdits} from './apply-edits.js'
import {contentsEdits} from './contents-edits.js'
import type {SeriesEdits} from './marker-edits.js'
import {movedHints} from './moved.js'
import {createReferenceEdits} from './reference-edits.js'
import {isSameShape, shapeOf} from './shape.js'
import type {Edit} from './types.js'

/** A text, with its tree and the hints of its format. */
export interface Version {
  readonly tree: Root
  readonly source: string
  readonly hints: HintedText['hints']
}

/** How a text is read, and which faults are looked for in it. */
export interface Reading {
  readonly parse: ParseOptions
  /** With their defaults. */
  readonly diagnose: DiagnoseOptions
}

/** The faults of a version. */
export function faultsOf({tree, source, hints}: Version, {diagnose: options}: Reading): Diagnostic[] {
  return diagnose(tree, {...options, source, hints})
}

/** Edits, and the version that they make. */
export interface Made {
  readonly edits: Edit[]
  readonly version: Version
}

/** The version that edits make; null where its outline is another one than that of `shape`. */
export function made(version: Version, edits: Edit[], reading: Reading, shape = shapeOf(version.tree)): Made | null {
  const source = applyEdits(version.source, edits)
  const hints = movedHints(version.hints, edits)
  const tree = parse({text: source, hints}, reading.parse)
  return isSameShape(shape, shapeOf(tree)) ? {edits, version: {tree, source, hints}} : null
}

/** Tries the edits of some series, with those of the references and the table of contents that follow them. */
export function createTry(
  examined: Examined,
  version: Version,
  reading: Reading
): (chosen: readonly SeriesEdits[]) => Made | null {
  const referenceEdits = createReferenceEdits(examined, version.source)
  const shape = shapeOf(version.tree)
  return (chosen) => {
    const markers = chosen.flatMap(({edits}) => edits)
    const renumbered = chosen.flatMap((each) => each.renumbered)
    const followers = [...referenceEdits(renumbered), ...contentsEdits(examined, version.source, renumbered)]
    return made(version, apart([...markers, ...followers]), reading, shape)
  }
}
