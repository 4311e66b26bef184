import {applyEdits} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {judgeRepairs} from './repairs.js'
import {seedFaults} from './seed.js'
import type {Copy, SetDocument} from './types.js'

const plain = goldLines(
  '1 一、|清渠\n渠道要定期清理。\n1 二、|修闸\n闸门要定期检修。\n1 三、|护堤\n堤岸要定期巡查。\n1 四、|测水\n水位要每日记录。'
)

/** A copy in which some words are others, said to be a fault at the place of `before`. */
function copyOf(document: SetDocument, before: string, changed: string, after: string): Copy {
  const [start, place] = [document.text.indexOf(changed), document.text.indexOf(before)]
  const edit = {start, end: start + changed.length, text: after}
  return {
    document,
    text: applyEdits(document.text, [edit]),
    fault: {
      kind: 'number',
      way: 'after',
      construct: 'han-comma',
      edit,
      place: [place, place + before.length],
      before,
      after,
      rule: 'series-duplicate',
      isRepairable: true
    }
  }
}

describe('judgeRepairs', () => {
  it('takes the document that is there again for repaired', () => {
    expect(judgeRepairs([copyOf(plain, '二、', '二、', '三、')])).toMatchObject([{isRepaired: true, isHarmed: false}])
  })

  it('takes what cannot be repaired for neither repaired nor harmed', () => {
    const [judgement] = judgeRepairs([copyOf(plain, '修闸', '修闸', '修堤')])
    expect(judgement).toMatchObject({isRepaired: false, isHarmed: false, edits: []})
  })

  it('takes an edit outside the fault for harm', () => {
    // said to be a fault in the first line, where none is
    expect(judgeRepairs([copyOf(plain, '清渠', '二、', '三、')])).toMatchObject([{isHarmed: true}])
  })

  it('leaves out what the document itself has, before and behind the fault', () => {
    const own = goldLines(`1 一、|清渠\n2 （一）|甲\n2 （三）|乙\n${plain.text.slice(4)}`.replace('1 二、', '二、'))
    const copy = copyOf(own, '三、', '三、', '十三、')
    expect(judgeRepairs([copy])).toMatchObject([{isRepaired: true, isHarmed: false}])
    expect(judgeRepairs([copy])[0]?.edits.length).toBeGreaterThan(1)
  })

  it('passes over faults that have several repairs', () => {
    const counts = goldLines('抓好三个方面：\n1 （一）|清渠\n1 （二）|修闸\n1 （三）|护堤')
    const copies = seedFaults([counts], 100, 1).filter(({fault}) => fault.kind === 'count')
    expect(copies.length).toBeGreaterThan(0)
    expect(judgeRepairs(copies)).toEqual([])
  })
})
