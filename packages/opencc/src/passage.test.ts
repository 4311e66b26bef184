import {Converter as toTraditional} from 'opencc-js/cn2t'
import {Converter as toSimplified} from 'opencc-js/t2cn'
import {describe, expect, it} from 'vitest'
import {fixtures} from '../../../testing/fixtures.js'
import {dictionaryOf} from './dictionary.js'
import {createTextConverter} from './index.js'
import {loadTarget} from './load.js'
import {type Chain, converted} from './passage.js'

/** Simplified, without a character that only traditional texts have: what OpenCC is made for. */
const simplified = fixtures.map(({source}) => source).join('\n')

describe('simplified text', () => {
  it.each([
    ['hant', false, 't'],
    ['tw', false, 'tw'],
    ['tw', true, 'twp'],
    ['hk', false, 'hk'],
    ['hk', true, 'hkp']
  ] as const)('comes to %s (phrases: %s) as opencc-js brings it', async (script, phrases, to) => {
    const {evidence, chains} = await loadTarget({script, phrases})
    const convert = toTraditional({from: 'cn', to})
    const lines = simplified.split('\n').filter((line) => evidence.weigh(line).traditional === 0)
    expect(lines.length).toBeGreaterThan(1000)
    for (const line of lines)
      expect(converted({text: line, cuts: []}, chains.simplified as Chain).text).toBe(convert(line))
  })
})

describe('traditional text', () => {
  it.each([
    [false, 'tw'],
    [true, 'twp']
  ] as const)('comes to hans (phrases: %s) as opencc-js brings it from Taiwan', async (phrases, from) => {
    const hant = toTraditional({from: 'cn', to: from})
    const convert = toSimplified({from, to: 'cn'})
    const {chains} = await loadTarget({script: 'hans', phrases})
    for (const line of simplified.split('\n')) {
      const text = hant(line)
      expect(converted({text, cuts: []}, chains.traditional as Chain).text).toBe(convert(text))
    }
  })

  it('is simplified from any standard: that of OpenCC, of Taiwan and of Hong Kong', async () => {
    const convert = await createTextConverter({script: 'hans'})
    expect(convert('他說：裏裡爲為著着台臺，温溫衞衛綫線説。')).toBe('他说：里里为为着着台台，温温卫卫线线说。')
    expect(convert('乾隆年間，土著與顯著的名著，看著頭髮乾了。')).toBe('乾隆年间，土著与显著的名著，看着头发干了。')
  })
})

describe('a cut', () => {
  const chain = (list: string): Chain => ({normal: dictionaryOf([]), words: null, stages: [dictionaryOf([list])]})
  const cutAt = (list: string, text: string, cut: number): string => {
    const {text: to, cuts} = converted({text, cuts: [cut]}, chain(list))
    return `${to.slice(0, cuts[0])}|${to.slice(cuts[0])}`
  }

  it.each([
    ['头发 頭髮', '长头发', 2, '长頭|髮'],
    ['𠮷野 吉野', '𠮷野家', 2, '吉|野家'],
    ['吉野 𠮷野', '吉野家', 1, '𠮷|野家'],
    ['互联网 網際網路', '互联网', 2, '網際|網路'],
    ['硬盘 固態硬盤', '硬盘', 1, '固|態硬盤'],
    ['电盘 固態盘', '电盘', 1, '固態|盘'],
    ['网络 網', '网络', 1, '網|'],
    ['网络 網', '去网络', 0, '|去網'],
    ['网络 網', '去网络', 3, '去網|']
  ])('of %s in %s after %i falls as in %s', (list, text, cut, expected) => {
    expect(cutAt(list, text, cut)).toBe(expected)
  })

  it('stays with its characters through every stage', async () => {
    const {chains} = await loadTarget({script: 'tw', phrases: true})
    const text = '里面的软件在互联网上为着头发，𠮷日。'
    const ends = [...text].map((_, index, all) => all.slice(0, index).join('').length)
    const {text: whole, cuts} = converted({text, cuts: ends}, chains.simplified as Chain)
    const parts = cuts.map((cut, index) => whole.slice(cut, cuts[index + 1] ?? whole.length))
    expect(parts.join('|')).toBe('裡|面|的|軟|體|在|網|際|網路|上|為|著|頭|髮|，|𠮷|日|。')
  })
})
