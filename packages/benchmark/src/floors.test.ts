import {describe, expect, it} from 'vitest'
import {belowFloor, type Floors, floors} from './floors.js'

const sets = Object.entries(floors)

/** The floors of a set as figures that are moved by `difference`. */
const figuresAt = (least: Floors, difference: number): Record<string, number> =>
  Object.fromEntries(Object.entries(least).map(([name, value]) => [name, value + difference]))

describe('floors', () => {
  it('are shares of 1, one at least for each set', () => {
    expect(sets.length).toBeGreaterThan(0)
    for (const [, least] of sets) {
      const values = Object.values(least)
      expect(values.length).toBeGreaterThan(0)
      for (const value of values) expect(value > 0 && value <= 1).toBe(true)
    }
  })
})

describe.each(sets)('belowFloor of %s', (set, least) => {
  it('is silent where every figure reaches its floor, or is above it', () => {
    expect(belowFloor(set, least)).toEqual([])
    expect(belowFloor(set, figuresAt(least, 0.5))).toEqual([])
  })

  it('has a line for each figure that is below, and for no other', () => {
    for (const name of Object.keys(least)) {
      const figures = {...figuresAt(least, 0), [name]: (least[name] ?? 0) - 0.25, other: 0}
      expect(belowFloor(set, figures)).toEqual([expect.stringContaining(`${set}: ${name} is `)])
    }
    expect(belowFloor(set, figuresAt(least, -0.1))).toHaveLength(Object.keys(least).length)
  })

  it('says what is reached and what was expected', () => {
    const [name, value] = Object.entries(least)[0] as [string, number]
    const [line] = belowFloor(set, {...least, [name]: 0.125})
    expect(line).toBe(`${set}: ${name} is 0.125, expected at least ${value}`)
  })

  it('takes a figure that is missing, or no number, for one that is below', () => {
    const names = Object.keys(least)
    expect(belowFloor(set, {})).toHaveLength(names.length)
    expect(belowFloor(set, Object.fromEntries(names.map((name) => [name, Number.NaN])))).toHaveLength(names.length)
  })
})

it('holds nothing for a set without floors', () => {
  expect(belowFloor('a set of another kind', {marker_f1: 0})).toEqual([])
})
