import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomFrom, seedOf} from './random.js'

const take = (seed: number, count: number): number[] => {
  const random = randomFrom(seed)
  return Array.from({length: count}, random)
}

describe('randomFrom', () => {
  it('gives the same numbers for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(take(seed, 20)).toEqual(take(seed, 20))
      })
    )
  })

  it('gives numbers from 0 to 1, without 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const number of take(seed, 50)) expect(number >= 0 && number < 1).toBe(true)
      })
    )
  })

  it('gives other numbers for another seed', () => {
    const firsts = Array.from({length: 1000}, (_, seed) => take(seed, 1)[0])
    expect(new Set(firsts).size).toBeGreaterThan(990)
  })

  it('spreads them evenly', () => {
    const tenths = new Array<number>(10).fill(0)
    for (const number of take(1, 10_000)) tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('seedOf', () => {
  it('is the same for the same name, and a number of 32 bits without a sign', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (name) => {
        const seed = seedOf(name)
        expect(seedOf(name)).toBe(seed)
        expect(seed >>> 0).toBe(seed)
      })
    )
  })

  it('differs for names that differ in one character', () => {
    const names = Array.from({length: 500}, (_, index) => `预算法-${index}`)
    expect(new Set(names.map(seedOf)).size).toBe(names.length)
  })
})
