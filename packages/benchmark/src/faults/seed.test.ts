import {applyEdits} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {seedFaults} from './seed.js'
import type {SetDocument} from './types.js'

const short = goldLines('抓好三个方面：\n1 （一）|清渠\n1 （二）|修闸\n1 （三）|护堤')

/** Sixty articles. */
const long = goldLines(Array.from({length: 60}, (_, index) => `1 第 ${index + 1} 條|\n渠道要定期清理。`).join('\n'))

const documents: SetDocument[] = [
  {...short, name: 'short'},
  {...long, name: 'long'},
  {...goldLines('沒有序號。'), name: 'none'}
]

describe('seedFaults', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(seedFaults(documents, 30, 1)).toEqual(seedFaults(documents, 30, 1))
    expect(seedFaults(documents, 30, 1)).not.toEqual(seedFaults(documents, 30, 2))
  })

  it('breaks one thing in each copy, and none twice', () => {
    const copies = seedFaults(documents, 30, 1)
    for (const {document, fault, text} of copies) {
      expect(text).toBe(applyEdits(document.text, [fault.edit]))
      expect(text).not.toBe(document.text)
      expect(text.slice(...fault.place).startsWith(fault.after.slice(0, 1))).toBe(true)
    }
    expect(new Set(copies.map(({text}) => text)).size).toBe(copies.length)
  })

  it('takes the documents in turn, however long they are', () => {
    const numbers = seedFaults(documents, 10, 3).filter(({fault}) => fault.kind === 'number')
    const names = numbers.map(({document}) => document.name)
    expect(names.filter((name) => name === 'short').length).toBeGreaterThanOrEqual(3)
    expect(names.filter((name) => name === 'long').length).toBeGreaterThanOrEqual(3)
  })

  it('ends where there are no more faults', () => {
    const copies = seedFaults([{...short, name: 'short'}], 1000, 1)
    expect(copies.length).toBeGreaterThan(10)
    expect(copies.length).toBeLessThan(300)
  })
})
