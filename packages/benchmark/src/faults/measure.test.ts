import {expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {judgeFaults} from './judge.js'
import {figuresOf} from './measure.js'
import {judgeRepairs} from './repairs.js'
import {seedFaults} from './seed.js'

const right = goldLines('1 （一）|清渠\n渠道要清理。\n1 （二）|修闸\n闸门要检修。\n1 （三）|护堤\n堤岸要巡查。')
const wrong = {
  ...goldLines('1 一、|清渠\n渠道要清理。\n1 二、|修闸\n闸门要检修。\n1 四、|护堤\n堤岸要巡查。'),
  name: 'wrong'
}

it('is the share of the copies that are found and of the numbers that are repaired', () => {
  const copies = seedFaults([right], 20, 1)
  const judgements = judgeFaults(copies)
  const repairs = judgeRepairs(copies)
  const missed = judgements.map((each, index) => (index < 5 ? {...each, verdict: 'not reported' as const} : each))
  const all = figuresOf(judgements, repairs, [right])
  expect(figuresOf(missed, repairs, [right]).found).toBeLessThanOrEqual(all.found)
  expect(figuresOf(missed, repairs, [right]).found).toBeLessThanOrEqual((copies.length - 5) / copies.length)
  const numbers = repairs.map((each) => ({...each, isRepaired: each.copy.fault.kind !== 'number'}))
  expect(figuresOf(judgements, numbers, [right]).repaired).toBe(0)
})

it('takes what nobody found true for false', () => {
  expect(figuresOf([], [], [right])).toEqual({found: 1, repaired: 1, true: 1})
  expect(figuresOf([], [], [right, wrong]).true).toBe(0)
})
