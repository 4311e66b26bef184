import {isUtf8} from 'node:buffer'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode, firstBadByte, stringOf} from './decode.js'

describe('decode', () => {
  it('keeps a byte order mark, so that offsets are true for the file', () => {
    expect(decode(Buffer.from('\ufeff一、甲'))).toEqual({text: '\ufeff一、甲'})
  })

  it('says binary for bytes that no text has', () => {
    expect(decode(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({problem: 'binary'})
  })

  it('knows UTF-16 by its byte order mark', () => {
    expect(decode(Buffer.from('\ufeff一、甲', 'utf16le'))).toEqual({problem: 'utf16'})
  })

  it('says where bytes stop being UTF-8', () => {
    expect(decode(Buffer.concat([Buffer.from('一、'), Buffer.from([0xb0, 0xa1])]))).toEqual({
      problem: 'notUtf8',
      offset: 6
    })
  })
})

describe('stringOf', () => {
  it.each(['', '\ufeff', 'ascii', '\u0080ÿ', '一、甲', '\ufeff一、甲\ufeff', 'a😀𠮷', '\uffff\u2028'])(
    'reads %j',
    (text) => {
      expect(stringOf(Buffer.from(text))).toBe(text)
    }
  )

  it('gives what Node gives, for every text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
        const bytes = Buffer.from(text)
        expect(stringOf(bytes)).toBe(bytes.toString('utf8'))
      })
    )
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
