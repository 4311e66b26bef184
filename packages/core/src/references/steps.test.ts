import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import {countedReferences} from './index.js'

describe('the steps that reading takes', () => {
  const law = '第一条　清渠。\n第二条　修闸。\n第三条　'
  const stepsOf = (piece: string, length: number) =>
    countedReferences(parse(`${law}${piece.repeat(length / piece.length)}`)).steps / length

  it.each(['第', '（', '第一、', '第一条第一款、'])('are few for 100,000 characters of %s', (piece) => {
    const steps = stepsOf(piece, 100_000)
    expect(steps).toBeGreaterThan(0)
    expect(steps).toBeLessThan(40)
  })

  it.each([
    ...['第（', '第一', '第一至', '第（一）、', '本', '前', '前两', '见第', '附件', '1.1.', '第一条', '第一条、'],
    ...[
      '第一条至',
      '前款、',
      '《水法》第一条、',
      '水法第一条的人和',
      '同条第一款、',
      '见（一）',
      '第一条之',
      '第一条（一）'
    ],
    ...['（一）、', '该办法第一条', '本办法第一条', '第（一）至', '第一条第一款第一项第一目']
  ])('are as many a character for a long text of %s as for a short one', (piece) => {
    expect(stepsOf(piece, 8000)).toBeLessThanOrEqual(stepsOf(piece, 1000) * 1.1)
  })
})
