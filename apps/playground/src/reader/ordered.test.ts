import fc from 'fast-check'
import {expect, it} from 'vitest'
import {firstWhere} from './ordered.js'

it('finds the first index from which on something holds', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (count, boundary, from) => {
      const expected = Math.max(from, Math.min(count, boundary))
      expect(firstWhere(count, (index) => index >= boundary, from)).toBe(from > count ? from : expected)
    })
  )
})
