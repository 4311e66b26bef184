import {describe, expect, it} from 'vitest'
import {diagnose} from '../diagnose/index.js'
import type {Diagnostic, RuleName} from '../diagnose/types.js'
import {parse} from '../parse.js'
import {applyEdits} from './apply-edits.js'
import {type FixOptions, repair} from './index.js'
import {isRepairable} from './repairable.js'

/** The fault of a rule in a text, by what stands there. */
function faultIn(text: string, rule: RuleName, actual: string, options: FixOptions): Diagnostic {
  const faults = diagnose(parse(text), {...options, source: text})
  return faults.find((each) => each.rule === rule && each.actual === actual) as Diagnostic
}

/** A text after the repair of one fault, and the faults that stay. */
function repaired(text: string, rule: RuleName, actual: string, options: FixOptions = {}) {
  const only = faultIn(text, rule, actual, options)
  const {edits, left} = repair(parse(text), text, {...options, only})
  return {text: applyEdits(text, edits), left: left.map((each) => `${each.rule} ${each.actual}`)}
}

describe('one number is put right', () => {
  it.each([
    [
      'a gap, with what counts on from it',
      'series-gap',
      '三、',
      '一、甲\n三、乙\n四、丙\n六、丁',
      '一、甲\n二、乙\n三、丙\n五、丁',
      ['series-gap 五、']
    ],
    [
      'a gap behind another one',
      'series-gap',
      '六、',
      '一、甲\n三、乙\n四、丙\n六、丁',
      '一、甲\n三、乙\n四、丙\n五、丁',
      ['series-gap 三、']
    ],
    [
      'one of two that changed places',
      'series-order',
      '三、',
      '一、甲\n三、乙\n二、丙\n四、丁',
      '一、甲\n二、乙\n二、丙\n四、丁',
      ['series-duplicate 二、']
    ],
    [
      'a number that stands twice',
      'series-duplicate',
      '二、',
      '一、甲\n二、乙\n二、丙\n五、丁',
      '一、甲\n二、乙\n三、丙\n五、丁',
      ['series-gap 五、']
    ],
    [
      'a series that begins again',
      'series-restart',
      '一、',
      '一、甲\n二、乙\n三、丙\n一、丁\n二、戊',
      '一、甲\n二、乙\n三、丙\n四、丁\n五、戊',
      []
    ],
    [
      'a series that does not begin with 1',
      'series-gap',
      '（三）',
      '第三章　管理\n（三）清渠\n（四）修闸\n第四章　附则\n施行。',
      '第三章　管理\n（一）清渠\n（二）修闸\n第四章　附则\n施行。',
      []
    ],
    [
      'what stands above chains, with them, and no fault of theirs',
      'series-gap',
      '第三章',
      '第一章　甲\n1.1　甲\n1.2　乙\n第三章　丙\n3.1　甲\n3.3　乙，见3.1，也见第三章',
      '第一章　甲\n1.1　甲\n1.2　乙\n第二章　丙\n2.1　甲\n2.3　乙，见2.1，也见第二章',
      ['series-gap 2.3']
    ],
    [
      'the outer number of one chain, and no gap behind it',
      'series-order',
      '2.2',
      '1 甲\n1.1 乙\n2.2 丙\n1.3 戊\n1.5 己\n2 庚',
      '1 甲\n1.1 乙\n1.2 丙\n1.3 戊\n1.5 己\n2 庚',
      ['series-gap 1.5']
    ],
    [
      'a gap of chains, and no outer number before it',
      'series-gap',
      '1.5',
      '1 甲\n1.1 乙\n2.2 丙\n1.3 戊\n1.5 己\n2 庚',
      '1 甲\n1.1 乙\n2.2 丙\n1.3 戊\n1.4 己\n2 庚',
      ['series-order 2.2']
    ]
  ] as const)('%s', (_, rule, actual, text, right, left) => {
    expect(repaired(text, rule, actual)).toEqual({text: right, left})
  })

  it('and its form stays what it is', () => {
    expect(repaired('（一）甲\n(二）乙\n㈣丙', 'series-gap', '㈣').text).toBe('（一）甲\n(二）乙\n㈢丙')
  })

  it('with the table of contents', () => {
    const body = '第一章　总则\n清渠。\n第三章　附则\n修闸。'
    const text = `目录\n第一章　总则\n第三章　附则\n${body}`
    expect(repaired(text, 'series-gap', '第三章').text).toBe(text.replaceAll('第三章', '第二章'))
  })
})

