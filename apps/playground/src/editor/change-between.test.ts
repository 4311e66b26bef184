import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {changeBetween} from './change-between.js'

const texts = fc.string({unit: fc.constantFrom('一', '、', '\n', 'a'), maxLength: 12})

describe('the change between two texts', () => {
  it('makes the second of the first', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const change = changeBetween(before, after)
        const {from, to, insert} = change ?? {from: 0, to: 0, insert: ''}
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
      })
    )
  })

  it('leaves what both begin and end with', () => {
    expect(changeBetween('# 一、清渠\n\n早动手。', '# 一、修渠\n\n早动手。')).toEqual({from: 4, to: 5, insert: '修'})
  })
})
