import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {textRunsIn} from '../../references/runs.js'
import {scopesOf} from './scopes.js'
import {statedCountsIn} from './stated.js'

/** The characters and members that looking for counts passes. */
function stepsFor(text: string): number {
  const tree = parse(text)
  return scopesOf(tree, textRunsIn(tree)).reduce((steps, {series, before, opening, heading}) => {
    const runs = [...(before === null ? [] : [before]), ...opening, ...(heading === null ? [] : [heading])]
    return steps + series.members.length + runs.reduce((length, run) => length + run.text.length, 0)
  }, 0)
}

describe('the steps that looking for counts takes', () => {
  it.each([
    '三个方面。',
    '有三个方面：一是早。二是快。',
    '一、清渠\n二、修闸\n',
    '讲三点意见。\n',
    '一、抓好三件事\n（一）早。\n（二）快。\n',
    '1. 清渠\n讲三点意见。\n'
  ])('are as many a character for a long text of %j as for a short one', (piece) => {
    const stepsAt = (length: number) => stepsFor(`今天讲三点意见。\n${piece.repeat(length / piece.length)}`) / length
    expect(stepsAt(16_000)).toBeLessThanOrEqual(Math.max(stepsAt(2000), 0.01) * 1.1)
  })

  it('are bounded for a text that is one count after the other', () => {
    const counts = statedCountsIn('三个方面'.repeat(1000))
    expect(counts).toHaveLength(1000)
    expect(counts.every(({start, phraseEnd}) => phraseEnd - start <= 8)).toBe(true)
  })
})
