import {parse} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pointsOf} from './lines.js'

describe('pointsOf', () => {
  it('counts lines that end with LF, CRLF and CR', () => {
    const text = '一\r\n二\r三\n\n四'
    const pointAt = pointsOf(text)
    const lines = [...text].map((_, offset) => pointAt(offset).line)
    expect(lines).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 5])
    expect(pointAt(text.length)).toEqual({line: 5, column: 2, offset: text.length})
  })

  it('gives a byte order mark no column', () => {
    const pointAt = pointsOf('\ufeff一、\n二、')
    expect([0, 1, 2, 4].map((offset) => pointAt(offset).column)).toEqual([1, 1, 2, 1])
  })

  it('agrees with the parser', () => {
    const characters = fc.constantFrom('一、', '甲', '\n', '\r', '\r\n', ' ')
    fc.assert(
      fc.property(fc.array(characters, {maxLength: 40}), (parts) => {
        const text = parts.join('')
        const pointAt = pointsOf(text)
        for (const {position} of parse(text).children) {
          expect(pointAt(position.start.offset)).toEqual(position.start)
          expect(pointAt(position.end.offset)).toEqual(position.end)
        }
      })
    )
  })
})
