import {describe, expect, it} from 'vitest'
import {repair} from '../../fix/index.js'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'

/** A text of numbered lines, each with the level and the list that its format says. */
function documentOf(...lines: readonly (readonly [line: string, level: number, list: string])[]) {
  const text = lines.map(([line]) => line).join('\n')
  const hints = lines.map(([line, level, list]) => {
    const start = text.indexOf(line)
    return {kind: 'marker', start, end: start + 2, level, list} as const
  })
  return {text, hints, tree: parse({text, hints})}
}

describe('lists that the format tells apart', () => {
  const right = documentOf(
    ['1. 清渠', 1, 'a'],
    ['1. 东渠', 2, 'b'],
    ['1. 子渠', 3, 'c'],
    ['2. 丑渠', 3, 'c'],
    ['2. 西渠', 2, 'b'],
    ['2. 修闸', 1, 'a'],
    ['3. 护堤', 1, 'a'],
    ['1. 植树', 1, 'd'],
    ['2. 浇水', 1, 'd']
  )

  it('count each for itself', () => {
    expect(diagnose(right.tree, {source: right.text, hints: right.hints})).toEqual([])
    expect(repair(right.tree, right.text, {hints: right.hints})).toEqual({edits: [], left: []})
  })

  it('have gaps of their own', () => {
    const {tree, text, hints} = documentOf(
      ['1. 清渠', 1, 'a'],
      ['2. 修闸', 1, 'a'],
      ['1. 东闸', 2, 'b'],
      ['3. 西闸', 2, 'b'],
      ['3. 护堤', 1, 'a']
    )
    const found = diagnose(tree, {source: text, hints})
    expect(found.map(({rule, place, expected}) => [rule, place.start.line, expected])).toEqual([
      ['series-gap', 4, '2.']
    ])
  })
})
