import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lineStartsOf} from '../../../testing/tree-rules.js'
import {createLocator, createOrigin, createOriginLocator, readSource} from './source.js'
import type {Point} from './types.js'

/** The point of an offset, found by going through the text from its beginning. */
function naivePoint(text: string, offset: number): Point {
  let line = 1
  let column = 1
  for (let index = 0; index < offset; index++) {
    const ends = text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n')
    line += ends ? 1 : 0
    column = ends ? 1 : column + 1
  }
  return {line, column, offset}
}

/** The blocks of a text, as strings without the blanks around them. */
function naiveBlocks(text: string): string[] {
  const outer = /^[\p{White_Space}\u200b\ufeff]+|[\p{White_Space}\u200b\ufeff]+$/gu
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(outer, ''))
    .filter((line) => line !== '')
}

function blocksOf(text: string): string[] {
  const {blockStarts, blockEnds} = readSource(text)
  return blockStarts.map((start, block) => text.slice(start, blockEnds[block]))
}

const piece = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\t',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u0085',
  '\u2028',
  '甲',
  '乙。',
  '😀'
)
const anyText = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))

describe('readSource', () => {
  it.each([
    ['LF', '甲\n乙\n', ['甲', '乙']],
    ['CRLF', '甲\r\n乙\r\n', ['甲', '乙']],
    ['CR', '甲\r乙\r', ['甲', '乙']],
    ['a mix of them', '甲\r\n乙\n丙\r丁', ['甲', '乙', '丙', '丁']],
    ['LF before CR', '甲\n\r乙', ['甲', '乙']],
    ['no line end at the end', '甲\n乙', ['甲', '乙']],
    ['blank lines', '\n\n甲\n \n\u3000\n\n乙\n\n', ['甲', '乙']]
  ])('divides lines at %s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })

  it.each(['\u200b', '\ufeff', '\u0085', '\u00a0', '\u3000', '\u2028', '\u2029', '\t', '\v', '\f', ' '])(
    'takes %j for a blank around a block, and for no line end',
    (blank) => {
      expect(blocksOf(`${blank}甲${blank}乙${blank}\n${blank}\n丙`)).toEqual([`甲${blank}乙`, '丙'])
    }
  )

  it('counts a CRLF as one line end', () => {
    expect(readSource('甲\r\n\r\n乙').lines).toEqual([0, 3, 5])
  })

  it('finds no block in an empty text, and one line', () => {
    expect(readSource('')).toMatchObject({lines: [0], blockStarts: [], blockEnds: []})
  })

  it('finds the lines and blocks that the plainest reading finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(blocksOf(text)).toEqual(naiveBlocks(text))
        expect(readSource(text).lines).toEqual(lineStartsOf(text))
      }),
      {numRuns: 1000}
    )
  })
})

describe('createLocator', () => {
  it('is right at every offset, asked for in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const locate = createLocator(readSource(text))
        for (let offset = 0; offset <= text.length; offset++)
          expect(locate(offset, offset)).toEqual({start: naivePoint(text, offset), end: naivePoint(text, offset)})
      }),
      {numRuns: 500}
    )
  })

  it('is right in whatever order offsets are asked for', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(), fc.nat()), {maxLength: 20}), (text, ranges) => {
        const locate = createLocator(readSource(text))
        for (const range of ranges) {
          const [start, end] = range.map((number) => number % (text.length + 1)) as [number, number]
          expect(locate(start, end)).toEqual({start: naivePoint(text, start), end: naivePoint(text, end)})
        }
      }),
      {numRuns: 500}
    )
  })
})

describe('the origin of an offset', () => {
  const given = '中(zhōng)小\r\n學(xué)校(xiào)\r\n好'
  const source = readSource(given)

  it('is behind the annotations at its place', () => {
    expect(source.text).toBe('中小\r\n學校\r\n好')
    const origin = createOrigin(source)
    const offsets = Array.from({length: source.text.length + 1}, (_, offset) => offset)
    const expected = [0, 8, 9, 10, 11, 17, 24, 25, 26, 27]
    expect(offsets.map(origin)).toEqual(expected)
    expect(offsets.reverse().map(origin)).toEqual(expected.reverse())
  })

  it('is itself where there are none', () => {
    expect(createOrigin(readSource('甲\n乙'))(2)).toBe(2)
  })

  it('has the line and the column that it has in what was given', () => {
    const locate = createOriginLocator(source)
    for (let offset = 0; offset <= given.length; offset++)
      expect(locate(offset, offset)).toEqual({start: naivePoint(given, offset), end: naivePoint(given, offset)})
  })
})
