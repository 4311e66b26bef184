import {optionError} from './option-error.js'

const languages = ['en', 'zh-Hans', 'zh-Hant'] as const

/** The languages that messages are written in, as BCP 47 names them. */
export type MessageLanguage = (typeof languages)[number]

/** @throws {OptionError} for a language that there are no messages in */
export function checkLanguage(language: MessageLanguage): void {
  if (!languages.includes(language)) throw optionError('language', language, 'bad value', languages)
}
