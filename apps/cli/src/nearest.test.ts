import {expect, it} from 'vitest'
import {nearest} from './nearest.js'

const names = ['--format', '--style', '--body', '--markers', '--output']

it.each([
  ['--fromat', '--format'],
  ['--out', '--output'],
  ['--Body', '--body'],
  ['--marker', '--markers']
])('%s was meant as %s', (word, meant) => {
  expect(nearest(word, names)).toBe(meant)
})

it.each(['--verbose', '-x', '--'])('%s was meant as none of them', (word) => {
  expect(nearest(word, names)).toBeUndefined()
})
