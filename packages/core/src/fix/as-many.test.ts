import {expect, it} from 'vitest'
import {asMany} from './as-many.js'

/** Tries parts of which some cannot be made; counts how often. */
function tries(bad: readonly number[], parts: number) {
  let count = 0
  const kept = asMany(
    Array.from({length: parts}, (_, part) => part),
    (chosen) => {
      count++
      return chosen.some((part) => bad.includes(part)) ? null : [...chosen].sort((one, other) => one - other)
    }
  )
  return {kept, count}
}

it('leaves out the one part that cannot be made', () => {
  expect(tries([2], 5).kept).toEqual([0, 1, 3, 4])
})

it('leaves out several', () => {
  expect(tries([0, 3, 6], 8).kept).toEqual([1, 2, 4, 5, 7])
})

it('gives nothing where none can be made, nor a single one that is known not to be', () => {
  expect(tries([0, 1], 2).kept).toBe(null)
  expect(tries([0], 1)).toEqual({kept: null, count: 0})
})

it('finds one among many in few tries', () => {
  const {kept, count} = tries([700], 1000)
  expect(kept).toHaveLength(999)
  expect(count).toBeLessThan(25)
})

it('gives up after forty tries, with what it has by then', () => {
  const {kept, count} = tries(
    Array.from({length: 500}, (_, index) => index * 2 + 500),
    1000
  )
  expect(count).toBe(40)
  expect(kept?.length).toBeGreaterThan(400)
})
