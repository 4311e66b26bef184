import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import type {Root} from '../types.js'
import {applyEdits} from './apply-edits.js'
import {type FixOptions, fix, repair} from './index.js'

/** A text as it is after its repair. */
const fixed = (text: string, options: FixOptions = {}) => applyEdits(text, fix(parse(text), text, options))

/** The faults that stay. */
const leftIn = (text: string, options: FixOptions = {}) =>
  repair(parse(text), text, options).left.map(({rule, actual}) => `${rule} ${actual}`)

const report = {repealed: 'report'} as const

describe('a wrong number is put right', () => {
  it.each([
    ['in Han', '一、清渠\n三、修闸\n四、护堤', '一、清渠\n二、修闸\n三、护堤'],
    ['in brackets', '（一）清渠\n（二）修闸\n（二）护堤', '（一）清渠\n（二）修闸\n（三）护堤'],
    ['in one character', '㈠清渠\n㈡修闸\n㈣护堤', '㈠清渠\n㈡修闸\n㈢护堤'],
    ['in circles', '①清渠\n②修闸\n④护堤', '①清渠\n②修闸\n③护堤'],
    ['in Arabic', '1.清渠\n2.修闸\n4.护堤', '1.清渠\n2.修闸\n3.护堤'],
    ['in wide digits', '１．清渠\n２．修闸\n４．护堤', '１．清渠\n２．修闸\n３．护堤'],
    ['with one bracket', '1）清渠\n2）修闸\n4）护堤', '1）清渠\n2）修闸\n3）护堤'],
    ['in letters', 'A. 清渠\nB. 修闸\nB. 护堤\nD. 种树', 'A. 清渠\nB. 修闸\nC. 护堤\nD. 种树'],
    ['in Roman numerals', 'Ⅰ. 清渠\nⅡ. 修闸\nⅣ. 护堤', 'Ⅰ. 清渠\nⅡ. 修闸\nⅢ. 护堤'],
    ['in stems', '甲、清渠\n乙、修閘\n丁、護堤', '甲、清渠\n乙、修閘\n丙、護堤'],
    ['in formal numerals of traditional script', '壹、清渠\n貳、修閘\n肆、護堤', '壹、清渠\n貳、修閘\n參、護堤'],
    ['with 廿 where the others have it', '十九、清渠\n廿、修闸\n廿二、护堤', '十九、清渠\n廿、修闸\n廿一、护堤'],
    [
      'of an article with what was added to it',
      '第一条　甲。\n第三条　乙。\n第三条之一　丙。',
      '第一条　甲。\n第二条　乙。\n第二条之一　丙。'
    ],
    [
      'with the chains below it',
      '1 甲\n1.1 乙\n1.2 丙\n3 丁\n3.1 戊\n3.2 己\n3 庚\n3.1 辛\n3.2 壬',
      '1 甲\n1.1 乙\n1.2 丙\n2 丁\n2.1 戊\n2.2 己\n3 庚\n3.1 辛\n3.2 壬'
    ],
    ['of a label', '问题一：人少\n问题三：钱少\n问题三：料少', '问题一：人少\n问题二：钱少\n问题三：料少'],
    ['of a word', '首先，清渠。\n其次，修闸。\n其次，护堤。', '首先，清渠。\n其次，修闸。\n再次，护堤。'],
    ['inside a sentence', '要做好：一是清渠。三是修闸。四是护堤。', '要做好：一是清渠。二是修闸。三是护堤。'],
    ['that only looks like one', '一、清渠\n二、修闸\nニ、护堤', '一、清渠\n二、修闸\n三、护堤']
  ])('%s', (_, text, right) => {
    expect(fixed(text, report)).toBe(right)
    expect(leftIn(text, report)).toEqual([])
  })
})