describe('the form of one marker is put right', () => {
  it.each([
    ['mixed-brackets', '(二）', '（一）甲\n(二）乙\n（三丙\n（五）丁', '（一）甲\n（二）乙\n（三丙\n（五）丁'],
    ['mixed-brackets', '（三', '（一）甲\n(二）乙\n（三丙\n（五）丁', '（一）甲\n(二）乙\n（三）丙\n（五）丁'],
    [
      'mixed-width',
      '(二)',
      '（一）甲\n(二)乙\n(三)丙\n（四）丁\n（五）戊',
      '（一）甲\n（二）乙\n(三)丙\n（四）丁\n（五）戊'
    ],
    [
      'mixed-script',
      '第二節',
      '第一节　甲\n第二節　乙\n第三節　丙\n第四节　丁\n第五节　戊',
      '第一节　甲\n第二节　乙\n第三節　丙\n第四节　丁\n第五节　戊'
    ]
  ] as const)('%s of %s', (rule, actual, text, right) => {
    expect(repaired(text, rule, actual).text).toBe(right)
  })

  it('as a standard asks, and the others are left', () => {
    expect(repaired('1、甲\n2、乙', 'marker-punctuation', '2、', {standard: 'gbt9704'})).toEqual({
      text: '1、甲\n2.乙',
      left: ['marker-punctuation 1、']
    })
  })
})

describe('one level is put right', () => {
  const text = '壹、清渠\n一、东渠\n（一）上游\n（三）下游\n二、西渠\n贰、修闸'

  it('in all of its series, which keeps its numbers', () => {
    expect(repaired(text, 'level-order', '（一）', {standard: 'gbt9704'})).toEqual({
      text: '壹、清渠\n一、东渠\n1.上游\n3.下游\n二、西渠\n贰、修闸',
      left: ['level-order 壹、', 'level-order 一、', 'series-gap 3.']
    })
  })

  it('where it was skipped', () => {
    const skipped = '一、甲\n（一）东\n（二）西\n二、乙\n1.东\n2.西'
    expect(repaired(skipped, 'level-skipped', '1.', {standard: 'gbt9704'}).text).toBe(
      '一、甲\n（一）东\n（二）西\n二、乙\n（一）东\n（二）西'
    )
  })
})

describe('one stated count is written anew', () => {
  it.each([
    ['in Han', '三点意见', '讲三点意见。\n一、清渠\n二、修闸', '讲两点意见。\n一、清渠\n二、修闸'],
    [
      'in digits',
      '13项工作',
      '做好13项工作：\n1.甲\n2.甲\n3.甲\n4.甲\n5.甲\n6.甲\n7.甲\n8.甲\n9.甲\n10.甲\n11.甲\n12.甲',
      '做好12项工作：\n1.甲\n2.甲\n3.甲\n4.甲\n5.甲\n6.甲\n7.甲\n8.甲\n9.甲\n10.甲\n11.甲\n12.甲'
    ],
    [
      'in a heading',
      '三项工作',
      '一、抓好三项工作\n（一）东\n（二）西\n二、乙\n好。',
      '一、抓好两项工作\n（一）东\n（二）西\n二、乙\n好。'
    ],
    ['inside a sentence', '三件事', '要做好三件事：一是东。二是西。', '要做好两件事：一是东。二是西。']
  ])('%s', (_, actual, text, right) => {
    expect(repaired(text, 'count-mismatch', actual)).toEqual({text: right, left: []})
  })

  it('of all characters those alone that change', () => {
    const text = '有十三条措施：一是甲。二是甲。三是甲。四是甲。五是甲。六是甲。七是甲。八是甲。九是甲。十是甲。'
    const only = faultIn(text, 'count-mismatch', '十三条措施', {})
    expect(repair(parse(text), text, {only}).edits).toEqual([{start: 2, end: 3, text: ''}])
  })

  it('and it is left alone where all is repaired', () => {
    const text = '讲三点意见。\n一、清渠\n二、修闸'
    expect(repair(parse(text), text).edits).toEqual([])
  })
})

