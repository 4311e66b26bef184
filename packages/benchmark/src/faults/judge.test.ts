import {applyEdits} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {judgeFaults} from './judge.js'
import type {Copy, Fault} from './types.js'

const document = goldLines(
  '1 一、|清渠\n渠道要定期清理。\n1 二、|修闸\n闸门要定期检修。\n1 三、|护堤\n堤岸要定期巡查。'
)

/** A copy in which the marker of the second member is another one. */
function copyWith(after: string, fault: Partial<Fault> = {}): Copy {
  const start = document.text.indexOf('二、')
  const edit = {start, end: start + 2, text: after}
  return {
    document,
    text: applyEdits(document.text, [edit]),
    fault: {
      kind: 'number',
      way: 'after',
      construct: 'han-comma',
      edit,
      place: [start, start + after.length],
      before: '二、',
      after,
      rule: 'series-duplicate',
      isRepairable: true,
      ...fault
    }
  }
}

const verdictOf = (copy: Copy) => judgeFaults([copy])[0]?.verdict

describe('judgeFaults', () => {
  it('finds a fault that is reported in its place by its rule, and nothing beside it', () => {
    const [judgement] = judgeFaults([copyWith('三、')])
    expect(judgement).toMatchObject({verdict: 'found', others: []})
  })

  it('tells another rule, another place and silence apart', () => {
    expect(verdictOf(copyWith('三、', {rule: 'series-gap'}))).toBe('wrong rule')
    expect(verdictOf(copyWith('三、', {place: [0, 2]}))).toBe('wrong place')
    expect(verdictOf(copyWith('二、'))).toBe('not reported')
  })

  it('leaves out what is said of the document itself', () => {
    const own = goldLines('1 一、|清渠\n1 三、|修闸\n渠道要定期清理。')
    const edit = {start: own.text.length - 1, end: own.text.length, text: '！'}
    const copy = copyWith('三、')
    const judged = judgeFaults([
      {...copy, document: own, text: applyEdits(own.text, [edit]), fault: {...copy.fault, edit}}
    ])
    expect(judged).toMatchObject([{verdict: 'not reported', reported: []}])
  })
})
