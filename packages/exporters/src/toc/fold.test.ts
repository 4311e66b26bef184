import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import {ellipsis, fold, type Room} from './fold.js'

const lines = (text: string, room: Partial<Room> & {first: number}) =>
  fold(text, {others: room.first, lines: 99, ...room}).map(
    ({start, end, isCut}) => `${text.slice(start, end)}${isCut ? ellipsis : ''}`
  )

describe('fold', () => {
  it('counts two columns for a Han character, one for a letter', () => {
    expect(lines('清渠修闸', {first: 4})).toEqual(['清渠', '修闸'])
    expect(lines('清渠修闸', {first: 5})).toEqual(['清渠', '修闸'])
    expect(lines('ab清', {first: 4})).toEqual(['ab清'])
  })

  it('has another width for the first line', () => {
    expect(lines('清渠修闸护堤', {first: 8, others: 4})).toEqual(['清渠修闸', '护堤'])
    expect(lines('清渠修闸护堤', {first: 2, others: 4})).toEqual(['清', '渠修', '闸护', '堤'])
  })

  it('takes a closing mark into the next line with the character before it', () => {
    expect(lines('清渠修，闸', {first: 6})).toEqual(['清渠', '修，闸'])
    expect(lines('清渠（修）闸', {first: 8})).toEqual(['清渠', '（修）闸'])
  })

  it('ends no line with an opening mark', () => {
    expect(lines('清渠《水经》', {first: 6})).toEqual(['清渠', '《水', '经》'])
    expect(lines('清渠“修”', {first: 6})).toEqual(['清渠', '“修”'])
  })

  it('breaks no word and no number, unless it is longer than a line', () => {
    expect(lines('第2026年', {first: 4})).toEqual(['第', '2026', '年'])
    expect(lines('渠gates', {first: 6})).toEqual(['渠', 'gates'])
    expect(lines('sluicegates', {first: 4})).toEqual(['slui', 'cega', 'tes'])
  })

  it('drops the blank at which it breaks', () => {
    expect(lines('clean gates', {first: 5})).toEqual(['clean', 'gates'])
    expect(lines('清渠\u3000修闸', {first: 4})).toEqual(['清渠', '修闸'])
    expect(lines('清渠 ', {first: 8})).toEqual(['清渠'])
  })

  it('cuts after so many lines, with room for the ellipsis', () => {
    expect(lines('清渠修闸护堤', {first: 4, lines: 2})).toEqual(['清渠', '修…'])
    expect(lines('清渠修闸', {first: 4, lines: 2})).toEqual(['清渠', '修闸'])
    expect(lines('清渠修闸', {first: 6, lines: 1})).toEqual(['清渠…'])
  })

  it('splits no character of several code points', () => {
    expect(lines('𠮷𠮷𠮷', {first: 4})).toEqual(['𠮷𠮷', '𠮷'])
    expect(lines('👨‍👩‍👧👨‍👩‍👧', {first: 2})).toEqual(['👨‍👩‍👧', '👨‍👩‍👧'])
    expect(lines('葛\u{e0100}葛\u{e0100}', {first: 2})).toEqual(['葛\u{e0100}', '葛\u{e0100}'])
  })

  it('gives nothing for nothing', () => {
    expect(lines('', {first: 4})).toEqual([])
  })

  it('keeps all but blanks, and every line to its width', () => {
    const characters = [...'清渠“”（）《》，。、ab1 .…①', '𠮷', '👨‍👩‍👧', 'e\u0301', '\u3000']
    const text = fc.array(fc.constantFrom(...characters), {maxLength: 40}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.integer({min: 4, max: 20}), fc.integer({min: 4, max: 20}), (value, first, others) => {
        const folded = lines(value, {first, others})
        expect(folded.join('').replace(/\s/gu, '')).toBe(value.replace(/\s/gu, ''))
        for (const [index, line] of folded.entries())
          expect(stringWidth(line)).toBeLessThanOrEqual(index === 0 ? first : others)
      })
    )
  })

  it('looks no further than it shows', () => {
    const folded = fold('水'.repeat(2_000_000), {first: 8, others: 8, lines: 3})
    expect(folded.map(({end}) => end)).toEqual([4, 8, 11])
  })
})
