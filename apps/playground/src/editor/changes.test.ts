import {EditorState} from '@codemirror/state'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {listChanges} from './changes.js'

describe('the changes of a transaction', () => {
  it('have one LF for each line end, whatever it was', () => {
    const state = EditorState.create({doc: '一、甲\n二、乙'})
    const {changes} = state.update({changes: {from: 3, insert: '\r\n（一）\r（二）'}})
    expect(listChanges(changes)).toEqual([{from: 3, to: 3, insert: '\n（一）\n（二）'}])
  })

  it('make the new text of the old one', () => {
    const text = fc.string({unit: fc.constantFrom('一', '、', '\n', '\r', '\u2028', '😀'), maxLength: 12})
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(12), fc.nat(4), text), {maxLength: 4}), (doc, list) => {
        const state = EditorState.create({doc})
        const {length} = state.doc
        const specs = list.map(([from, size, insert]) => {
          const start = Math.min(from, length)
          return {from: start, to: Math.min(length, start + size), insert}
        })
        const {changes, newDoc} = state.update({changes: specs})
        let made = state.doc.toString()
        for (const {from, to, insert} of listChanges(changes).reverse()) {
          made = made.slice(0, from) + insert + made.slice(to)
        }
        expect(made).toBe(newDoc.toString())
      })
    )
  })
})
