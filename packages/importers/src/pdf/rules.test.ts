import {describe, expect, it} from 'vitest'
import type {Placed} from './orientation.js'
import {hasGaps, rulesDrawn} from './rules.js'

/** As PDF.js numbers them; only that they differ matters. */
const codes = {save: 1, restore: 2, transform: 3, paintFormXObjectBegin: 4, paintFormXObjectEnd: 5, constructPath: 6}
const paints = {stroke: 20, closeStroke: 21, fill: 22, eoFill: 23, fillStroke: 24, eoFillStroke: 25, endPath: 28}

type Operation = readonly [name: keyof typeof codes, ...given: unknown[]]

/** A page of 100 points, whose coordinates go upwards in the file. */
const drawn = (operations: readonly Operation[]): number[][] =>
  rulesDrawn(
    {fnArray: operations.map(([name]) => codes[name]), argsArray: operations.map(([, ...given]) => given)},
    {...codes, ...paints},
    [1, 0, 0, -1, 0, 100]
  ).map(({x0, y0, x1, y1}) => [x0, y0, x1, y1])

const path = (paint: keyof typeof paints, ...data: number[]): Operation => [
  'constructPath',
  paints[paint],
  [data],
  null
]
const box = [0, 10, 10, 1, 60, 10, 1, 60, 40, 1, 10, 40, 4]

describe('rulesDrawn', () => {
  it('finds a line that is stroked', () => {
    expect(drawn([path('stroke', 0, 10, 90, 1, 50, 90)])).toEqual([[10, 10, 50, 10]])
  })

  it('finds the four sides of a rectangle that is stroked', () => {
    expect(drawn([path('stroke', ...box)])).toEqual([
      [10, 90, 60, 90],
      [60, 60, 60, 90],
      [10, 60, 60, 60],
      [10, 60, 10, 90]
    ])
  })

  it('takes a thin rectangle that is filled for a line, and no other one', () => {
    expect(drawn([path('fill', 0, 10, 10, 1, 60, 10, 1, 60, 11, 1, 10, 11, 4)])).toEqual([[10, 89.5, 60, 89.5]])
    expect(drawn([path('fill', ...box)])).toEqual([])
  })

  it('takes no line that is aslant, bent, or shows nothing', () => {
    expect(drawn([path('stroke', 0, 10, 10, 1, 60, 40)])).toEqual([])
    expect(drawn([path('stroke', 0, 10, 10, 2, 20, 10, 40, 10, 60, 10)])).toEqual([])
    expect(drawn([path('endPath', ...box)])).toEqual([])
  })

  it('moves a line as the page and the forms on it do', () => {
    const line = path('stroke', 0, 0, 0, 1, 10, 0)
    expect(drawn([['save'], ['transform', 2, 0, 0, 2, 5, 5], line, ['restore'], line])).toEqual([
      [5, 95, 25, 95],
      [0, 100, 10, 100]
    ])
    const form: Operation = ['paintFormXObjectBegin', [1, 0, 0, 1, 30, 30], null]
    expect(drawn([form, line, ['paintFormXObjectEnd'], line])).toEqual([
      [30, 70, 40, 70],
      [0, 100, 10, 100]
    ])
  })

  it('gives up on a drawing of very many paths', () => {
    expect(drawn(Array.from({length: 20_001}, () => path('stroke', 0, 10, 90, 1, 50, 90)))).toEqual([])
  })
})

describe('hasGaps', () => {
  const placed = (x: number, y: number, width = 40): Placed => ({
    text: '清渠',
    x,
    y,
    width,
    size: 10,
    font: 'song',
    turn: 0
  })

  it('tells text side by side from lines of text', () => {
    expect(hasGaps([placed(0, 10), placed(40, 10), placed(0, 30)])).toBe(false)
    expect(hasGaps([placed(0, 10), placed(80, 10)])).toBe(true)
  })

  it('finds a cell beside one of two lines', () => {
    expect(hasGaps([placed(0, 10), placed(80, 17), placed(0, 24)])).toBe(true)
  })

  it('leaves writing that is turned to be looked at', () => {
    expect(hasGaps([{...placed(0, 10), turn: 1}])).toBe(true)
  })
})
