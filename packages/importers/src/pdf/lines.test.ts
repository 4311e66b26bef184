import {describe, expect, it} from 'vitest'
import {rowsOf, segmentsOf} from './lines.js'
import type {Run} from './run.js'

/** A run of type of 10 points, at x, as wide as its characters are. */
const run = (text: string, x: number, more: Partial<Run> = {}): Run => ({
  text,
  x,
  y: 100,
  width: 10 * [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0),
  size: 10,
  font: 'song',
  ...more
})

const textsOf = (runs: readonly Run[]): string[][] => rowsOf(runs).map((row) => segmentsOf(row).map(({text}) => text))

describe('segmentsOf', () => {
  it.each([
    ['a gap that justifies a line', [run('清理', 0), run('渠道', 21)], '清理渠道'],
    ['a blank between characters', [run('第一章', 0), run('总则', 35)], '第一章 总则'],
    ['the room that Word leaves around digits', [run('自', 0), run('2031', 12.5), run('年起', 35)], '自2031年起'],
    ['the blank after the number of a heading', [run('1.1', 0), run('总则', 17)], '1.1 总则'],
    ['a blank between Latin words', [run('water', 0), run('loss', 28)], 'water loss'],
    ['the half of a bracket that is empty', [run('通知》', 0), run('（草案）', 33)], '通知》（草案）'],
    ['no blank before a comma', [run('清渠', 0), run('，修闸', 25)], '清渠，修闸']
  ])('reads %s', (_, runs, text) => {
    expect(textsOf(runs)).toEqual([[text]])
  })

  it('reads a line whose characters are all set apart without blanks', () => {
    expect(textsOf([...'青禾县政府'].map((character, index) => run(character, 15 * index)))).toEqual([['青禾县政府']])
    expect(textsOf([run('青 禾 县 政 府', 0, {width: 58})])).toEqual([['青禾县政府']])
    expect(textsOf([run('第 一 章 总 则', 0, {width: 58})])).toEqual([['第一章 总则']])
  })

  it('parts what wide gaps part', () => {
    expect(textsOf([run('甲方：', 0), run('乙方：', 200)])).toEqual([['甲方：', '乙方：']])
  })

  it('keeps numbers above the line apart from those in it', () => {
    expect(textsOf([run('宽', 0), run('3m', 10), run('2', 20, {size: 6, y: 96, width: 3})])).toEqual([['宽3m²']])
  })

  it('sets in order what the file has in disorder', () => {
    expect(textsOf([run('丁', 10, {y: 120}), run('乙', 10), run('丙', 0, {y: 120}), run('甲', 0)])).toEqual([
      ['甲乙'],
      ['丙丁']
    ])
  })
})
