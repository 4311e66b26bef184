import {chosenOptions, type Diagnostic, type MessageLanguage, oneOf} from '@gangmu/core'
import type {VFile} from 'vfile'
import {addMessage} from './message.js'

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
 * speech.txt:3:1-3:3 series-gap 序号不连续：“二、”之后应为“三、”，现为“四、”
 * ```
 */
export function addMessages(file: VFile, diagnostics: readonly Diagnostic[], options?: MessageOptions): void {
  const {language} = chosenOptions<{language: MessageLanguage}>(choices, options)
  for (const diagnostic of diagnostics) addMessage(file, diagnostic, language, (position) => position)
}

const choices = {language: oneOf('en', 'zh-Hans', 'zh-Hant')}

export {messageUrl} from './url.js'
