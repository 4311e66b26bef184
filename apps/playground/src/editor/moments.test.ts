import {ChangeSet, type ChangeSpec} from '@codemirror/state'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createMoments} from './moments.js'

const length = 20
const change = fc
  .tuple(fc.nat(length), fc.nat(6), fc.string({maxLength: 4}))
  .map(([from, size, insert]): ChangeSpec => ({from, to: Math.min(length, from + size), insert}))
const changeSet = fc.array(change, {maxLength: 4}).map((list) => ChangeSet.of(list, length))

/** A second set of changes, in the text that the first one leaves. */
const twoSets = changeSet.chain((first) =>
  fc.array(fc.tuple(fc.nat(first.newLength), fc.nat(6), fc.string({maxLength: 4})), {maxLength: 3}).map((list) => {
    const specs = list.map(([from, size, insert]) => ({from, to: Math.min(first.newLength, from + size), insert}))
    return [first, ChangeSet.of(specs, first.newLength)] as const
  })
)

describe('a moment of the text', () => {
  it('follows every offset as CodeMirror does, on both sides', () => {
    fc.assert(
      fc.property(twoSets, ([first, second]) => {
        const moments = createMoments()
        const moment = moments.take()
        moments.change(first.desc)
        moments.change(second.desc)
        const both = first.composeDesc(second.desc)
        for (let offset = 0; offset <= length; offset++) {
          expect(moment.now(offset)).toBe(both.mapPos(offset, 1))
          expect(moment.now(offset, 'end')).toBe(both.mapPos(offset, -1))
        }
      }),
      {numRuns: 300}
    )
  })

  it('keeps offsets in their order', () => {
    fc.assert(
      fc.property(changeSet, (changes) => {
        const moments = createMoments()
        const moment = moments.take()
        moments.change(changes.desc)
        for (const side of ['start', 'end'] as const) {
          for (let offset = 1; offset <= length; offset++) {
            expect(moment.now(offset, side)).toBeGreaterThanOrEqual(moment.now(offset - 1, side))
          }
        }
      })
    )
  })

  it('leaves out what is put in on either side of a range', () => {
    // 甲[一、]乙
    //   ^  ^
    const moments = createMoments()
    const moment = moments.take()
    moments.change(ChangeSet.of([{from: 1, insert: '前'}], 4))
    moments.change(ChangeSet.of([{from: 4, insert: '后后'}], 5))
    expect([moment.now(1), moment.now(3, 'end')]).toEqual([2, 4])
  })

  it('is now until something changes', () => {
    const moments = createMoments()
    const moment = moments.take()
    moments.change(ChangeSet.of([], 4))
    expect(moment.isNow()).toBe(true)
    moments.change(ChangeSet.of([{from: 0, insert: '一'}], 4))
    expect(moment.isNow()).toBe(false)
    expect(moments.take().isNow()).toBe(true)
  })

  it('costs nothing after its end, and stays at what it knew', () => {
    const moments = createMoments()
    const moment = moments.take()
    moments.take()
    moments.change(ChangeSet.of([{from: 0, insert: '一'}], 4))
    moment.end()
    expect(moments.count()).toBe(1)
    moments.change(ChangeSet.of([{from: 0, insert: '二二'}], 5))
    expect(moment.now(2)).toBe(3)
  })
})
