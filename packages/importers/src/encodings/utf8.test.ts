import {isUtf8} from 'node:buffer'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeByStandard, decodeUtf8, firstBadByte} from './utf8.js'

describe.each([
  ['decodeUtf8', decodeUtf8],
  ['decodeByStandard', decodeByStandard]
])('%s', (_, decode) => {
  it.each(['', '\ufeff', 'ascii', '\u0080ÿ', '一、甲', '\ufeff一、甲\ufeff', 'a😀𠮷', '\uffff\u2028'])(
    'reads %j',
    (text) => {
      expect(decode(Buffer.from(text))).toBe(text)
    }
  )

  it('gives what Node gives, for every text, also from the middle of a buffer', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
        const bytes = Buffer.from(`甲${text}`)
        expect(decode(new Uint8Array(bytes.buffer, bytes.byteOffset + 3, bytes.length - 3))).toBe(
          bytes.subarray(3).toString('utf8')
        )
      })
    )
  })

  it('gives nothing for bytes that are not well-formed', () => {
    expect(decode(Uint8Array.of(0x61, 0xc0, 0x80))).toBeUndefined()
  })
})

describe('firstBadByte', () => {
  it.each([
    ['an overlong form', [0x61, 0xc0, 0x80], 1],
    ['an overlong form of three bytes', [0xe0, 0x80, 0x80], 0],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['a character cut off at the end', [0xe4, 0xb8], 0],
    ['a character above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a lone continuation', [0x80], 0]
  ])('finds %s', (_, bytes, offset) => {
    expect(firstBadByte(Uint8Array.from(bytes))).toBe(offset)
  })

  it('agrees with Node, and everything before it is well-formed', () => {
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf, 0xe4, 0xb8))
    fc.assert(
      fc.property(fc.array(byte, {maxLength: 12}), (bytes) => {
        const array = Uint8Array.from(bytes)
        const offset = firstBadByte(array)
        expect(offset === array.length).toBe(isUtf8(array))
        expect(isUtf8(array.subarray(0, offset))).toBe(true)
      }),
      {numRuns: 5000}
    )
  })
})
