import {expect, it} from 'vitest'
import {piecesOf} from './pieces.js'

it('gives what is escaped or written as a reference a place and a length of its own', () => {
  expect(piecesOf('1. 甲&乙', 2, '> 1\\. 甲&amp;乙')).toEqual([
    {value: '1', at: 2},
    {value: '.', at: 3, length: 2},
    {value: ' 甲', at: 5},
    {value: '&', at: 7, length: 5},
    {value: '乙', at: 12}
  ])
  expect(piecesOf('𠮷', 0, '&#x20BB7;')).toEqual([{value: '𠮷', at: 0, length: 9}])
})

it('takes what Markdown does not decode as it is written', () => {
  expect(piecesOf('\\甲&nosuch;*', 0, '\\甲&nosuch;\\*')).toEqual([
    {value: '\\甲&nosuch;', at: 0},
    {value: '*', at: 10, length: 2}
  ])
})

it('leaves a line in one piece that does not stand there', () => {
  expect(piecesOf('甲乙', 0, '丙\\*丁')).toEqual([{value: '甲乙', at: 0}])
  expect(piecesOf('甲', 0, '甲\\*')).toEqual([{value: '甲', at: 0}])
})
