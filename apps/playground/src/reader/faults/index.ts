import {
  causeMessage,
  type Diagnostic,
  diagnose,
  diagnosticMessage,
  type HintedText,
  isRepairable,
  type MessageLanguage,
  repair
} from '@gangmu/core'
import type {Settings} from '../../settings/settings.js'
import {createDocument} from '../document/index.js'
import {explanationsOf} from '../explanations.js'
import type {Trees} from '../trees.js'
import type {Change, Fault, FixResult} from '../types.js'

/** Faults are those of markers, as for the command: sections without one are no matter of them. */
const marked = {implicit: false} as const

/** The faults of a text, as the settings want them looked for. */
export function faultsIn(text: HintedText, {standard, repealed}: Settings, trees: Trees): Diagnostic[] {
  const {text: source, hints} = text
  const explained = explanationsOf(text, marked.implicit)
  return diagnose(trees.parsed(text, marked), {source, hints, standard, repealed, explained})
}

/** A fault in words. */
export function inWords(diagnostic: Diagnostic, language: MessageLanguage): Fault {
  const {rule, severity, place, cause} = diagnostic
  const because = causeMessage(diagnostic, language)
  return {
    rule,
    severity,
    start: place.start.offset,
    end: place.end.offset,
    line: place.start.line,
    message: diagnosticMessage(diagnostic, language),
    cause:
      cause === undefined || because === undefined
        ? null
        : {message: because, start: cause.position.start.offset, end: cause.position.end.offset},
    fixable: isRepairable(diagnostic)
  }
}

/** The changes that repair one fault, or all that can be, and how many faults `faultsIn` finds afterwards. */
export function repaired(text: HintedText, only: Diagnostic | 'all', settings: Settings, trees: Trees): FixResult {
  if (only !== 'all' && !isRepairable(only)) return {changes: [], left: faultsIn(text, settings, trees).length}
  const {standard, repealed} = settings
  const {text: source, hints} = text
  const options = {standard, repealed, hints, ...(only === 'all' ? {} : {only})}
  const {edits} = repair(trees.parsed(text, marked), source, options)
  const changes = edits.map(({start, end, text: insert}): Change => ({from: start, to: end, insert}))
  return {changes, left: faultsIn(afterwards(text, changes), settings, trees).length}
}

/** The text as the page has it when the changes are made. */
function afterwards(text: HintedText, changes: readonly Change[]): HintedText {
  const document = createDocument()
  document.deposit(text)
  document.apply([{from: 0, to: 0, insert: text.text}])
  document.apply(changes)
  return document.now()
}
