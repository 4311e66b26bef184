import {describe, expect, it} from 'vitest'
import {ruledTables} from './ruled.js'
import type {Page, Rule, Run} from './run.js'

const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  width: 10 * [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0),
  size: 10,
  font: 'song'
})
const level = (y: number, x0 = 0, x1 = 300): Rule => ({x0, x1, y0: y, y1: y})
const upright = (x: number, y0 = 0, y1 = 60): Rule => ({x0: x, x1: x, y0, y1})
const pageOf = (runs: readonly Run[], rules: readonly Rule[], number = 1): Page => ({
  number,
  width: 595,
  height: 842,
  runs,
  turned: [],
  rules
})
const tablesOf = (...pages: readonly Page[]): (readonly string[])[][] =>
  ruledTables(pages).map((page) => page.map(({table}) => table.rows))

/** Three rows of 20 points, three columns of 100. */
const grid = [...[0, 20, 40, 60].map((y) => level(y)), ...[0, 100, 200, 300].map((x) => upright(x))]
const head = [run('乡镇', 5, 14), run('渠道', 105, 14), run('长度', 205, 14)]
const first = [run('河湾镇', 5, 34), run('东干渠', 105, 34), run('12.4', 205, 34)]
const second = [run('柳坡乡', 5, 54), run('西干渠', 105, 54), run('9.8', 205, 54)]

