import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {numerals} from './index.js'
import {writeLike} from './write-like.js'

const {han, formal, arabic, circled, latinUpper} = numerals

describe('a number is written as others of its series are', () => {
  it.each([
    ['廿一 beside 廿', han, 21, ['廿'], '廿一'],
    ['二十一 beside 二十', han, 21, ['二十'], '二十一'],
    ['卅一 beside 廿九', han, 31, ['廿九'], '卅一'],
    ['一百〇五 beside 一百〇四', han, 105, ['一百〇四'], '一百〇五'],
    ['一百零五 beside 一百零四', han, 105, ['一百零四'], '一百零五'],
    ['百十二 beside 百十一', han, 112, ['百十一'], '百十二'],
    ['一百十二 beside 一百十一', han, 112, ['一百十一'], '一百十二'],
    ['一○五 beside 一○四', han, 105, ['一○四'], '一○五'],
    ['一二三 beside 一二二', han, 123, ['一二二'], '一二三'],
    ['參 beside 貳', formal, 3, ['貳'], '參'],
    ['叁 beside 贰', formal, 3, ['贰'], '叁'],
    ['陸 beside 伍 and 貳', formal, 6, ['伍', '貳'], '陸'],
    ['２ beside １', arabic, 2, ['１'], '２'],
    ['2 beside 1', arabic, 2, ['1'], '2'],
    ['as usual beside none', han, 21, [], '二十一'],
    ['as most are', han, 22, ['二十一', '廿三', '廿四'], '廿二'],
    ['as usual beside what is no number', han, 3, ['甲', ''], '三']
  ] as const)('%s', (_, numeral, value, examples, written) => {
    expect(writeLike(numeral, value, examples)).toBe(written)
  })
})

describe('a number that the way of writing has no form for', () => {
  it.each([
    ['㊿ and one more', circled, 51],
    ['Z and one more', latinUpper, 27],
    ['below zero', arabic, -1]
  ])('is none: %s', (_, numeral, value) => {
    expect(writeLike(numeral, value, [])).toBe(null)
  })
})

it('is read again as the same number, whatever the examples are', () => {
  const example = fc.constantFrom('廿', '一○四', '百十', '一百〇一', '二十一', '卄二', '一二三', '甲')
  fc.assert(
    fc.property(fc.integer({min: 1, max: 9999}), fc.array(example, {maxLength: 5}), (value, examples) => {
      const written = writeLike(han, value, examples) as string
      expect(han.read(written, 0)).toEqual({value, end: written.length})
    }),
    {numRuns: 300}
  )
})
