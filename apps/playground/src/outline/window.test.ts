import {describe, expect, it} from 'vitest'
import {drawnRows, scrollTo} from './window.js'

const sight = {top: 3000, height: 300, rowHeight: 30}

describe('the rows that are drawn', () => {
  it('are those in sight and some around them', () => {
    const rows = drawnRows(sight, 1000, 105)
    expect(rows[0]).toBeLessThan(100)
    expect(rows.at(-1)).toBeGreaterThan(110)
    expect(rows.length).toBeLessThan(40)
  })

  it('hold the one that the keyboard is at, wherever it stands, and each once in order', () => {
    for (const active of [0, 99, 105, 999]) {
      const rows = drawnRows(sight, 1000, active)
      expect(rows).toContain(active)
      expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other))
    }
  })

  it('are no more than there are, also where fewer have come since', () => {
    expect(drawnRows(sight, 3, 1)).toEqual([0, 1, 2])
    expect(drawnRows({...sight, top: 0}, 3, 1)).toEqual([0, 1, 2])
    expect(drawnRows(sight, 0, -1)).toEqual([])
  })
})

describe('scrolling to a row', () => {
  it('stays where the row is in sight', () => {
    expect(scrollTo(sight, 105)).toBe(3000)
  })

  it('moves no farther than is needed, with a row beside it', () => {
    expect(scrollTo(sight, 50)).toBe(49 * 30)
    expect(scrollTo(sight, 200)).toBe(202 * 30 - 300)
    expect(scrollTo(sight, 0)).toBe(0)
  })
})
