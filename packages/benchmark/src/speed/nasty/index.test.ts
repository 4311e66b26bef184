import {defaultConstructs, readMarker} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {nastyInputs} from './index.js'
import {writeNumber} from './numbers.js'

describe('nasty inputs', () => {
  it('have at least five for every construct', () => {
    for (const {name} of defaultConstructs) {
      expect(nastyInputs.filter(({construct}) => construct === name).length, name).toBeGreaterThanOrEqual(5)
    }
  })

  it('have names of their own', () => {
    expect(new Set(nastyInputs.map(({name}) => name)).size).toBe(nastyInputs.length)
  })

  it.each([100, 2001])('have %d characters where that is asked for', (characters) => {
    for (const {name, make} of nastyInputs) expect(make(characters).length, name).toBe(characters)
  })

  it('contain a marker of their construct', () => {
    for (const construct of defaultConstructs) {
      const own = nastyInputs.filter(({name}) => name === `${construct.name}: growing numbers on lines`)
      const line = (own[0]?.make(1000) ?? '').split('\n')[0] ?? ''
      // What has a number of lines of its own, or closes its clause, stands otherwise.
      if (construct.postposed || construct.onlyBefore) continue
      expect(readMarker(construct, line), `${construct.name}: ${line}`).not.toBeNull()
    }
  })
})

it('numbers are written as readers know them', () => {
  expect([1, 10, 12, 20, 105, 110, 9999, 10_000].map(writeNumber.han)).toEqual(
    '一 十 十二 二十 一百〇五 一百一十 九千九百九十九 一'.split(' ')
  )
  expect([1, 12].map(writeNumber.formal)).toEqual(['壹', '拾贰'])
  expect(writeNumber.chain3(7)).toBe('1.1.7')
  expect(writeNumber.letterChain3(7)).toBe('A.1.7')
  expect([1, 10, 11].map(writeNumber.circledHan)).toEqual(['㊀', '㊉', '㊀'])
})
