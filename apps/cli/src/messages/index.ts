import type {Messages} from './messages.js'

export type {BatchMessages} from './batch/messages.js'
export type {CheckMessages, FixMessages} from './check/messages.js'
export type {ExplainMessages} from './explain/messages.js'
export type {Messages} from './messages.js'

/** What decides the language: the first of these that is set, as everywhere in POSIX, and else the system's locale. */
export interface Environment {
  readonly [name: string]: string | undefined
}

/** A language of the messages: Chinese in simplified or traditional characters, or English for every other language. */
export type Language = 'zh' | 'zhHant' | 'en'

/** The language of a user. */
export function languageOf(environment: Environment, systemLocale: () => string): Language {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value)
  // zh_CN.UTF-8 and zh-Hans-CN are both met.
  const locale = (set ?? systemLocale()).toLowerCase().replaceAll('_', '-')
  if (!/^zh(?![a-z])/.test(locale)) return 'en'
  return /^zh-(?:.*hant|tw|hk|mo)/.test(locale) ? 'zhHant' : 'zh'
}

/** The messages in the language of this process's user. The others are not loaded. */
export async function userMessages(): Promise<Messages> {
  switch (languageOf(process.env, systemLocale)) {
    case 'zh':
      return (await import('./zh.js')).zh
    case 'zhHant':
      return (await import('./zh-hant.js')).zhHant
    case 'en':
      return (await import('./en.js')).en
  }
}

/** The locale of the system. What tells all of it takes 30 ms, so it is asked where the language alone is not enough. */
function systemLocale(): string {
  const {locale} = new Intl.PluralRules().resolvedOptions()
  return locale.startsWith('zh') ? new Intl.DateTimeFormat().resolvedOptions().locale : locale
}
