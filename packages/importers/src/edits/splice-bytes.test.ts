import {applyEdits, type Edit} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {canEncode, encode} from '../../../../testing/encode.js'
import {decode, spliceBytes, UnwritableError} from '../index.js'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const

const bytes = (...values: number[]) => Uint8Array.from(values)

/** The edit that makes one string of a text another. */
function edit(text: string, from: string, to: string): Edit {
  const start = text.indexOf(from)
  return {start, end: start + from.length, text: to}
}

describe('spliceBytes', () => {
  it.each(encodings)('writes edits in %s, and keeps line ends and blanks', (encoding) => {
    const text = '　一、清渠 \r\n三、修田\r四、守堤\n\n'
    const edits = [edit(text, '三', '二'), edit(text, '四', '十三')]
    const spliced = spliceBytes(encode(text, encoding), encoding, edits)
    expect(decode(spliced, {encoding}).text).toBe(applyEdits(text, edits))
  })

  it('gives the same bytes as encoding the whole, wherever the edits stand', () => {
    const characters = fc.constantFrom(...'一二十、（）.1 aé\n\r', '\u{20000}', '①', '㉑')
    const texts = fc.array(characters, {maxLength: 3000}).map((all) => all.join(''))
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...encodings),
        fc.array(fc.nat(3000), {minLength: 2, maxLength: 8}),
        (text, encoding, cuts) => {
          const writable = [...text].filter((each) => isIn(each, encoding)).join('')
          const edits = editsBetween(writable, cuts)
          const spliced = spliceBytes(encode(writable, encoding), encoding, edits)
          expect(decode(spliced, {encoding}).text).toBe(applyEdits(writable, edits))
        }
      ),
      {numRuns: 60}
    )
  })

  it('keeps a byte order mark, which counts as a character', () => {
    const marked = bytes(0xef, 0xbb, 0xbf, 0x33, 0x2e)
    expect(spliceBytes(marked, 'utf-8', [{start: 1, end: 2, text: '2'}])).toEqual(bytes(0xef, 0xbb, 0xbf, 0x32, 0x2e))
  })

  it('keeps characters as they were written, where there are two ways', () => {
    // 十 in Big5 as A2 CC, and then 三
    const twice = bytes(0xa2, 0xcc, 0xa4, 0x54)
    expect(decode(twice, {encoding: 'big5'}).text).toBe('十三')
    expect(spliceBytes(twice, 'big5', [{start: 1, end: 2, text: '二'}])).toEqual(bytes(0xa2, 0xcc, 0xa4, 0x47))
  })

  it('writes 十 in Big5 as the programs of Taiwan do', () => {
    expect(spliceBytes(bytes(0x41), 'big5', [{start: 0, end: 1, text: '十卅'}])).toEqual(bytes(0xa4, 0x51, 0xa4, 0xca))
  })

  it('counts a pair of Big5 that stands for two characters, and does not cut it', () => {
    const combined = bytes(0x88, 0x62, 0xa4, 0x54)
    expect(decode(combined, {encoding: 'big5'}).text).toBe('\u00ca\u0304三')
    expect(spliceBytes(combined, 'big5', [{start: 2, end: 3, text: '1'}])).toEqual(bytes(0x88, 0x62, 0x31))
    expect(() => spliceBytes(combined, 'big5', [{start: 1, end: 3, text: '1'}])).toThrow(RangeError)
  })

  it.each([
    ['big5', '条'],
    ['big5', '㐀'],
    ['gb18030', '㉑'],
    ['gb18030', '\u{20000}'],
    ['utf-8', '\ud800']
  ])('refuses in %s the character %j, and says which one it is', (encoding, text) => {
    expect(() => spliceBytes(bytes(0x41), encoding, [{start: 0, end: 1, text}])).toThrow(
      expect.objectContaining({name: 'UnwritableError', encoding, character: text})
    )
  })

  it('writes four bytes of GB 18030 into a file that has such', () => {
    const file = bytes(0x81, 0x39, 0xb6, 0x35, 0x41)
    const text = decode(file, {encoding: 'gb18030'}).text
    for (const character of ['㉑', '\u{20000}']) {
      const spliced = spliceBytes(file, 'gb18030', [{start: text.length - 1, end: text.length, text: character}])
      expect(decode(spliced, {encoding: 'gb18030'}).text).toBe(text.slice(0, -1) + character)
    }
  })

  it('refuses encodings that are only read', () => {
    const edits = [{start: 0, end: 1, text: '1'}]
    expect(() => spliceBytes(bytes(0x41), 'shift_jis', edits)).toThrow(UnwritableError)
  })

  it.each<[string, Edit[]]>([
    [
      'out of order',
      [
        {start: 1, end: 2, text: ''},
        {start: 0, end: 1, text: ''}
      ]
    ],
    [
      'that overlap',
      [
        {start: 0, end: 2, text: ''},
        {start: 1, end: 2, text: ''}
      ]
    ],
    ['beyond the text', [{start: 1, end: 9, text: ''}]]
  ])('refuses edits %s', (_, edits) => {
    for (const encoding of encodings)
      expect(() => spliceBytes(encode('一、清渠', encoding), encoding, edits)).toThrow(RangeError)
  })
})

function isIn(character: string, encoding: (typeof encodings)[number]): boolean {
  if (encoding !== 'big5' && encoding !== 'gb18030') return true
  return (encoding === 'gb18030' && character > '\u{10000}') || canEncode(character, encoding)
}

/** Edits of a text between places that are drawn, none of which cuts a character. */
function editsBetween(text: string, cuts: readonly number[]): Edit[] {
  const whole = cuts
    .map((cut) => Math.min(cut, text.length))
    .map((cut) => (/[\udc00-\udfff]/.test(text.charAt(cut)) ? cut - 1 : cut))
    .sort((a, b) => a - b)
  return whole.flatMap((start, index) => {
    const end = whole[index + 1]
    return index % 2 === 1 || end === undefined ? [] : [{start, end, text: '十五'}]
  })
}
