import {
  causeMessage,
  type Diagnostic,
  diagnosticMessage,
  type MessageLanguage,
  type Position,
  type Severity
} from '@gangmu/core'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {messageUrl} from './url.js'

/** Where a place of a diagnostic is in the file; undefined where it is not in it. */
export type PlaceOf = (position: Position) => Position | undefined

/** Adds a diagnostic to a file as a message. */
export function addMessage(file: VFile, diagnostic: Diagnostic, language: MessageLanguage, placeOf: PlaceOf): void {
  const {rule, severity, actual, expected} = diagnostic
  const message = file.message(diagnosticMessage(diagnostic, language), {
    place: placeOf(diagnostic.place),
    cause: causeOf(diagnostic, language, placeOf),
    source,
    ruleId: rule
  })
  Object.assign(message, {fatal: fatality[severity], url: messageUrl(rule), actual})
  if (expected !== undefined) message.expected = [expected]
}

const source = 'gangmu'

/** What vfile calls an error, a warning and information. */
const fatality: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/** A message of its own for what set an expectation: it says nothing bad of that place, so it is information. */
function causeOf(diagnostic: Diagnostic, language: MessageLanguage, placeOf: PlaceOf): VFileMessage | undefined {
  const reason = causeMessage(diagnostic, language)
  if (diagnostic.cause === undefined || reason === undefined) return undefined
  return new VFileMessage(reason, {place: placeOf(diagnostic.cause.position), source, ruleId: diagnostic.rule})
}
