import {describe, expect, it} from 'vitest'
import {heightOfPage, pagesOf, rowsOfPage} from './pages.js'

describe('the pages of a long list', () => {
  it.each([
    [0, 0],
    [1, 1],
    [50, 1],
    [51, 2]
  ])('of %i rows are %i', (count, pages) => expect(pagesOf(count)).toBe(pages))

  it('hold all rows, each once', () => {
    const rows = Array.from({length: pagesOf(120)}, (_, page) => rowsOfPage(page, 120))
    expect(rows).toEqual([
      {first: 0, last: 50},
      {first: 50, last: 100},
      {first: 100, last: 120}
    ])
  })

  it('are as high as they were, or as others are', () => {
    const none = new Map<number, number>()
    expect(heightOfPage(0, 120, none, 80)).toBe(4000)
    const known = new Map([[0, 5000]])
    expect(heightOfPage(0, 120, known, 80)).toBe(5000)
    expect(heightOfPage(1, 120, known, 80)).toBe(5000)
    expect(heightOfPage(2, 120, known, 80)).toBe(2000)
  })
})
