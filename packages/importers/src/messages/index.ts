import {type MessageLanguage, optionError} from '@gangmu/core'
import type {ImportProblem} from '../import-problem.js'
import type {Omitted} from '../types.js'
import {en} from './en.js'
import {sentenceOf} from './sentence.js'
import type {MessageTable} from './types.js'
import {zhHans} from './zh-hans.js'
import {zhHant} from './zh-hant.js'

const tables: Readonly<Record<MessageLanguage, MessageTable>> = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant}

/** How a program calls its own options, where a sentence advises to use them. */
export interface OptionNames {
  /** The option that says how a text is encoded: `--encoding`. Where none is given, the sentence names none. */
  readonly encoding?: string | undefined
}

/**
 * What is wrong with a document that `read` refused, and what to do: one sentence without a full stop, which can follow the
 * name of the document and a colon.
 *
 * @param problem the `problem` of an ImportError
 * @param language English where nothing is given
 * @param names how your program calls its options
 * @throws {OptionError} for a language that there are no messages in
 * @example
 * ```ts
 * import {problemMessage} from '@gangmu/importers/messages'
 *
 * console.log(problemMessage({code: 'unsupported', format: 'wps'}))
 * console.log(problemMessage({code: 'unsupported', format: 'wps'}, 'zh-Hans'))
 *
 * const undecodable = {code: 'undecodable', offset: 20, tried: ['utf-8', 'gb18030']} as const
 * console.log(problemMessage(undecodable, 'zh-Hans'))
 * console.log(problemMessage(undecodable, 'zh-Hans', {encoding: '--encoding'}))
 * ```
 * ```text
 * this is a document of WPS Writer (.wps); open it in WPS and save it as .docx
 * 这是 WPS 文字文档（.wps），请用 WPS 打开，另存为 .docx
 * 偏移 20 处的字节不合编码（试过 utf-8、gb18030），请选择编码，或另存为 UTF-8
 * 偏移 20 处的字节不合编码（试过 utf-8、gb18030），请用 --encoding 指明编码，或另存为 UTF-8
 * ```
 */
export function problemMessage(
  problem: ImportProblem,
  language: MessageLanguage = 'en',
  names: OptionNames = {}
): string {
  return sentenceOf(problem, tableOf(language), names.encoding)
}

/**
 * What a document holds and its text does not, of one kind: one sentence without a full stop, which can follow the name of the
 * document and a colon.
 *
 * @param kind what it is, as `Omitted` names it
 * @param count how many there are of it
 * @param language English where nothing is given
 * @throws {OptionError} for a language that there are no messages in
 * @example
 * ```ts
 * import {read} from '@gangmu/importers'
 * import {omittedMessage} from '@gangmu/importers/messages'
 *
 * const {omitted} = await read(new TextEncoder().encode('# 一、清渠![](渠.png)\n\n早动手。'), {type: 'markdown'})
 * for (const kind of ['pictures', 'comments'] as const) {
 *   const count = omitted[kind] ?? 0
 *   if (count > 0) console.log(omittedMessage(kind, count, 'zh-Hans'), '|', omittedMessage(kind, count))
 * }
 * ```
 * ```text
 * 1 张图片没有输出 | left out 1 picture
 * ```
 */
export function omittedMessage(kind: keyof Omitted, count: number, language: MessageLanguage = 'en'): string {
  return tableOf(language).omitted[kind](count)
}

function tableOf(language: MessageLanguage): MessageTable {
  if (!Object.hasOwn(tables, language)) throw optionError('language', language, 'bad value', Object.keys(tables))
  return tables[language]
}
