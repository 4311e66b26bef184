import {describe, expect, it} from 'vitest'
import {none, parentsOf} from './members.js'
import {columnsOfText, largeOutline, twoChapters} from './outlines.js'
import {deepest, fold, foldToLevel, levelShown, rowOf, unfoldAll, unfoldSiblings, visibleRows} from './rows.js'

const columns = columnsOfText(twoChapters)
const parents = parentsOf(columns)
const shown = (folded: Uint8Array) => [...visibleRows(columns, folded, null)]

describe('the rows of the tree', () => {
  it('are all members where none is folded', () => {
    expect(shown(unfoldAll(columns))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('leave out what stands below a folded member, on all levels', () => {
    expect(shown(fold(unfoldAll(columns), 0, true))).toEqual([0, 6, 7])
    expect(shown(fold(unfoldAll(columns), 2, true))).toEqual([0, 1, 2, 5, 6, 7])
  })

  it('are those that a filter keeps, folded or not', () => {
    const kept = Uint8Array.from([1, 0, 1, 1, 0, 0, 0, 0])
    expect([...visibleRows(columns, fold(unfoldAll(columns), 0, true), kept)]).toEqual([0, 2, 3])
  })

  it('of twenty thousand members are found at once', () => {
    const large = largeOutline()
    const top = visibleRows(large, foldToLevel(large, 1), null)
    expect(top.length).toBe(Math.ceil(20_000 / 133))
    expect(visibleRows(large, unfoldAll(large), null).length).toBe(large.count)
    expect(rowOf(top, 133 * 7 + 20, parentsOf(large))).toBe(7)
  })
})

describe('the row of a member', () => {
  const folded = fold(fold(unfoldAll(columns), 2, true), 0, true)

  it('is its own', () => {
    expect(rowOf(visibleRows(columns, folded, null), 7, parents)).toBe(2)
  })

  it('is the one of the nearest member above it that is shown, where it is folded away', () => {
    expect(rowOf(visibleRows(columns, folded, null), 4, parents)).toBe(0)
    expect(rowOf(visibleRows(columns, fold(folded, 0, false), null), 4, parents)).toBe(2)
  })

  it('is none for no member', () => {
    expect(rowOf(visibleRows(columns, folded, null), none, parents)).toBe(none)
  })
})

describe('folding to a level', () => {
  it('shows the members down to it', () => {
    expect(shown(foldToLevel(columns, 1))).toEqual([0, 6])
    expect(shown(foldToLevel(columns, 2))).toEqual([0, 1, 2, 5, 6, 7])
    expect(shown(foldToLevel(columns, deepest(columns)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('can be told from what is folded', () => {
    for (const level of [1, 2, 3]) expect(levelShown(columns, foldToLevel(columns, level))).toBe(level)
    expect(levelShown(columns, fold(unfoldAll(columns), 0, true))).toBeNull()
  })
})

it('unfolds the siblings of a member, and no others', () => {
  const folded = foldToLevel(columns, 1)
  expect(shown(unfoldSiblings(folded, parents, 6))).toEqual([0, 1, 2, 5, 6, 7])
})
