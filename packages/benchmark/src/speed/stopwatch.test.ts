import {describe, expect, it} from 'vitest'
import {summary, timed} from './stopwatch.js'

describe('timed', () => {
  it('runs at least once, even without a budget, and tells when the first run is over', () => {
    let runs = 0
    let afterFirst = 0
    timed(
      () => {
        runs++
      },
      0,
      () => {
        afterFirst = runs
      }
    )
    expect(runs).toBeGreaterThan(0)
    expect(afterFirst).toBe(1)
  })
})

describe('summary', () => {
  it('gives the least, the middle one and how many there are', () => {
    const samples = [3, 1, 2].map((seconds) => ({seconds, processor: seconds * 2}))
    expect(summary(samples)).toEqual({best: 1, median: 2, processor: 2, runs: 3})
    expect(summary(samples.slice(0, 1))).toEqual({best: 3, median: 3, processor: 6, runs: 1})
  })
})
