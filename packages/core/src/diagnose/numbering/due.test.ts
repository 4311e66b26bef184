import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {costsFor, type DueNumber, dueNumbers, emptySeries, withNumber} from './due.js'

const whole = costsFor(false, false)
const excerpt = costsFor(true, false)

/** 3! for a number that should be 3, 4> where numbers are missing before it, 1< where it goes back; the numbers that are right as they are. */
const written = (due: readonly DueNumber[]) =>
  due.map(({due, fault}) => `${due}${{none: '', number: '!', forward: '>', backward: '<'}[fault]}`).join(' ')

describe('the numbers that are due', () => {
  it.each([
    ['a number that its neighbours contradict is wrong', [1, 2, 4, 4, 5], '1 2 3! 4 5'],
    ['numbers that go on from a jump are right', [1, 2, 4, 5, 6], '1 2 4> 5 6'],
    ['numbers that go on from one that stands twice are right', [1, 2, 2, 3, 4], '1 2 2< 3 4'],
    ['the last number that stands twice is wrong', [1, 2, 2], '1 2 3!'],
    ['a last number that is too high is wrong', [1, 2, 9], '1 2 3!'],
    ['two that changed places are both wrong', [1, 3, 2, 4], '1 2! 3! 4'],
    ['a first number that is not 1 is wrong', [3, 2, 3], '1! 2 3'],
    ['a series without its first numbers goes on from where it begins', [3, 4, 5], '3> 4 5'],
    ['a series that begins again goes back', [1, 2, 3, 1, 2, 3], '1 2 3 1< 2 3'],
    ['one wrong number among many changes no other', [1, 2, 3, 14, 5, 6, 7], '1 2 3 4! 5 6 7'],
    ['nothing is wrong where nothing is', [1, 2, 3], '1 2 3'],
    ['no number has none', [], '']
  ])('%s', (_, numbers, expected) => {
    expect(written(dueNumbers(numbers, whole))).toBe(expected)
  })
})

describe('the numbers that are due in an excerpt', () => {
  it.each([
    ['it begins with any number', [7, 8, 9], '7> 8 9'],
    ['a wrong first number is told by those behind it', [7, 5, 6], '4! 5 6'],
    ['a number that is missing behind the first is missing', [20, 22, 23], '20> 22> 23'],
    ['it does not begin below 1', [5, 1, 2], '5> 1< 2']
  ])('%s', (_, numbers, expected) => {
    expect(written(dueNumbers(numbers, excerpt))).toBe(expected)
  })
})

describe('articles that were repealed', () => {
  it('are missing rather than that a number is wrong', () => {
    expect(written(dueNumbers([1, 2, 4], costsFor(false, true)))).toBe('1 2 4>')
    expect(written(dueNumbers([1, 2, 4], whole))).toBe('1 2 3!')
  })

  it('leave a number wrong that the next ones contradict', () => {
    expect(written(dueNumbers([1, 2, 8, 4, 5], costsFor(false, true)))).toBe('1 2 3! 4 5')
  })
})

it('follows a few ways side by side, however long the series is', () => {
  const ways: number[] = []
  const numbers = Array.from({length: 2000}, (_, place) => ((place * 7919) % 31) + 1)
  numbers.reduce((series, number) => {
    const next = withNumber(series, number)
    ways.push(next.ways.length)
    return next
  }, emptySeries(whole))
  expect(Math.max(...ways)).toBeLessThanOrEqual(12)
  expect(dueNumbers(numbers, whole)).toHaveLength(2000)
})

it('gives every number one that is due, and keeps those that it takes for right', () => {
  const number = fc.integer({min: 1, max: 12})
  fc.assert(
    fc.property(fc.array(number, {maxLength: 20}), fc.boolean(), fc.boolean(), (numbers, mayBegin, isRepealed) => {
      const due = dueNumbers(numbers, costsFor(mayBegin, isRepealed))
      expect(due).toHaveLength(numbers.length)
      for (const [place, {due: right, fault}] of due.entries())
        if (fault === 'number') expect(right).not.toBe(numbers[place])
        else expect(right).toBe(numbers[place])
    })
  )
})
