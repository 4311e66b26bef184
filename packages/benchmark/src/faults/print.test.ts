import {expect, it} from 'vitest'
import {share} from './print.js'

it('does not round a share up to what was to be reached', () => {
  expect(share(9799, 10_000)).toBe('0.979')
  expect(share(98, 100)).toBe('0.980')
  expect(share(0, 0)).toBe('-')
})
