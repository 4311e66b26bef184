import {
  causeMessage,
  chosenOptions,
  type Diagnostic,
  diagnosticMessage,
  type MessageLanguage,
  oneOf,
  type Severity
} from '@gangmu/core'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {messageUrl} from './url.js'

/** How diagnostics become messages. */
export interface MessageOptions {
  /** The language of the messages: `en` (the default), `zh-Hans` or `zh-Hant`. */
  language?: MessageLanguage | undefined
}

/**
 * Adds diagnostics to a file as messages, as vfile-reporter and the other tools of unified print them: source `gangmu`, the
 * rule as `ruleId`, the address of its section in docs/messages.md as `url`, `actual` and `expected`, and what set the
 * expectation as `cause`, a message with its own place. Errors are `fatal`, information has no `fatal`.
 *
 * @param file where the diagnosed text comes from: the places of the diagnostics are places in it
 * @throws {OptionError} for an option that is wrong
 * @example
 * ```ts
 * import {diagnose, parse} from '@gangmu/core'
 * import {addMessages} from '@gangmu/markdown'
 * import {VFile} from 'vfile'
 *
 * const file = new VFile({path: 'speech.txt', value: '一、清渠\n二、修闸\n四、护堤'})
 * addMessages(file, diagnose(parse(String(file))), {language: 'zh-Hans'})
 * for (const {name, reason, ruleId} of file.messages) console.log(name, ruleId, reason)
 * ```
 * ```text
 * speech.txt:3:1-3:3 series-gap “二、”之后应为“三、”，实为“四、”：序号有缺漏
 * ```
 */
export function addMessages(file: VFile, diagnostics: readonly Diagnostic[], options?: MessageOptions): void {
  const {language} = chosenOptions<{language: MessageLanguage}>(choices, options)
  for (const diagnostic of diagnostics) {
    const {rule, severity, place, actual, expected} = diagnostic
    const reason = diagnosticMessage(diagnostic, language)
    const cause = causeOf(diagnostic, language)
    const message = file.message(reason, {place, source, ruleId: rule, ...(cause ? {cause} : {})})
    Object.assign(message, {fatal: fatality[severity], url: messageUrl(rule), actual})
    if (expected !== undefined) message.expected = [expected]
  }
}

const source = 'gangmu'

const choices = {language: oneOf('en', 'zh-Hans', 'zh-Hant')}

/** What vfile calls an error, a warning and information. */
const fatality: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/** A message of its own for what set an expectation: it says nothing bad of that place, so it is information. */
function causeOf(diagnostic: Diagnostic, language: MessageLanguage): VFileMessage | undefined {
  const reason = causeMessage(diagnostic, language)
  if (diagnostic.cause === undefined || reason === undefined) return undefined
  return new VFileMessage(reason, {place: diagnostic.cause.position, source, ruleId: diagnostic.rule})
}