describe('ruledTables', () => {
  it('puts text into the cells that lines make', () => {
    const rows = ['乡镇\t渠道\t长度', '河湾镇\t东干渠\t12.4', '柳坡乡\t西干渠\t9.8']
    expect(tablesOf(pageOf([...second, ...head, ...first], grid))).toEqual([[rows]])
  })

  it('joins the lines of a cell, Latin words with a blank', () => {
    const lines = [run('Water users of', 105, 34), run('the canals', 105, 46)]
    const han = [run('清理渠道及堤岸的', 205, 34), run('各类杂物', 205, 46)]
    const rules = [level(0), level(20), level(60), ...[0, 100, 200, 300].map((x) => upright(x))]
    expect(tablesOf(pageOf([...head, run('甲', 5, 34), ...lines, ...han], rules))[0]?.[0]?.[1]).toBe(
      '甲\tWater users of the canals\t清理渠道及堤岸的各类杂物'
    )
  })

  it('keeps a blank between the paragraphs of a cell', () => {
    const rules = [level(0), level(20), level(60), ...[0, 100, 200, 300].map((x) => upright(x))]
    const runs = [...head, run('甲', 5, 34), run('东渠', 105, 34), run('西渠', 105, 46), run('乙', 205, 34)]
    expect(tablesOf(pageOf(runs, rules))[0]?.[0]?.[1]).toBe('甲\t东渠 西渠\t乙')
  })

  it('divides text that runs from one cell into the next', () => {
    const [, , length] = first as [Run, Run, Run]
    const both = {...run('河湾镇全体村民户 东干渠', 12, 34), width: 123}
    expect(tablesOf(pageOf([...head, both, length, ...second], grid))[0]?.[0]?.[1]).toBe(
      '河湾镇全体村民户\t东干渠\t12.4'
    )
  })

  it('writes a merged cell in its first place', () => {
    const rules = [
      level(0),
      level(20, 100),
      level(40),
      level(60),
      upright(0),
      upright(100),
      upright(200, 20),
      upright(300)
    ]
    const runs = [run('乡镇', 5, 24), run('渠道', 180, 14), run('名称', 105, 34), run('长度', 205, 34), ...second]
    expect(tablesOf(pageOf(runs, rules))).toEqual([[['乡镇\t渠道\t', '\t名称\t长度', '柳坡乡\t西干渠\t9.8']]])
  })

  it('takes the border of two boxes for one line', () => {
    const boxes = [0, 102].flatMap((x) =>
      [0, 22].flatMap((y) => [
        level(y, x, x + 99.5),
        level(y + 20, x, x + 99.5),
        upright(x, y, y + 20),
        upright(x + 99.5, y, y + 20)
      ])
    )
    const runs = [run('甲', 5, 14), run('乙', 110, 14), run('丙', 5, 36), run('丁', 110, 36)]
    expect(tablesOf(pageOf(runs, boxes))).toEqual([[['甲\t乙', '丙\t丁']]])
    const other = [level(200), level(220), upright(97, 200, 220)]
    expect(tablesOf(pageOf(runs, [...boxes, ...other]))).toEqual([[['甲\t乙', '丙\t丁']]])
  })

  it('takes nothing else for a table that lines stand around', () => {
    const words = [...head, ...first, ...second]
    const frame = [level(0), level(60), upright(0), upright(300)]
    expect(tablesOf(pageOf(words, frame))).toEqual([[]])
    expect(tablesOf(pageOf(words, [level(20), level(40)]))).toEqual([[]])
    const labels = [run('姓名', 5, 14), run('住址', 5, 34), run('电话', 5, 54)]
    expect(tablesOf(pageOf(labels, grid))).toEqual([[]])
    const parties = [
      run('甲方（盖章）：', 5, 14),
      run('乙方（盖章）：', 105, 14),
      run('代表：', 5, 34),
      run('代表：', 105, 34)
    ]
    expect(tablesOf(pageOf(parties, grid))).toEqual([[]])
  })

  it('takes no columns of prose with a line between them for a table', () => {
    const column = (x: number): Run[] => Array.from({length: 20}, (_, row) => run('渠水为全村共有', x, 12 + 14 * row))
    const rules = [level(0), level(290), level(310), upright(0, 0, 310), upright(100, 0, 310), upright(200, 0, 310)]
    const foot = [run('青禾', 5, 304), run('县报', 105, 304)]
    expect(tablesOf(pageOf([...column(5), ...column(105), ...foot], rules))).toEqual([[]])
  })

  it('takes no squares with a character each for a table', () => {
    const lines = [0, 1, 2, 3, 4].map((at) => 20 * at)
    const squares = [
      ...lines.map((y) => level(y, 0, 160)),
      ...[...lines, 100, 120, 140, 160].map((x) => upright(x, 0, 80))
    ]
    const text = [...'渠水为全村共有凡用水者皆有修渠之责每年春秋各修一次用水依先后'].map((character, index) =>
      run(character, 20 * (index % 8) + 5, 14 + 20 * Math.floor(index / 8))
    )
    expect(tablesOf(pageOf(text, squares))).toEqual([[]])
  })

  it('loses no text of a table without lines between its rows', () => {
    const rules = [level(0), level(20), level(120), ...[0, 100, 200, 300].map((x) => upright(x, 0, 120))]
    const rows = ['东', '西', '南'].flatMap((name, row) => [
      run(`${name}干渠`, 5, 38 + 30 * row),
      run(`${row + 1}.5`, 205, 38 + 30 * row)
    ])
    const wrapped = [run('上游', 105, 26), run('淤积', 105, 38), run('淤积较重水流不通', 105, 68), run('畅', 105, 80)]
    expect(tablesOf(pageOf([...head, ...rows, ...wrapped], rules))[0]?.[0]).toEqual([
      '乡镇\t渠道\t长度',
      '东干渠\t上游 淤积\t1.5',
      '西干渠\t淤积较重水流不通畅\t2.5',
      '南干渠\t\t3.5'
    ])
  })

  it('takes one row for a table where the next page goes on with it', () => {
    const row = [level(20), level(40), ...[0, 100, 200, 300].map((x) => upright(x, 20, 40))]
    expect(tablesOf(pageOf(first, row))).toEqual([[]])
    expect(tablesOf(pageOf(first, row), pageOf([...head, ...second], grid, 2))[0]).toEqual([['河湾镇\t东干渠\t12.4']])
  })
})
