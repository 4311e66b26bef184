import {type Explanation, explain} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {explainEn} from '../messages/explain/en.js'
import {explainZh} from '../messages/explain/zh.js'
import {explainZhHant} from '../messages/explain/zh-hant.js'
import {whyOf} from './why.js'

const [sample] = explain('一、路\n修。\n二、桥\n建。') as [Explanation, Explanation]

/** The words for an explanation that is like the sample but for some of it. */
const words = (changes: Partial<Explanation>) => whyOf({...sample, ...changes}, explainEn)

const prose = {how: 'prose', construct: null, after: null, parent: null, costs: {form: 4}, cost: 4} as const
const opens = {how: 'opens', construct: 'han-comma', after: null, parent: null, costs: {}, cost: 0} as const

describe('whyOf', () => {
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

describe('the words', () => {
  it.each([
    ['zh', explainZh],
    ['zh-Hant', explainZhHant]
  ])('are others in %s than in English', (_, chinese) => {
    const wordsOf = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [String(value('A', 'B', 'C'))]
          : Object.values(value as object).flatMap(wordsOf)
    const {help: _help, and: _and, ...rest} = chinese
    const {help: _englishHelp, and: _englishAnd, ...english} = explainEn
    expect(wordsOf(rest).filter((word) => wordsOf(english).includes(word))).toEqual([])
    expect(chinese.help.examples).toHaveLength(explainEn.help.examples.length)
  })
})
