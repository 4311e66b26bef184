import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'

/** The lone items of a text, each with the marker above it. */
const loneIn = (text: string) =>
  diagnose(parse(text))
    .filter(({rule}) => rule === 'lone-item')
    .map(({actual, expected, cause}) => [actual, expected, cause?.text])

it('reports a series of one member, with the marker above it', () => {
  expect(loneIn('一、清渠\n（一）东渠\n（二）西渠\n二、修闸\n（一）东闸\n三、护堤\n护堤以村为主。')).toEqual([
    ['（一）', undefined, '二、']
  ])
})

describe('is silent', () => {
  it.each([
    ['where there are two', '一、清渠\n（一）东渠\n（二）西渠\n二、修闸'],
    ['of the only chapter', '第一章　总则\n第一条　清渠。\n第二条　修闸。\n附则\n本办法由镇里解释。'],
    ['where an excerpt ends', '一、清渠\n（一）东渠\n（二）西渠\n二、修闸\n（一）东闸'],
    ['where an excerpt begins', '二、清渠\n（一）东渠\n（二）西渠\n三、修闸'],
    ['of a number that is wrong', '一、清渠\n（五）东渠\n二、修闸\n修闸以村为主。']
  ])('%s', (_, text) => {
    expect(loneIn(text)).toEqual([])
  })
})
