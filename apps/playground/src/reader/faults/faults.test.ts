import {applyEdits, type Diagnostic, diagnose, parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {usualSettings} from '../../settings/settings.js'
import {createReader} from '../create-reader.js'
import {createTrees} from '../trees.js'
import type {Change, Reader} from '../types.js'
import {repaired} from './index.js'

function readerOf(text: string): Reader {
  const reader = createReader()
  reader.change([{from: 0, to: 0, insert: text}])
  return reader
}

const changed = (text: string, changes: readonly Change[]) =>
  applyEdits(
    text,
    changes.map(({from, to, insert}) => ({start: from, end: to, text: insert}))
  )

const text = '讲两点意见。\n一、清渠\n二、修闸\n三、护堤\n（一)东堤\n（二）西堤\n（四）北堤\n'

describe('check', () => {
  it('says in the language of the page what is wrong, where, and what set the expectation', async () => {
    const [count, brackets, gap] = await readerOf(text).check(usualSettings, 'zh-Hans')
    expect(count).toMatchObject({rule: 'count-mismatch', line: 1, fixable: true})
    expect(gap).toEqual({
      rule: 'series-gap',
      severity: 'error',
      start: 34,
      end: 37,
      line: 7,
      message: '序号不连续：“（二）”之后应为“（三）”，现为“（四）”',
      cause: {message: '前一项为“（二）”', start: 28, end: 31},
      fixable: true
    })
    expect(brackets).toMatchObject({rule: 'mixed-brackets', severity: 'warning', line: 5, fixable: true})
  })

  it('holds to the standard that the settings name', async () => {
    const reader = readerOf('壹、清渠\n貳、修閘\n')
    expect(await reader.check(usualSettings, 'en')).toEqual([])
    const faults = await reader.check({...usualSettings, standard: 'gbt9704'}, 'en')
    expect(faults.length).toBeGreaterThan(0)
  })

  it('finds what the command finds, whether or not sections without a marker are asked for', async () => {
    const parallel = ['早', '实', '严']
      .map((word) => `要突出${word}字。各村把渠道清完，把水闸修好，不误春灌。`)
      .join('\n')
    const reader = readerOf(`一、清渠\n${parallel}\n三、修闸\n`)
    const faults = await reader.check(usualSettings, 'en')
    expect(faults.map(({rule}) => rule)).toEqual(['series-gap'])
    expect(await reader.check({...usualSettings, implicit: true}, 'en')).toEqual(faults)
  })

  it('knows what cannot be repaired', async () => {
    const reader = readerOf('第一条　清渠。\n第二条　依照第九条办理。\n')
    expect(await reader.check(usualSettings, 'en')).toMatchObject([{rule: 'reference-missing', fixable: false}])
    expect(await reader.fix(0, usualSettings)).toEqual({changes: [], left: 1})
  })
})

describe('fix', () => {
  it('repairs one fault, and says how many are left', async () => {
    const reader = readerOf(text)
    const faults = await reader.check(usualSettings, 'en')
    const {changes, left} = await reader.fix(1, usualSettings)
    expect(changed(text, changes)).toBe(text.replace('（一)', '（一）'))
    expect(left).toBe(faults.length - 1)
  })

  it('repairs all that is no matter of meaning, and leaves as many as are found then', async () => {
    const reader = readerOf(text)
    const {changes, left} = await reader.fix('all', usualSettings)
    reader.change(changes)
    expect(changed(text, changes)).toBe(text.replace('（四）', '（三）').replace('（一)', '（一）'))
    expect(left).toBe(1)
    expect(await reader.check(usualSettings, 'en')).toMatchObject([{rule: 'count-mismatch'}])
  })

  it('leaves alone what only its author can settle', () => {
    const source = {text: '一、清渠\n三、修闸\n', hints: []}
    const [gap] = diagnose(parse(source))
    const doubt = {...(gap as Diagnostic), rule: 'ambiguous-marker'} as const
    expect(repaired(source, doubt, usualSettings, createTrees())).toEqual({changes: [], left: 1})
  })

  it('holds to the standard with which the fault was found', async () => {
    const reader = readerOf('壹、清渠\n貳、修閘\n')
    const faults = await reader.check({...usualSettings, standard: 'gbt9704'}, 'en')
    const {changes} = await reader.fix(
      faults.findIndex(({fixable}) => fixable),
      usualSettings
    )
    expect(changed('壹、清渠\n貳、修閘\n', changes)).toBe('一、清渠\n二、修閘\n')
  })

  it('touches nothing where the text is not the one in which the fault was found', async () => {
    const reader = readerOf(text)
    await reader.check(usualSettings, 'en')
    reader.change([{from: 0, to: 0, insert: '附：'}])
    expect((await reader.fix(0, usualSettings)).changes).toEqual([])
  })

  it('keeps what the hints of the text say', async () => {
    const reader = createReader()
    const numbered = '1. 清渠\n2. 修闸\n4. 护堤\n'
    const hints = [0, 6, 12].map((start) => ({kind: 'marker', level: 1, list: 'a', start, end: start + 3}) as const)
    reader.deposit({text: numbered, hints})
    reader.change([{from: 0, to: 0, insert: numbered}])
    await reader.check(usualSettings, 'en')
    const {changes, left} = await reader.fix(0, usualSettings)
    expect([changed(numbered, changes), left]).toEqual([numbered.replace('4', '3'), 0])
  })
})
