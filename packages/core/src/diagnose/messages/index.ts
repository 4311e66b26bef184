import {checkLanguage, type MessageLanguage} from '../../message-language.js'
import type {Diagnostic} from '../types.js'
import {type CauseTable, causeKinds, enCauses, zhHansCauses, zhHantCauses} from './causes.js'
import {en} from './en.js'
import type {MessageTable} from './types.js'
import {zhHans} from './zh-hans.js'
import {zhHant} from './zh-hant.js'

const tables: Readonly<Record<MessageLanguage, MessageTable>> = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant}

const causeTables: Readonly<Record<MessageLanguage, CauseTable>> = {
  en: enCauses,
  'zh-Hans': zhHansCauses,
  'zh-Hant': zhHantCauses
}

/**
 * What a diagnostic says, in one sentence without a full stop.
 *
 * @param language English where nothing is given
 * @throws {OptionError} for a language that there are no messages in
 * @example
 * ```ts
 * import {diagnose, diagnosticMessage, parse} from '@gangmu/core'
 *
 * for (const diagnostic of diagnose(parse('一、清渠\n二、修闸\n四、护堤'))) {
 *   console.log(diagnosticMessage(diagnostic))
 *   console.log(diagnosticMessage(diagnostic, 'zh-Hans'))
 * }
 * ```
 * ```text
 * Unexpected gap before `四、`, expected `三、` after `二、`
 * 序号不连续：“二、”之后应为“三、”，现为“四、”
 * ```
 */
export function diagnosticMessage(diagnostic: Diagnostic, language: MessageLanguage = 'en'): string {
  checkLanguage(language)
  const {rule, actual, expected = '', cause} = diagnostic
  return tables[language][rule]({actual, expected, cause: cause?.text ?? ''})
}

/**
 * What stands at the place that set the expectation of a diagnostic; nothing where it has no cause.
 *
 * @param language English where nothing is given
 * @throws {OptionError} for a language that there are no messages in
 * @example
 * ```ts
 * import {causeMessage, diagnose, parse} from '@gangmu/core'
 *
 * for (const diagnostic of diagnose(parse('一、清渠\n二、修闸\n四、护堤')))
 *   console.log(diagnostic.cause?.position.start.line, causeMessage(diagnostic))
 * ```
 * ```text
 * 2 Member before it: `二、`
 * ```
 */
export function causeMessage({rule, cause}: Diagnostic, language: MessageLanguage = 'en'): string | undefined {
  checkLanguage(language)
  return cause && causeTables[language][causeKinds[rule]](cause.text)
}
