import {describe, expect, it} from 'vitest'
import {createStore} from './store.js'

describe('a store', () => {
  it('tells of every change, and of nothing that is no change', () => {
    const store = createStore({tab: 'outline', length: 0})
    let told = 0
    store.watch(() => told++)
    store.update({tab: 'outline'})
    expect(told).toBe(0)
    store.update({length: 3})
    expect(told).toBe(1)
    expect(store.get()).toEqual({tab: 'outline', length: 3})
  })

  it('tells nobody who has stopped watching, even while it tells', () => {
    const store = createStore({length: 0})
    const told: string[] = []
    const end = store.watch(() => {
      told.push('first')
      end()
    })
    store.watch(() => told.push('second'))
    store.update({length: 1})
    store.update({length: 2})
    expect(told).toEqual(['first', 'second', 'second'])
  })
})
