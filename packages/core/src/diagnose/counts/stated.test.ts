import {describe, expect, it} from 'vitest'
import {rewritten, statedCountsIn} from './stated.js'

const read = (text: string) =>
  statedCountsIn(text).map(({value, start, end, phraseEnd}) => [
    value,
    text.slice(start, end),
    text.slice(start, phraseEnd)
  ])

describe('statedCountsIn reads', () => {
  it.each([
    ['三点', 3, '三点', '三点'],
    ['讲三个方面的意见', 3, '三个方面', '三个方面的意见'],
    ['五项具体工作', 5, '五项具体工作', '五项具体工作'],
    ['两个方面', 2, '两个方面', '两个方面'],
    ['兩點要求', 2, '兩點要求', '兩點要求'],
    ['12条措施', 12, '12条措施', '12条措施'],
    ['１２条措施', 12, '１２条措施', '１２条措施'],
    ['3 个步骤', 3, '3 个步骤', '3 个步骤'],
    ['二十项任务', 20, '二十项任务', '二十项任务'],
    ['五方面', 5, '五方面', '五方面'],
    ['三大行动', 3, '三大行动', '三大行动'],
    ['“四个着力”', 4, '四个着力', '四个着力”'],
    ['三个方面的前提和条件', 3, '三个方面', '三个方面的前提和条件'],
    ['三个标段', 3, '三个', '三个']
  ])('%s', (text, value, words, phrase) => {
    expect(read(text)).toEqual([[value, words, phrase]])
  })

  it.each([
    ...['一点', '第三点', '几个', '十几项', '三四个', '二十多项', '三个月', '三点钟', '三点半', '3.5个', '三百个'],
    ...['两个维护', '八项规定', '三个代表', '十九大报告', '百分之三点', '三条例', '三年', '三个多月', '三层楼']
  ])('no count in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('rewritten', () => {
  it.each([
    ['三个方面', 2, '两个方面'],
    ['三點要求', 2, '兩點要求'],
    ['两个方面', 4, '四个方面'],
    ['3 项工作', 12, '3 项工作'.replace('3', '12')],
    ['３项工作', 12, '１２项工作'],
    ['九条', 10, '十条']
  ])('writes the number of %s as %d in its own way', (text, value, expected) => {
    const [count] = statedCountsIn(text)
    expect(count && rewritten(text, count, value)).toBe(expected)
  })
})
