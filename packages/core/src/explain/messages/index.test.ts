import {describe, expect, it} from 'vitest'
import {explain} from '../../explain.js'
import {explainImplicit} from '../../explain-implicit.js'
import type {Explanation, ImplicitExplanation} from '../types.js'
import {en} from './en.js'
import {explanationMessage, implicitExplanationMessage} from './index.js'
import {zhHans} from './zh-hans.js'
import {zhHant} from './zh-hant.js'

const [sample] = explain('一、路\n修。\n二、桥\n建。') as [Explanation, Explanation]

/** The words for an explanation that is like the sample but for some of it. */
const words = (changes: Partial<Explanation>) => explanationMessage({...sample, ...changes})

const prose = {how: 'prose', construct: null, after: null, parent: null, costs: {form: 4}, cost: 4} as const
const opens = {how: 'opens', construct: 'han-comma', after: null, parent: null, costs: {}, cost: 0} as const

describe('the message of an explanation', () => {
  it.each([
    [{...opens}, 'opens a series at the top'],
    [{...opens, parent: {start: 0, marker: '一、'}}, 'opens a series below 一、'],
    [{...opens, how: 'restarts'}, 'begins a series again at the top'],
    [{...opens, how: 'continues', after: {start: 0, marker: '一、'}}, 'continues 一、'],
    [{...opens, how: 'slips', after: {start: 0, marker: '一、'}}, 'continues 一、 with a wrong number'],
    [{...opens, how: 'changes-form', after: {start: 0, marker: '1.'}}, 'continues 1. in another form'],
    [
      {...opens, how: 'runs-on', after: {start: 0, marker: '（二）'}, parent: {start: 0, marker: '二、'}},
      'runs on from （二） below 二、'
    ]
  ] as const)('says what a marker does: %j', (decision, says) => {
    expect(words({decision, alternative: prose, margin: 4})).toBe(`${says}; or prose +4.0: its form is rare in prose`)
  })

  it('says of prose only what it would be otherwise, and what speaks against it', () => {
    const alternative = {...opens, costs: {suspicions: 3.2, continuity: 2}, cost: 5.2}
    const change = {decision: prose, alternative, margin: 1.2, accepted: false, suspicions: ['coordination'] as const}
    expect(words({...change, suspicions: ['coordination']})).toBe(
      'or opens a series at the top +1.2: two numbers side by side, its number does not fit'
    )
  })

  it('names what follows where that decides', () => {
    expect(
      words({decision: {...opens, costs: {alone: 3}, cost: 3}, alternative: {...prose, costs: {}, cost: 0}, margin: 2})
    ).toBe('opens a series at the top; or prose +2.0: what follows counts on from it')
  })

  it('does not name what hardly weighs', () => {
    const alternative = {...prose, costs: {form: 4, paragraphs: 0.3}, cost: 4.3}
    expect(words({decision: opens, alternative, margin: 4.3})).toMatch(/\+4\.3: its form is rare in prose$/)
  })

  it('keeps a marker on one line', () => {
    const decision = {...opens, parent: {start: 0, marker: '第\n　一　条'}}
    expect(words({decision, alternative: prose, margin: 4})).toMatch(/^opens a series below 第 一 条; /)
  })
})

describe('the message of paragraphs that begin alike', () => {
  const text =
    '切实清好水渠。三月前挖完。\n切实修好水闸。四月前换完。\n切实护好堤坝。五月前备齐。\n切实管好水费。年底前贴出。'
  const [group] = explainImplicit(text) as [ImplicitExplanation]

  it('says what they share, what that weighs, and the three strongest reasons for them', () => {
    expect(implicitExplanationMessage(group)).toMatch(
      /^shares 切实…; weighs \d+\.\d, \d+\.\d is enough: [^,;]+, [^,;]+, [^,;]+$/
    )
    expect(implicitExplanationMessage(group, 'zh-Hans')).toMatch(
      /^同为“切实…”；计 \d+\.\d，满 \d+\.\d 即可：[^，；]+，[^，；]+，[^，；]+$/
    )
  })

  it('says against them what is against them', () => {
    const weights = {...group.weights, share: -2}
    expect(implicitExplanationMessage({...group, accepted: false, weights})).toContain('much else beside them')
  })

  it('says that they share no word where they do not', () => {
    const shared = {opening: '', frame: '', ending: ''}
    expect(implicitExplanationMessage({...group, shared})).toMatch(/^shares its length; /)
  })
})

describe('the words', () => {
  const wordsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String(value('A', 'B', 'C'))]
        : Object.values(value as object).flatMap(wordsOf)
  const ofTable = ({and: _, ...rest}: typeof en) => wordsOf(rest)

  it.each([
    ['zh-Hans', zhHans],
    ['zh-Hant', zhHant]
  ])('are others in %s than in English, and as many', (_, chinese) => {
    expect(ofTable(chinese).filter((word) => ofTable(en).includes(word))).toEqual([])
    expect(ofTable(chinese)).toHaveLength(ofTable(en).length)
  })

  it('are those of the language that is asked for', () => {
    expect(explanationMessage(sample)).toContain(' or prose ')
    expect(explanationMessage(sample, 'zh-Hans')).toContain('若是正文')
    expect(explanationMessage(sample, 'zh-Hant')).toContain('若是內文')
  })

  it('are not there in a language that there are no messages in', () => {
    // @ts-expect-error: there is no such language.
    expect(() => explanationMessage(sample, 'fr')).toThrow('expected `en` or `zh-Hans` or `zh-Hant`')
    // @ts-expect-error: there is no such language.
    expect(() => implicitExplanationMessage({}, 'toString')).toThrow('Cannot use option `language`')
  })
})
