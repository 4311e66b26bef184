import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Change} from '../types.js'
import {besideOf, changed} from './changed.js'

const insertArbitrary = fc.constantFrom('', 'X', 'YZ', '\n')
const changesArbitrary = fc.array(fc.tuple(fc.nat(2), fc.nat(2), insertArbitrary), {maxLength: 6}).map((steps) => {
  let at = 0
  return steps.map(([gap, length, insert]): Change => {
    const from = at + gap
    at = from + length
    return {from, to: at, insert}
  })
})

it('many changes give the text that they give one by one, from the last to the first', () => {
  const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯'
  fc.assert(
    fc.property(changesArbitrary, (changes) => {
      let now = text
      let removed = 0
      for (const {from, to} of changes.toReversed()) {
        now = now.slice(0, from) + now.slice(to)
        removed += to - from
      }
      for (let index = changes.length - 1; index >= 0; index--) {
        const {from, to, insert} = changes[index] as Change
        removed -= to - from
        const at = from - removed
        if (insert !== '') expect(besideOf(text, changes, index)).toEqual([now.charAt(at - 1), now.charAt(at)])
        now = now.slice(0, at) + insert + now.slice(at)
      }
      expect(changed(text, changes)).toBe(now)
    })
  )
})
