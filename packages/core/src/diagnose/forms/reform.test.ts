import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'
import type {StandardName} from '../types.js'

/** What the rules of forms report: the rule, what stands there, what should, and the marker that set it. */
function faultsOf(markers: readonly string[], standard: StandardName = 'none') {
  const text = markers.map((marker) => `${marker}清渠`).join('\n')
  return diagnose(parse(text), {source: text, standard})
    .filter(({rule}) => rule.startsWith('m'))
    .map(({rule, actual, expected, cause}) => `${rule} ${actual} → ${expected} (${cause?.text ?? ''})`)
}

describe('a marker that is not written as the others of its series', () => {
  it.each([
    ['has other brackets', ['（一）', '（二）', '（三)', '（四）'], ['mixed-brackets （三) → （三） (（一）)']],
    ['has brackets of another kind', ['【一】', '【二】', '［三］'], ['mixed-brackets ［三］ → 【三】 (【一】)']],
    ['has lost its opening bracket', ['（一）', '（二）', '三）'], ['mixed-brackets 三） → （三） (（一）)']],
    ['has lost its closing bracket', ['（一）', '（二）', '（三', '（四）'], ['mixed-brackets （三 → （三） (（一）)']],
    ['is not one character', ['㈠', '㈡', '（三）', '㈣'], ['mixed-brackets （三） → ㈢ (㈠)']],
    ['is one character', ['（一）', '㈡', '（三）'], ['mixed-brackets ㈡ → （二） (（一）)']],
    ['is ⑾ among ①', [...'①②③④⑤⑥⑦⑧⑨⑩⑾⑿'], ['mixed-brackets ⑾ → ⑪ (①)', 'mixed-brackets ⑿ → ⑫ (①)']],
    ['has narrow brackets', ['（一）', '（二）', '(三)'], ['mixed-width (三) → （三） (（一）)']],
    ['has a wide dot', ['1.', '2.', '3．'], ['mixed-width 3． → 3. (1.)']],
    ['has a wide digit', ['1.', '2.', '３.'], ['mixed-width ３. → 3. (1.)']],
    ['has other punctuation', ['1.', '2、', '3.'], ['marker-punctuation 2、 → 2. (1.)']],
    ['is in the other script', ['第一节　', '第二節　', '第三节　'], ['mixed-script 第二節 → 第二节 (第一节)']],
    ['has a number in the other script', ['壹、', '贰、', '參、', '肆、'], ['mixed-script 參、 → 叁、 (贰、)']],
    ['only looks like its number', ['一、', 'ニ、', '三、'], ['mixed-script ニ、 → 二、 ()']]
  ])('%s', (_, markers, expected) => {
    expect(faultsOf(markers)).toEqual(expected)
  })
})

describe('punctuation that no standard has', () => {
  it.each([
    ['is a dot behind a Han number', ['一.', '二.'], ['一. → 一、', '二. → 二、']],
    ['is anything behind a bracket', ['（一）、', '（二）、'], ['（一）、 → （一）', '（二）、 → （二）']],
    ['is anything behind a circle', ['①、', '②、'], ['①、 → ①', '②、 → ②']],
    ['is a full stop behind a digit', ['1。', '2。', '3。'], ['1。 → 1.', '2。 → 2.', '3。 → 3.']]
  ])('%s', (_, markers, expected) => {
    expect(faultsOf(markers)).toEqual(expected.map((each) => `marker-punctuation ${each} ()`))
  })
})

describe('no form is wrong', () => {
  it.each([
    ['where all have the same one, whichever it is', ['1、', '2、', '3、']],
    ['where all have one of two narrow brackets', ['1)', '2)', '3)']],
    ['where the others have no character for the number', [...'㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', '（十一）']],
    ['where words take the comma that their sentence wants', ['首先，', '其次、', '最后，']]
  ])('%s', (_, markers) => {
    expect(faultsOf(markers)).toEqual([])
  })
})

describe('a standard asks for', () => {
  it.each([
    [
      'a dot (gbt9704)',
      'gbt9704',
      ['1、', '2、'],
      ['marker-punctuation 1、 → 1. ()', 'marker-punctuation 2、 → 2. ()']
    ],
    [
      'wide brackets (gbt9704)',
      'gbt9704',
      ['(一)', '(二)'],
      ['mixed-width (一) → （一） ()', 'mixed-width (二) → （二） ()']
    ],
    ['narrow digits (gbt9704)', 'gbt9704', ['１.', '２.'], ['mixed-width １. → 1. ()', 'mixed-width ２. → 2. ()']],
    ['a comma behind 第二 (gbt9704)', 'gbt9704', ['第一，', '第二、'], ['marker-punctuation 第二、 → 第二， ()']],
    [
      '、 behind a digit (tw)',
      'tw',
      ['1.', '2.'],
      ['marker-punctuation 1. → 1、 ()', 'marker-punctuation 2. → 2、 ()']
    ],
    ['wide brackets (law)', 'law', ['(一)', '(二)'], ['mixed-width (一) → （一） ()', 'mixed-width (二) → （二） ()']],
    [
      'nothing behind a chain (thesis)',
      'thesis',
      ['1.1.', '1.2.'],
      ['marker-punctuation 1.1. → 1.1 ()', 'marker-punctuation 1.2. → 1.2 ()']
    ],
    ['brackets of either width (tw)', 'tw', ['(一)', '(二)'], []]
  ] as const)('%s', (_, standard, markers, expected) => {
    expect(faultsOf(markers, standard)).toEqual(expected)
  })
})
