import {describe, expect, it} from 'vitest'
import {type CostKind, costKinds, costs, freeOf, onlyKind} from './index.js'

/** What each cost of a kind comes to, where functions are called for the worst that they can be called for. */
function valuesOf(kind: Readonly<Record<string, unknown>>): unknown[] {
  return Object.values(kind).map((cost) => (typeof cost === 'function' ? cost([5], [2], false, false) : cost))
}

describe('onlyKind', () => {
  it.each(costKinds.map((kind) => [kind]))(
    'leaves the costs of %s as they are, and makes all others nothing',
    (kind) => {
      const only = onlyKind(kind)
      expect(only[kind]).toBe(costs[kind])
      const others = costKinds.filter((other): other is CostKind => other !== kind)
      for (const other of others) for (const value of valuesOf(only[other])) expect(value).toBe(0)
    }
  )
})

describe('freeOf', () => {
  it('makes the costs that are named nothing, numbers and functions, and leaves the others', () => {
    const free = freeOf(costs.continuity, ['slip', 'following'])
    expect(free).toMatchObject({slip: 0, restartingLine: costs.continuity.restartingLine})
    expect((free.following as typeof costs.continuity.following)([1], [9], false)).toBe(0)
    expect(free.beginning).toBe(costs.continuity.beginning)
  })
})
