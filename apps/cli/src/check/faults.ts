import type {Diagnostic, DiagnosticCause, MessageLanguage, Severity} from '@gangmu/core'
import type {Imported} from '@gangmu/importers'
import {addMessages} from '@gangmu/markdown'
import {VFile} from 'vfile'
import {type PlaceInDocument, placesIn} from './places.js'

/** A fault of a document, for its reader. */
export interface Fault {
  /** With places in the text that is shown. */
  readonly diagnostic: Diagnostic
  /** What is said of it. */
  readonly reason: string
  /** What is said of the place that set the expectation; '' where there is none. */
  readonly because: string
  readonly origin: PlaceInDocument | undefined
}

/** What was found in a document. */
export interface Checked {
  readonly faults: readonly Fault[]
  /** The text whose lines are shown. */
  readonly source: string
  /** Whether that is the file itself. */
  readonly inFile: boolean
}

/** How many faults there are of each severity. */
export type FaultCounts = Readonly<Record<Severity, number>>

/**
 * Diagnostics of an imported text with their messages, and with places in the file where it has such.
 *
 * @param bytes the file
 */
export function faultsOf(
  document: Imported,
  bytes: Uint8Array,
  diagnostics: readonly Diagnostic[],
  language: MessageLanguage
): Checked {
  const {source, inFile, of, originOf} = placesIn(document, bytes)
  const moved = diagnostics.map((diagnostic): Diagnostic => {
    const {place, cause} = diagnostic
    const movedCause: {cause?: DiagnosticCause} = cause ? {cause: {...cause, position: of(cause.position)}} : {}
    return {...diagnostic, place: of(place), ...movedCause}
  })
  const file = new VFile({value: source})
  addMessages(file, moved, {language})
  const faults = moved.flatMap((diagnostic, index): Fault[] => {
    const message = file.messages[index]
    const before = diagnostics[index]
    if (message === undefined || before === undefined) return []
    const {reason, cause} = message
    return [{diagnostic, reason, because: cause instanceof Error ? cause.message : '', origin: originOf(before.place)}]
  })
  return {faults, source, inFile}
}

export function countsOf(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): FaultCounts {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of diagnostics) counts[severity]++
  return counts
}

export function sumOf(all: readonly FaultCounts[]): FaultCounts {
  const sum = {error: 0, warning: 0, info: 0}
  for (const {error, warning, info} of all) {
    sum.error += error
    sum.warning += warning
    sum.info += info
  }
  return sum
}

/** Whether there are faults that are as bad as `--fail-on` says, or worse. */
export function areTooBad({error, warning}: FaultCounts, failOn: 'warning' | 'error'): boolean {
  return error > 0 || (failOn === 'warning' && warning > 0)
}
