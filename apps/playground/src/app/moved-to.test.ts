import {describe, expect, it} from 'vitest'
import {movedTo} from './moved-to.js'

describe('a key', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowUp', 1, undefined],
    ['a', 1, undefined]
  ])('%s leads from %i of three in a row to %s', (key, at, to) => expect(movedTo(key, at, 3, 'horizontal')).toBe(to))

  it('that points up or down leads through a column', () => {
    expect(movedTo('ArrowUp', 0, 3, 'vertical')).toBe(2)
    expect(movedTo('ArrowDown', 2, 3, 'vertical')).toBe(0)
  })
})
