import {expect, it} from 'vitest'
import type {Explanation} from '../../explain/types.js'
import {explain} from '../../explain.js'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'

const text = '一、清渠\n二、修闸\n三、护堤'

/** The markers that are doubtful by what an explanation says of each. */
function doubtfulIn(explained: readonly Explanation[] | undefined) {
  const diagnostics = diagnose(parse(text), {explained})
  return diagnostics.filter(({rule}) => rule === 'ambiguous-marker').map(({actual}) => actual)
}

/** What `explain` says of the text, with another margin. */
const withMargin = (margin: number) => explain(text).map((each) => ({...each, margin}))

it('reports markers that could almost as well be prose', () => {
  const close = withMargin(0.2).map((each) => ({...each, alternative: {...each.alternative, how: 'prose' as const}}))
  expect(doubtfulIn(close)).toEqual(['一、', '二、', '三、'])
})

it('is silent about markers that are none in doubt', () => {
  expect(doubtfulIn(explain(text))).toEqual([])
  expect(doubtfulIn(withMargin(9))).toEqual([])
})

it('is silent without an explanation', () => {
  expect(doubtfulIn(undefined)).toEqual([])
})
