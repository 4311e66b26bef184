import {en} from './en.js'
import type {MessageLanguage, Words} from './words.js'
import {zh} from './zh.js'
import {zhHant} from './zh-hant.js'

export const allWords: {readonly [Language in MessageLanguage]: Words} = {'zh-Hans': zh, 'zh-Hant': zhHant, en}

/** The language of the page that suits a reader best, by what the browser says of them (BCP 47, the best first). */
export function preferredLanguage(languages: readonly string[]): MessageLanguage {
  for (const tag of languages) {
    const lower = tag.toLowerCase()
    if (lower.startsWith('zh')) return /hant|(?<!hans)-(tw|hk|mo)/.test(lower) ? 'zh-Hant' : 'zh-Hans'
    if (lower.startsWith('en')) return 'en'
  }
  return languages.length === 0 ? 'zh-Hans' : 'en'
}
