import {expect, it} from 'vitest'
import {numberOf, writeCount} from './counts.js'

it('reads what it writes, in each way of writing', () => {
  for (const like of ['三', '12', '１２'])
    for (let number = 2; number < 100; number++) expect(numberOf(writeCount(number, like) as string)).toBe(number)
})

it('writes 两 for two, and ten without 一', () => {
  expect([2, 10, 11, 20, 34].map((number) => writeCount(number, '三'))).toEqual(['两', '十', '十一', '二十', '三十四'])
})

it('has no count of one or none', () => {
  expect([0, 1].map((number) => writeCount(number, '三'))).toEqual([null, null])
})

it('reads no number in what is none', () => {
  expect(['三四', '百', ''].map(numberOf)).toEqual([null, null, null])
})
