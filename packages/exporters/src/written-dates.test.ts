import {describe, expect, it} from 'vitest'
import {dateIn} from './written-dates.js'

const iso = (text: string): string | undefined => dateIn(text)?.iso

describe('a date that is written in a text', () => {
  it.each([
    ['（2024年2月26日）', '2024-02-26'],
    ['2024 年 12 月 1 日', '2024-12-01'],
    ['二〇二四年二月二十六日', '2024-02-26'],
    ['二○○四年十月三十一日', '2004-10-31'],
    ['一九九九年十二月十日', '1999-12-10'],
    ['中華民國113年2月6日', '2024-02-06'],
    ['民国一百一十三年二月六日', '2024-02-06'],
    ['中华民国一〇三年二月六号', '2014-02-06'],
    ['2024-02-26', '2024-02-26'],
    ['2024.2.6', '2024-02-06'],
    ['2024/02/06', '2024-02-06']
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  it.each([
    ['2024年2月', 'a month'],
    ['2023年2月29日', 'no day of any calendar'],
    ['24年2月26日', 'a year of two digits'],
    ['二四年二月二日', 'a year of two digits'],
    ['2024年2月26日至2024年3月1日', 'two dates'],
    ['2024.2-6', 'a range'],
    ['V2024.2.6.1', 'a version'],
    ['二月二十六日', 'no year']
  ])('%s is none: %s', (text) => {
    expect(iso(text)).toBeUndefined()
  })

  it('has its place in the text', () => {
    const text = '（一九九八年六月二十日通过）'
    const date = dateIn(text)
    expect(text.slice(date?.start, date?.end)).toBe('一九九八年六月二十日')
  })
})
