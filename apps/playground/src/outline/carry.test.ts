import {EditorState} from '@codemirror/state'
import {describe, expect, it} from 'vitest'
import {createMoments} from '../editor/moments.js'
import {carryFolds} from './carry.js'
import {columnsOfText, twoChapters} from './outlines.js'
import {fold, foldToLevel, unfoldAll} from './rows.js'
import {treeOf} from './tree-state.js'

/** The outline before a change and after it, each with its moment. */
function change(from: number, to: number, insert: string) {
  const moments = createMoments()
  const before = {what: columnsOfText(twoChapters), moment: moments.take()}
  const {changes, newDoc} = EditorState.create({doc: twoChapters}).update({changes: {from, to, insert}})
  moments.change(changes)
  return {before, after: {what: columnsOfText(newDoc.toString()), moment: moments.take()}}
}

describe('what is folded', () => {
  it('stays folded where text is put in before it', () => {
    const {before, after} = change(0, 0, '关于修渠的通知\n\n')
    expect([...carryFolds(before, fold(unfoldAll(before.what), 2, true), after)]).toEqual([0, 0, 1, 0, 0, 0, 0, 0])
  })

  it('stays with its members where another one comes between them', () => {
    const at = twoChapters.indexOf('（二）')
    const {before, after} = change(at, at, '（二）测量渠线\n')
    expect(after.what.count).toBe(9)
    expect([...carryFolds(before, foldToLevel(before.what, 1), after)]).toEqual([1, 0, 0, 1, 0, 0, 0, 1, 0])
  })

  it('stays folded where its own number is written anew', () => {
    const at = twoChapters.indexOf('二、')
    const {before, after} = change(at, at + 1, '三')
    expect(carryFolds(before, foldToLevel(before.what, 1), after)[6]).toBe(1)
  })

  it('goes with a member that is gone', () => {
    const from = twoChapters.indexOf('（二）')
    const {before, after} = change(from, twoChapters.indexOf('（三）'), '')
    expect([...carryFolds(before, fold(unfoldAll(before.what), 2, true), after)]).not.toContain(1)
  })
})

describe('the place of the keyboard', () => {
  it('stays at its member', () => {
    const {before, after} = change(0, 0, '关于修渠的通知\n\n零、\n')
    const place = after.what.start.indexOf(after.moment.now(before.moment.now(before.what.start[5] as number)))
    expect(treeOf(after, {...treeOf(before, null), active: 5}).active).toBe(place)
  })

  it('goes to the member around it where its own is gone', () => {
    const {before, after} = change(twoChapters.indexOf('（二）') - 1, twoChapters.indexOf('\n（三）'), '')
    expect(treeOf(after, {...treeOf(before, null), active: 4}).active).toBe(1)
  })

  it('is the first member at first, and none where there is none', () => {
    const {before} = change(0, 0, '')
    expect(treeOf(before, null).active).toBe(0)
    expect(treeOf({...before, what: columnsOfText('')}, null).active).toBe(-1)
  })
})
