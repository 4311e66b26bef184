import {describe, expect, it} from 'vitest'
import {type Setting, settingTable} from '../settings/settings.js'
import {allWords, preferredLanguage} from './index.js'

/** Every text in a table, with the names that lead to it. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value('X', 1))]]
  return Object.entries(value as object).flatMap(([name, each]) => textsIn(each, `${path}.${name}`))
}

describe('the words of the page', () => {
  it.each(Object.values(allWords))('name every value of every setting: $language', ({settings}) => {
    for (const [name, setting] of Object.entries<Setting>(settingTable)) {
      const words = settings.each[name as keyof typeof settings.each]
      const values = 'values' in setting ? setting.values : []
      expect(Object.keys(words.values ?? {}).filter((value) => value !== '')).toEqual([...values])
    }
  })

  it('are English in English, but for what they quote', () => {
    const chinese = textsIn(allWords.en, '').filter(
      ([path, text]) => /\p{Script=Han}/u.test(text) && !/settings|title/.test(path)
    )
    expect(chinese).toEqual([])
  })

  it('are written in the characters of their language', () => {
    const simplified = /[这个为么览选项关检级读说们]/u
    const traditional = /[這個為麼覽選項關檢級讀說們]/u
    const quoted = /phrases|each\.script/
    expect(
      textsIn(allWords['zh-Hans'], '').filter(([path, text]) => traditional.test(text) && !quoted.test(path))
    ).toEqual([])
    expect(
      textsIn(allWords['zh-Hant'], '').filter(([path, text]) => simplified.test(text) && !quoted.test(path))
    ).toEqual([])
  })
})

describe('the language that suits a reader', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['zh-Hans-TW'], 'zh-Hans'],
    [['en-GB', 'zh'], 'en'],
    [['fr', 'zh-CN'], 'zh-Hans'],
    [['fr'], 'en'],
    [[], 'zh-Hans']
  ])('is found for %j', (languages, expected) => {
    expect(preferredLanguage(languages)).toBe(expected)
  })
})
