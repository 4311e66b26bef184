import {severityOf} from '../diagnose/options.js'
import type {DiagnoseOptions, Diagnostic} from '../diagnose/types.js'
import type {Position} from '../types.js'
import {movedPositions} from './moved.js'
import type {Edit} from './types.js'

/**
 * The references of which a repair makes others: those that named a number that stood twice, and those that named one that no
 * member had. Afterwards a member has that number, and nobody knows whether it is the one that was meant.
 */
export function unclearIn(diagnostics: readonly Diagnostic[], options: DiagnoseOptions): Diagnostic[] {
  const severity = severityOf('reference-ambiguous', options)
  if (severity === null) return []
  return diagnostics
    .filter(({rule}) => rule === 'reference-ambiguous' || rule === 'reference-missing')
    .map(({place, actual}) => ({rule: 'reference-ambiguous', severity, place, actual}))
}

/** Diagnostics with their places after some edits. */
export function movedDiagnostics(diagnostics: readonly Diagnostic[], edits: readonly Edit[]): Diagnostic[] {
  const places = movedPositions(
    diagnostics.map(({place}) => place),
    edits
  )
  return diagnostics.map((diagnostic, index) => ({...diagnostic, place: places[index] as Position}))
}

/** What is left, with the references that are unclear now. */
export function withUnclear(left: Diagnostic[], unclear: readonly Diagnostic[]): Diagnostic[] {
  const known = new Set(left.filter(({rule}) => rule.startsWith('reference')).map(({place}) => place.start.offset))
  return [...left, ...unclear.filter(({place}) => !known.has(place.start.offset))].sort(
    (one, other) => one.place.start.offset - other.place.start.offset
  )
}
