import {limitDepth, parse} from '@gangmu/core'
import {expect, it} from 'vitest'
import {usualSettings} from '../../settings/settings.js'
import {createReader} from '../create-reader.js'
import type {OutlineColumns} from '../types.js'
import {buffersOf, columnsOf} from './columns.js'

const text = `关于春修的
通知
一、清渠。要做到：一是早动手。二是清到底。
（一）东渠；
（二）西渠
二、修闸
第一条　为了修好水闸，制定本办法。
第二条　本办法自三月起施行。`

const rowsOf = (columns: OutlineColumns) =>
  Array.from({length: columns.count}, (_, member) => ({
    title: columns.titles.slice(columns.titleEnd[member - 1] ?? 0, columns.titleEnd[member]),
    marker: columns.markerLength[member],
    depth: columns.depth[member],
    place: columns.place[member],
    siblings: columns.siblings[member],
    below: columns.below[member]
  }))

it('has a row for each member, with its place in the outline', () => {
  const rows = rowsOf(columnsOf(parse(text)))
  expect(
    rows.map(({title, depth, place, siblings, below}) => `${depth} ${place}/${siblings} +${below} ${title}`)
  ).toEqual([
    '1 1/2 +4 一、清渠',
    '2 1/4 +0 一是早动手',
    '2 2/4 +0 二是清到底',
    '2 3/4 +0 （一）东渠',
    '2 4/4 +0 （二）西渠',
    '1 2/2 +2 二、修闸',
    '2 1/2 +0 第一条 为了修好水闸，制定本办法。',
    '2 2/2 +0 第二条 本办法自三月起施行。'
  ])
  expect(rows.map(({title, marker}) => title.slice(0, marker))).toEqual([
    ...['一、', '一是', '二是', '（一）', '（二）', '二、', '第一条 ', '第二条 ']
  ])
})

it('tells where everything stands in the text', () => {
  const columns = columnsOf(parse(text))
  const slice = (start: number | undefined, end: number | undefined) => text.slice(start, end)
  expect(slice(columns.start[0], columns.end[0]).trimEnd()).toMatch(/^一、清渠[\s\S]*西渠$/)
  expect([...columns.markerStart].map((start, marker) => slice(start, columns.markerEnd[marker]))).toEqual([
    ...['一、', '一是', '二是', '（一）', '（二）', '二、', '第一条', '第二条']
  ])
  expect([...columns.markerDepth]).toEqual([1, 2, 2, 2, 2, 1, 2, 2])
  expect(columns.title).toEqual({text: '关于春修的通知', start: 0, end: 8})
})

it('holds no title and no member of a text that has none', () => {
  const columns = columnsOf(parse(''))
  expect([columns.count, columns.titles, columns.title]).toEqual([0, '', null])
})

it('puts a title on one line, and cuts what stands for one', () => {
  const long = `第一条　为了${'修好水闸'.repeat(20)}。\n第二条　施行。`
  const [first] = rowsOf(columnsOf(parse(long)))
  expect(first?.title).toMatch(/^第一条 为了.{37}…$/)
  expect(
    rowsOf(columnsOf(parse('第一章\n总则\n第一条　甲。\n第二条　乙。\n第二章\n分则'))).every(
      ({title}) => !/[\n\r]/.test(title)
    )
  ).toBe(true)
})

it('counts depths from 1 without a gap, however the tree is limited', () => {
  expect(rowsOf(columnsOf(limitDepth(parse(text), 1))).map(({depth, below}) => [depth, below])).toEqual([
    [1, 0],
    [1, 0]
  ])
})

it('gives every column as a buffer of its own', () => {
  const columns = columnsOf(parse(text))
  expect(new Set(buffersOf(columns)).size).toBe(11)
  const copy = structuredClone(columns, {transfer: buffersOf(columns)})
  expect([copy.depth.length, columns.depth.length]).toEqual([8, 0])
})

it('is in the script and of the depth that the settings want, with the places of the source', async () => {
  const reader = createReader()
  const settings = {...usualSettings, script: 'hant', depth: 1} as const
  reader.change([{from: 0, to: 0, insert: text}])
  const columns = await reader.outline(settings)
  expect(rowsOf(columns).map(({title}) => title)).toEqual(['一、清渠', '二、修閘'])
  expect(columns.title?.text).toBe('關於春修的通知')
  reader.change([{from: text.length, to: text.length, insert: '\n三、护堤'}])
  const longer = await reader.outline(settings)
  expect(rowsOf(longer).map(({title}) => title)).toEqual(['一、清渠', '二、修閘', '三、護堤'])
  expect(longer.start[2]).toBe(text.length + 1)
})
