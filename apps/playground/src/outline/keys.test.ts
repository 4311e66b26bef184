import {describe, expect, it} from 'vitest'
import {moveFor, rowForTyped, type TreeState} from './keys.js'
import {none, parentsOf} from './members.js'
import {columnsOfText, twoChapters} from './outlines.js'
import {fold, unfoldAll, visibleRows} from './rows.js'

const columns = columnsOfText(twoChapters)
const parents = parentsOf(columns)

function at(active: number, folded = unfoldAll(columns)): TreeState {
  const rows = visibleRows(columns, folded, null)
  return {columns, parents, folded, rows, active, pageRows: 4, filtered: false}
}

const folded = fold(unfoldAll(columns), 2, true)

describe('the keys of the tree', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 7, 7],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['Home', 5, 0],
    ['End', 2, 7],
    ['PageDown', 1, 4],
    ['PageUp', 5, 2],
    ['PageDown', 6, 7]
  ])('lead with %s from row %i to row %i', (key, from, to) => {
    expect(moveFor(key, at(from))).toEqual({kind: 'go', row: to})
  })

  it('fold and unfold a member with the arrows before they leave it', () => {
    expect(moveFor('ArrowLeft', at(2))).toEqual({kind: 'fold', member: 2})
    expect(moveFor('ArrowLeft', at(2, folded))).toEqual({kind: 'go', row: 0})
    expect(moveFor('ArrowRight', at(2, folded))).toEqual({kind: 'unfold', member: 2})
    expect(moveFor('ArrowRight', at(2))).toEqual({kind: 'go', row: 3})
  })

  it('lead from a member to the one above it, and stay where there is none', () => {
    expect(moveFor('ArrowLeft', at(4))).toEqual({kind: 'go', row: 2})
    expect(moveFor('ArrowLeft', at(0, fold(unfoldAll(columns), 0, true)))).toEqual({kind: 'go', row: 0})
    expect(moveFor('ArrowRight', at(4))).toEqual({kind: 'go', row: 4})
  })

  it('select a member, with Enter to write there', () => {
    expect(moveFor('Enter', at(3))).toEqual({kind: 'select', member: 3, focusEditor: true})
    expect(moveFor(' ', at(3))).toEqual({kind: 'select', member: 3, focusEditor: false})
  })

  it('unfold the siblings', () => {
    expect(moveFor('*', at(3))).toEqual({kind: 'unfold-siblings', member: 3})
  })

  it('fold nothing while a filter shows the rows', () => {
    expect(moveFor('ArrowLeft', {...at(2), filtered: true})).toEqual({kind: 'go', row: 0})
    expect(moveFor('ArrowRight', {...at(2, folded), filtered: true})).toEqual({kind: 'go', row: 2})
  })

  it('leave other keys, and a tree without rows, to the browser', () => {
    expect(moveFor('Tab', at(0))).toBeNull()
    expect(moveFor('ArrowDown', {...at(0), rows: new Int32Array(0)})).toBeNull()
  })
})

describe('typing in the tree', () => {
  it('leads to the next title that begins so, with its marker or without', () => {
    expect(rowForTyped('2', at(0))).toBe(4)
    expect(rowForTyped('植', at(0))).toBe(6)
    expect(rowForTyped('（一', at(1))).toBe(1)
  })

  it('leads to a title by the initials of its readings', () => {
    expect(rowForTyped('cjjf', at(0))).toBe(2)
    expect(rowForTyped('ZS', at(0))).toBe(6)
  })

  it('goes on from the row it is at with one character, and stays there with more', () => {
    expect(rowForTyped('x', at(0))).toBe(4)
    expect(rowForTyped('x', at(4))).toBe(7)
    expect(rowForTyped('x', at(7))).toBe(0)
    expect(rowForTyped('xq', at(0))).toBe(0)
  })

  it('leads nowhere where no title begins so', () => {
    expect(rowForTyped('渠', at(0))).toBe(none)
  })
})
