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

  it('of explain are in every language too', () => {
    const wordsOf = ({prose, none, columns, parallel}: typeof en.explain) => [prose, none, parallel(1, 2), ...columns]
    for (const chinese of [zh, zhHant]) {
      expect(wordsOf(chinese.explain).filter((word) => wordsOf(en.explain).includes(word))).toEqual([])
      expect(chinese.explain.help.usage).not.toBe(en.explain.help.usage)
      expect(chinese.explain.help.examples).toHaveLength(en.explain.help.examples.length)
    }
  })

  it('of check and fix are in every language too', () => {
    for (const chinese of [zh, zhHant]) {
      for (const command of ['check', 'fix'] as const) {
        expect(chinese[command].help.usage).not.toBe(en[command].help.usage)
        expect(chinese[command].help.examples).toHaveLength(en[command].help.examples.length)
      }
      expect(Object.values(chinese.check.rules).filter((text) => /[a-z]/i.test(text))).toEqual([])
    }
  })

  it('count faults', () => {
    expect(en.check.summary({error: 1, warning: 0, info: 2}, 2, 3)).toBe('1 error, 2 infos in 2 of 3 files')
    expect(en.check.summary({error: 0, warning: 2, info: 0}, 1, 1)).toBe('2 warnings in 1 file')
    expect(en.check.summary({error: 0, warning: 0, info: 0}, 0, 1)).toBe('no fault in 1 file')
    expect(zh.check.summary({error: 1, warning: 1, info: 0}, 1, 2)).toBe(
      '2 个文件，其中 1 个有问题：1 处错误、1 处警告'
    )
  })

  it('count lines', () => {
    expect(en.note.leftOut.contents(1)).toContain('1 line of')
    expect(en.note.leftOut.contents(2)).toContain('2 lines of')
    expect(en.note.leftOut.furniture(9)).toBe('left out 9 lines of page furniture; --furniture keep prints them')
  })
})
