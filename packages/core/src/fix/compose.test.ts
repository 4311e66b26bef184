import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {apart} from './apart.js'
import {applyEdits} from './apply-edits.js'
import {composeEdits} from './compose.js'
import {movedHints} from './moved.js'
import type {Edit} from './types.js'

const words = fc.string({unit: fc.constantFrom('一', '二', '、', '渠', '\n'), maxLength: 12})

/** Edits of a text, in order and apart from each other. */
const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({unit: fc.constantFrom('十', '（'), maxLength: 3})), {
      maxLength: 5
    })
    .map((edits) =>
      apart(edits.map(([start, length, text_]) => ({start, end: Math.min(start + length, text.length), text: text_})))
    )

const edited = words.chain((text) => fc.tuple(fc.constant(text), editsOf(text)))
const editedTwice = edited.chain(([text, first]) =>
  fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first)))
)

describe('edits', () => {
  it('composed come to the same as one after the other', () => {
    fc.assert(
      fc.property(editedTwice, ([text, first, second]) => {
        const both = composeEdits(text.length, first, second)
        expect(applyEdits(text, both)).toBe(applyEdits(applyEdits(text, first), second))
      }),
      {numRuns: 500}
    )
  })

  it('composed with none stay what they are', () => {
    const edits = [{start: 1, end: 2, text: '二'}]
    expect(composeEdits(5, edits, [])).toEqual(edits)
    expect(composeEdits(5, [], edits)).toEqual(edits)
    expect(composeEdits(0, [], [])).toEqual([])
  })

  it('that are apart can be made, and none reaches into another', () => {
    const overlapping = [
      {start: 0, end: 5, text: '甲'},
      {start: 2, end: 3, text: '乙'},
      {start: 4, end: 6, text: '丙'},
      {start: 6, end: 6, text: '丁'}
    ]
    expect(apart(overlapping)).toEqual([overlapping[0], overlapping[3]])
    expect(applyEdits('一二三四五六', apart(overlapping))).toBe('甲六丁')
  })
})

describe('edits that cannot be made', () => {
  it.each([
    [
      'overlap',
      [
        {start: 0, end: 2, text: ''},
        {start: 1, end: 3, text: ''}
      ]
    ],
    [
      'are out of order',
      [
        {start: 2, end: 3, text: ''},
        {start: 0, end: 1, text: ''}
      ]
    ],
    ['reach out of the text', [{start: 1, end: 9, text: ''}]],
    ['end before they begin', [{start: 2, end: 1, text: ''}]],
    ['have no number', [{start: Number.NaN, end: 1, text: ''}]]
  ])('%s: the error names them', (_, edits) => {
    expect(() => applyEdits('一、清渠', edits)).toThrow(/Cannot use option `edits` .* in order and apart/)
  })
})

describe('hints behind edits', () => {
  it('span the same characters', () => {
    fc.assert(
      fc.property(edited, fc.nat(12), fc.nat(4), ([text, edits], from, length) => {
        const start = Math.min(from, text.length)
        const end = Math.min(start + length, text.length)
        fc.pre(edits.every((edit) => edit.end < start || edit.start > end))
        const [moved] = movedHints([{kind: 'styled', start, end}], edits)
        expect(applyEdits(text, edits).slice(moved?.start, moved?.end)).toBe(text.slice(start, end))
      }),
      {numRuns: 300}
    )
  })

  it('of a line span it still when its marker is another one', () => {
    const hints = [{kind: 'heading', level: 1, start: 0, end: 5}] as const
    expect(movedHints(hints, [{start: 0, end: 2, text: '二'}])).toEqual([{kind: 'heading', level: 1, start: 0, end: 4}])
  })

  it('that begin or end inside of what is written anew end with it', () => {
    const hints = [{kind: 'styled', start: 1, end: 2}] as const
    expect(movedHints(hints, [{start: 0, end: 3, text: '（一）（一）'}])).toEqual([{kind: 'styled', start: 6, end: 6}])
  })
})