describe('nothing is done', () => {
  it.each([
    [
      'where the missing member is there in another form',
      'series-gap',
      '四、',
      '意见\n一、清渠\n二、修闸\n3、巡查\n四、护堤\n五、备料'
    ],
    ['where a chain stands below nothing', 'series-gap', '1.3', '日程\n1.1　元旦\n1.3　值班\n1.4　值班'],
    ['where a number has no next one', 'series-duplicate', 'z.', 'y. 清渠\nz. 修闸\nz. 护堤'],
    ['about a reference', 'reference-missing', '第九章', '第一章　总则\n清渠。\n第二章　附则\n按照第九章办理。'],
    ['about a series of one', 'lone-item', '（一）', '一、清渠\n（一）东渠\n二、修闸\n好。'],
    [
      'about a count with an annotation in it',
      'count-mismatch',
      '三点意见',
      '讲三(sān)点(diǎn)意(yì)见(jiàn)。\n一、清(qīng)渠(qú)\n二、修闸'
    ]
  ] as const)('%s', (_, rule, actual, text) => {
    const only = faultIn(text, rule, actual, {})
    expect(only).toBeDefined()
    const {edits, left} = repair(parse(text), text, {only})
    expect(edits).toEqual([])
    expect(left).toEqual(diagnose(parse(text), {source: text}))
  })
})

it('names a reference that led nowhere before, and leads to another member now', () => {
  const text = '第一章　总则\n第三章　清渠\n依照第二章的规定办理。\n第四章　附则'
  expect(repaired(text, 'series-gap', '第三章').left).toEqual(['reference-ambiguous 第二章'])
})

it('moves the hints of a format with its edits', () => {
  const text = '一、清渠\n十二、修闸\n三、护堤\n七、八、\n五、见上\n四、种树'
  const start = text.indexOf('七、')
  const hints = [{kind: 'verbatim', content: 'code', start, end: text.indexOf('四、') - 1}] as const
  const tree = parse({text, hints})
  const [only] = diagnose(tree, {source: text, hints}) as [Diagnostic]
  expect(applyEdits(text, repair(tree, text, {hints, only}).edits)).toBe(text.replace('十二', '二'))
})

it('is refused for what is no fault of the tree', () => {
  const text = '一、清渠\n三、修闸\n四、护堤'
  const only = faultIn(text, 'series-gap', '三、', {})
  const right = text.replace('三、', '二、').replace('四、', '三、')
  expect(() => repair(parse(right), right, {only})).toThrow(/`only`.*`diagnose` gives for the tree/)
  expect(() => repair(parse(text), text, {only: '三、' as unknown as Diagnostic})).toThrow(
    /`only` with `三、` \(bad value\)/
  )
})

it('can be asked of a fault that says what should stand there', () => {
  const text = '讲三点意见。\n一、清渠\n二、修闸。按照第九章办理。\n四、护堤\n（一）东堤\n五、种树'
  const faults = diagnose(parse(text), {source: text})
  expect(faults.filter(isRepairable).map(({rule}) => rule)).toEqual(['series-gap'])
  expect(faults.map(({rule}) => rule)).toContain('lone-item')
})
