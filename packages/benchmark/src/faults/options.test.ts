import {expect, it} from 'vitest'
import {readFaultOptions} from './options.js'

it('makes a thousand copies with seed 8 where nothing is said', () => {
  expect(readFaultOptions([])).toEqual({copies: 1000, seed: 8, list: false, reports: false})
})

it('takes what is said', () => {
  expect(readFaultOptions(['--copies', '20', '--seed=3', '--list', '--reports'])).toEqual({
    copies: 20,
    seed: 3,
    list: true,
    reports: true
  })
})

it.each([
  [['--copies', '0']],
  [['--copies', 'many']],
  [['--seed', '-1']],
  [['--seed=1.5']],
  [['--listing']],
  [['dev']]
])('says what is wrong with %j', (words) => {
  expect(readFaultOptions(words)).toEqual({problem: expect.any(String)})
})
