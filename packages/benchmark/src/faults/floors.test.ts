import {describe, expect, it} from 'vitest'
import {belowFaultFloor, faultFloors} from './floors.js'

describe('belowFaultFloor', () => {
  it('is silent where every figure reaches its floor', () => {
    expect(belowFaultFloor(faultFloors)).toEqual([])
    expect(belowFaultFloor({found: 1, repaired: 1, true: 1})).toEqual([])
  })

  it('has a line for each figure that is below, with both numbers', () => {
    expect(belowFaultFloor({found: 0.9799, repaired: 1, true: Number.NaN})).toEqual([
      'found is 0.9799, expected at least 0.98',
      'true is NaN, expected at least 0.98'
    ])
  })
})
