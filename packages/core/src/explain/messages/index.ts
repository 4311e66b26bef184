import {checkLanguage, type MessageLanguage} from '../../message-language.js'
import type {Explanation, ImplicitExplanation} from '../types.js'
import {en} from './en.js'
import type {ExplanationTable} from './types.js'
import {whyMarker} from './why-marker.js'
import {whyParallel} from './why-parallel.js'
import {zhHans} from './zh-hans.js'
import {zhHant} from './zh-hant.js'

const tables: Readonly<Record<MessageLanguage, ExplanationTable>> = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant}

/**
 * Why a place is a marker, or none: what it does there, what else it could do, how much more that would cost, and what speaks
 * against it most. Of prose it says only what it would do as a marker. One line without a full stop.
 *
 * @param language English where nothing is given
 * @throws {OptionError} for a language that there are no messages in
 * @example
 * ```ts
 * import {explain, explanationMessage} from '@gangmu/core'
 *
 * for (const explanation of explain('一、清渠。今年，一、二季度少雨。\n二、修闸。')) {
 *   console.log(explanation.marker, explanationMessage(explanation))
 *   console.log(explanation.marker, explanationMessage(explanation, 'zh-Hans'))
 * }
 * ```
 * ```text
 * 一、 opens a series at the top; or prose +5.8: its form is rare in prose, what follows counts on from it
 * 一、 在最上一层另起一列；若是正文 +5.8：这种写法少见于正文，后文接着它往下数
 * 一、 or continues 一、 +3.2: two numbers side by side, its number does not fit
 * 一、 若接“一、” +3.2：两个数并列，号码接不上
 * 二、 continues 一、; or prose +5.2: its form is rare in prose, it gives its series a second member
 * 二、 接“一、”；若是正文 +5.2：这种写法少见于正文，有了它，这一列才不止一项
 * ```
 */
export function explanationMessage(explanation: Explanation, language: MessageLanguage = 'en'): string {
  checkLanguage(language)
  return whyMarker(explanation, tables[language])
}

/**
 * Why paragraphs that begin alike are sections, or none: what they share, what that weighs, and what weighs most. One line
 * without a full stop.
 *
 * @param language English where nothing is given
 * @throws {OptionError} for a language that there are no messages in
 * @example
 * ```ts
 * import {explainImplicit, implicitExplanationMessage} from '@gangmu/core'
 *
 * const text = `切实清好水渠。三月以前，各村把淤泥挖完。
 * 切实修好水闸。四月以前，木板换完。
 * 切实护好堤坝。五月以前，石料备齐。
 * 切实管好水费。年底以前，账目贴出。`
 * for (const explanation of explainImplicit(text)) {
 *   console.log(implicitExplanationMessage(explanation))
 *   console.log(implicitExplanationMessage(explanation, 'zh-Hans'))
 * }
 * ```
 * ```text
 * shares 切实…; weighs 7.5, 7.0 is enough: several side by side, the same opening, short sentences
 * 同为“切实…”；计 7.5，满 7.0 即可：数段并列，开头相同，首句短
 * ```
 */
export function implicitExplanationMessage(explanation: ImplicitExplanation, language: MessageLanguage = 'en'): string {
  checkLanguage(language)
  return whyParallel(explanation, tables[language])
}
