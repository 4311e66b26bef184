import {expect, it} from 'vitest'
import {specialCharactersIn} from './special-characters.js'

it('shows what shows nothing of itself', () => {
  expect(specialCharactersIn('一\u200b、\u0007总\u2028则\u202e').map(({at, name}) => `${at} ${name}`)).toEqual([
    '1 U+200B',
    '3 U+0007',
    '5 U+2028',
    '7 U+202E'
  ])
})

it('leaves blanks, tabs, line ends and all that can be read', () => {
  expect(specialCharactersIn('　　第一条\t甲\u00a0乙\n①😀，“㈠”——……\u3000')).toEqual([])
})
