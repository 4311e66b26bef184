import {describe, expect, it} from 'vitest'
import {furnitureOf, type Sheet} from './furniture.js'
import type {Line} from './line.js'

const line = (text: string, y: number, page: number): Line => ({
  text,
  spans: [],
  segments: [],
  x0: 80,
  x1: 500,
  y,
  size: 12,
  page
})

/** Pages of A4 with the lines given, each with its height on the page. */
function sheets(...pages: [text: string, y: number][][]): Sheet[] {
  return pages.map((lines, index) => ({
    number: index + 1,
    height: 842,
    lines: lines.map(([text, y]) => line(text, y, index + 1))
  }))
}

const found = (all: readonly Sheet[]): string[] => [...furnitureOf(all)].map(({text}) => text)

const body: [string, number][] = [
  ['一、清渠。', 130],
  ['二、修闸。', 400],
  ['三、巡渠。', 690]
]

describe('furnitureOf', () => {
  it.each([
    '— 1 —',
    '－1－',
    '-1-',
    '第1页',
    '第 1 页 共 10 页',
    '共 10 页 第 1 页',
    '1/10',
    'Page 1 of 3',
    '第一页',
    '— 一 —',
    '· 1 ·',
    '1'
  ])('finds the page number %s at the end of a single page', (text) => {
    expect(found(sheets([...body, [text, 790]]))).toEqual([text])
  })

  it.each(['7', '一、', '（一）', '第一条', '2031年'])('leaves %s at the end of a single page in the text', (text) => {
    expect(found(sheets([...body, [text, 790]]))).toEqual([])
  })

  it('finds bare numbers that count on, whatever the first page has', () => {
    expect(found(sheets([...body, ['5', 790]], [...body, ['6', 790]]))).toEqual(['5', '6'])
    expect(found(sheets([...body, ['5', 790]], [...body, ['9', 790]]))).toEqual([])
  })

  it('finds running heads, also where those of left and right pages differ', () => {
    const page = (head: string): [string, number][] => [[head, 50], ...body]
    expect(found(sheets(...['甲', '乙', '甲', '乙', '甲', '乙'].map(page)))).toHaveLength(6)
    expect(found(sheets(page('渠道学报'), page('渠道学报')))).toEqual(['渠道学报', '渠道学报'])
  })

  it('finds a running head that changes with the chapter', () => {
    const heads = ['绪论', '绪论', '绪论', '绪论', '结论']
    expect(found(sheets(...heads.map((head): [string, number][] => [[head, 50], ...body])))).toEqual(heads)
  })

  it('leaves lines of the text at the top of pages, though they have words in common', () => {
    const page = (text: string): [string, number][] => [['青禾汇编', 50], [text, 100], ...body]
    const tops = ['第一条', '第18条', '第36条', '第45条', '第47条']
    expect(found(sheets(...tops.map(page)))).toEqual(tops.map(() => '青禾汇编'))
  })

  it('leaves a line of the middle of the page, though every page has it', () => {
    expect(found(sheets(body, body, body))).toEqual([])
  })
})
