import {en} from './en.js'
import type {Messages} from './messages.js'
import {zh} from './zh.js'
import {zhHant} from './zh-hant.js'

export type {BatchMessages} from './batch/messages.js'
export type {ExplainMessages} from './explain/messages.js'
export type {Messages} from './messages.js'

/** What decides the language: the first of these that is set, as everywhere in POSIX, and else the system's locale. */
export interface Environment {
  readonly [name: string]: string | undefined
}

/** The messages in the user's language: Chinese, simplified or traditional, or English for every other language. */
export function messagesFor(environment: Environment, systemLocale: string): Messages {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value)
  // zh_CN.UTF-8 and zh-Hans-CN are both met.
  const locale = (set ?? systemLocale).toLowerCase().replaceAll('_', '-')
  if (!/^zh(?![a-z])/.test(locale)) return en
  return /^zh-(?:.*hant|tw|hk|mo)/.test(locale) ? zhHant : zh
}

/** The messages for this process. */
export function userMessages(): Messages {
  return messagesFor(process.env, Intl.DateTimeFormat().resolvedOptions().locale)
}
