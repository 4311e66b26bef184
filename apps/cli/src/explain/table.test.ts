import stringWidth from 'string-width'
import {expect, it} from 'vitest'
import {alignTable} from './table.js'

it('gives a Han character two columns, and an enclosed number one', () => {
  expect(
    alignTable([
      ['位置', '序号'],
      ['1:1', '①'],
      ['12:34', 'x']
    ])
  ).toBe('位置   序号\n1:1    ①\n12:34  x\n')
})

it('begins each column where the cells before it end, at the same place in every row', () => {
  const rows = [
    ['一', 'a', '|'],
    ['（十二）', '', '|'],
    ['é', '😀', '|']
  ]
  const lines = alignTable(rows).trimEnd().split('\n')
  expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1)
})

it('leaves no blanks at the end of a row', () => {
  expect(
    alignTable([
      ['a', ''],
      ['b', 'cd']
    ])
  ).toBe('a\nb  cd\n')
})

it('is empty without rows', () => {
  expect(alignTable([])).toBe('')
})
