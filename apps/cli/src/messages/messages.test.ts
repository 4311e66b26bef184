import {describe, expect, it} from 'vitest'
import {en} from './en.js'
import {languageOf} from './index.js'
import {zh} from './zh.js'
import {zhHant} from './zh-hant.js'

describe('languageOf', () => {
  it.each([
    [{LANG: 'zh_CN.UTF-8'}, 'en-US', 'zh'],
    [{LANG: 'zh'}, 'en-US', 'zh'],
    [{LANG: 'zh_TW.UTF-8'}, 'en-US', 'zhHant'],
    [{LANG: 'zh-HK'}, 'en-US', 'zhHant'],
    [{LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8'}, 'zh-CN', 'en'],
    [{LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8'}, 'en-US', 'zh'],
    [{LANG: '', LC_ALL: ''}, 'zh-Hans-CN', 'zh'],
    [{}, 'zh-Hant-TW', 'zhHant'],
    [{LANG: 'C.UTF-8'}, 'zh-CN', 'en'],
    [{LANG: 'ja_JP.UTF-8'}, 'zh-CN', 'en']
  ])('follows %o on a system of %s', (environment, locale, expected) => {
    expect(languageOf(environment, () => locale)).toBe(expected)
  })
})

describe('the messages', () => {
  it('are full sentences of their own in every language', () => {
    for (const chinese of [zh, zhHant]) {
      const english: readonly string[] = Object.values(en.options)
      expect(Object.values(chinese.options).filter((text) => english.includes(text))).toEqual([])
      for (const command of ['outline', 'get', 'formats', 'completion'] as const) {
        expect(chinese.help[command].usage).not.toBe(en.help[command].usage)
        expect(chinese.help[command].examples).toHaveLength(en.help[command].examples.length)
      }
    }
  })

  it('count lines', () => {
    expect(en.note.leftOut.contents(1)).toContain('1 line of')
    expect(en.note.leftOut.contents(2)).toContain('2 lines of')
    expect(en.note.leftOut.furniture(9)).toBe('left out 9 lines of page furniture; --furniture keep prints them')
  })
})