describe('a reference follows what it names', () => {
  it.each([
    [
      'an article and an item of it',
      '第一条　清渠。\n第二条　修闸。\n第四条　有下列情形：\n（一）护堤；\n（二）种树；\n（四）补路。\n第五条　按第四条第（四）项办，见第五条。',
      '第一条　清渠。\n第二条　修闸。\n第三条　有下列情形：\n（一）护堤；\n（二）种树；\n（三）补路。\n第四条　按第三条第（三）项办，见第四条。'
    ],
    [
      'a chapter, from before and from inside of it',
      '第一章　总则\n清渠，见第三章。\n第三章　修闸\n修闸，见第一章，也见第三章第一节。\n第一节　东闸\n第二节　西闸\n第四章　护堤',
      '第一章　总则\n清渠，见第二章。\n第二章　修闸\n修闸，见第一章，也见第二章第一节。\n第一节　东闸\n第二节　西闸\n第三章　护堤'
    ],
    [
      'in digits of either width, and in words beside 廿',
      '第廿条　清渠。\n第廿二条　按第二十二条办，见第22条，又见第２２条。\n第廿三条　按照第廿三条办。',
      '第廿条　清渠。\n第廿一条　按第二十一条办，见第21条，又见第２１条。\n第廿二条　按照第廿二条办。'
    ],
    [
      'in a title',
      '第一条　清渠。\n第三条　办法：\n（一）修闸；\n（二）护堤，见第三条第一项。',
      '第一条　清渠。\n第二条　办法：\n（一）修闸；\n（二）护堤，见第二条第一项。'
    ],
    [
      'an article that was added',
      '第一条　甲。\n第三条　乙。\n第三条之一　丙。\n第四条　按第三条之一和第三条办。',
      '第一条　甲。\n第二条　乙。\n第二条之一　丙。\n第三条　按第二条之一和第二条办。'
    ],
    [
      'in a line that was broken',
      '一、清渠，各村每月巡查两次，发现问题当场处理，账目贴在\n村口，谁家都可以来查，见第三部分，查出差错当天改正，水费年\n底一次交清。\n三、修闸，各村每月巡查两次，发现问题当场处理，账目贴在村\n口，谁家都可以来查。',
      '一、清渠，各村每月巡查两次，发现问题当场处理，账目贴在\n村口，谁家都可以来查，见第二部分，查出差错当天改正，水费年\n底一次交清。\n二、修闸，各村每月巡查两次，发现问题当场处理，账目贴在村\n口，谁家都可以来查。'
    ]
  ])('%s', (_, text, right) => {
    expect(fixed(text, report)).toBe(right)
  })

  it('unless its number stands twice: then it is left and reported until one of them has another', () => {
    const text = '第一章 清渠\n第二章 修闸\n第二章 护堤\n按照第二章办理。\n第三章 种树\n见第三章。'
    expect(fixed(text)).toBe('第一章 清渠\n第二章 修闸\n第三章 护堤\n按照第二章办理。\n第四章 种树\n见第四章。')
    expect(leftIn(text, {rules: {'series-duplicate': 'off'}})).toEqual(['reference-ambiguous 第二章'])
  })
})

describe('a form is put right', () => {
  it.each([
    [
      'to that of the others',
      '（一）清渠\n(二）修闸\n（三护堤\n（四）种树',
      '（一）清渠\n（二）修闸\n（三）护堤\n（四）种树',
      {}
    ],
    ['together with its number', '（一）清渠\n(二）修闸\n㈣护堤', '（一）清渠\n（二）修闸\n（三）护堤', {}],
    ['to one script', '第一节　甲\n第二節　乙\n第三节　丙', '第一节　甲\n第二节　乙\n第三节　丙', {}],
    ['to the punctuation of a standard', '1、清渠\n2、修闸', '1.清渠\n2.修闸', {standard: 'gbt9704'}],
    ['to the brackets of a standard', '(一)清渠\n(二)修闸', '（一）清渠\n（二）修闸', {standard: 'gbt9704'}],
    [
      'to the levels of a standard, with what stands below',
      '壹、清渠\n一、东渠\n（一）上游\n（二）下游\n二、西渠\n贰、修闸',
      '一、清渠\n（一）东渠\n1.上游\n2.下游\n（二）西渠\n二、修闸',
      {standard: 'gbt9704'}
    ],
    [
      'to the chains of a thesis',
      '一、清渠\n（一）东渠\n（二）西渠\n二、修闸',
      '1 清渠\n1.1 东渠\n1.2 西渠\n2 修闸',
      {standard: 'thesis'}
    ],
    [
      'to the items of a law',
      '第一条　清渠，应当遵守下列规定：\n一、东渠；\n三、西渠。\n第二条　修闸。',
      '第一条　清渠，应当遵守下列规定：\n（一）东渠；\n（二）西渠。\n第二条　修闸。',
      {standard: 'law'}
    ]
  ] as const)('%s', (_, text, right, options) => {
    expect(fixed(text, options)).toBe(right)
    expect(leftIn(text, options)).toEqual([])
  })
})

describe('everything else stays as it is', () => {
  it.each([
    [
      'CRLF, tabs and ideographic blanks',
      '一、清渠\r\n\t（一）东渠\r\n　　（三）西渠 \r\n三、修闸\r\n',
      '一、清渠\r\n\t（一）东渠\r\n　　（二）西渠 \r\n二、修闸\r\n'
    ],
    ['CR and a byte order mark', '\ufeff一、清渠\r三、修闸\r四、护堤', '\ufeff一、清渠\r二、修闸\r三、护堤'],
    ['blanks inside a marker', '第 一 条　甲\n第 三 条　乙\n第 三 条　丙', '第 一 条　甲\n第 二 条　乙\n第 三 条　丙'],
    [
      'lone surrogates and zero-width blanks',
      '一、\ud83d清渠\n\u200b三、修\u0085闸\n四、护堤',
      '一、\ud83d清渠\n\u200b二、修\u0085闸\n三、护堤'
    ]
  ])('%s', (_, text, right) => {
    expect(fixed(text, report)).toBe(right)
  })

  it.each([
    ['what is right', '一、清渠\n（一）东渠\n（二）西渠\n二、修闸'],
    ['the beginning of an excerpt', '三、清渠\n四、修闸\n五、护堤'],
    ['a law with repealed articles', '第一条　清渠。\n第三条　修闸。\n第四条　护堤。'],
    ['a number that has no next one', 'z. 清渠\nz. 修闸'],
    ['no text', '']
  ])('%s', (_, text) => {
    expect(fix(parse(text), text)).toEqual([])
  })

  it('what a rule that is off would report', () => {
    expect(fixed('一、清渠\n三、修闸\n(四）护堤', {rules: {'series-gap': 'off'}})).toBe('一、清渠\n三、修闸\n(四）护堤')
  })
})

it('edits the number alone', () => {
  const text = '一、清渠\n三、修闸'
  expect(fix(parse(text), text)).toEqual([{start: 5, end: 6, text: '二'}])
})

it('repairs what it can where a series has no form for its numbers', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzz'].map((letter) => `${letter}) 支渠`).join('\n')
  const text = `一、清渠\n${letters}\n三、修闸`
  expect(fixed(text)).toBe(`一、清渠\n${letters}\n二、修闸`)
  expect(leftIn(text)).toEqual(['series-duplicate z)'])
})

it('gives the faults that stay with their places in the text after the edits', () => {
  const text = '一、清渠\n十二、修闸\n三、护堤\n要做好三件事：一是东堤。二是西堤。'
  const {edits, left} = repair(parse(text), text)
  const after = applyEdits(text, edits)
  expect(after.length).toBeLessThan(text.length)
  expect(left.map(({place}) => after.slice(place.start.offset, place.end.offset))).toEqual(['三件事'])
})

describe('the hints of a format', () => {
  // if they did not move with the edits, the code would lose its last line to the outline, and nothing would be repaired
  it('are moved with the edits', () => {
    const text = '一、清渠\n十二、修闸\n三、护堤\n七、八、\n五、见上\n四、种树'
    const start = text.indexOf('七、')
    const hints = [{kind: 'verbatim', content: 'code', start, end: text.indexOf('四、') - 1}] as const
    const {edits, left} = repair(parse({text, hints}), text, {hints})
    expect(applyEdits(text, edits)).toBe(text.replace('十二', '二'))
    expect(left).toEqual([])
  })
})

describe('a tree that is not that of the source', () => {
  const text = '一、修闸\n三、护堤'
  const converted: Root = JSON.parse(JSON.stringify(parse(text)).replaceAll('闸', '閘'))

  it('is refused where it was converted: the error says what to do first', () => {
    expect(() => fix(converted, text)).toThrow(/`tree` with `修閘`.*repair a text first, and convert it then/)
  })

  it('is refused where its marker is another one', () => {
    expect(() => fix(parse(text), '二、修闸\n三、护堤')).toThrow(expect.objectContaining({option: 'tree'}))
  })

  it('is not asked of a source that is no text', () => {
    expect(() => fix(parse(text), undefined as unknown as string)).toThrow(/`source`.*the text that was parsed/)
  })
})

it('throws for an option that there is not', () => {
  expect(() => fix(parse('一、清渠'), '一、清渠', {standard: 'iso'} as unknown as FixOptions)).toThrow(
    /`standard`.*`gbt9704`/
  )
})
