import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'

/** The ambiguous references of a text, each with the marker that stands twice. */
const ambiguousIn = (text: string) =>
  diagnose(parse(text), {source: text})
    .filter(({rule}) => rule === 'reference-ambiguous')
    .map(({actual, place, cause}) => [actual, text.slice(place.start.offset, place.end.offset), cause?.text])

const twice = (reference: string) => `第一章 清渠\n第二章 修闸\n第二章 护堤\n${reference}\n第三章 种树\n种树以村为主。`

it('reports a reference to a number that stands twice', () => {
  expect(ambiguousIn(twice('按照第二章办理。'))).toEqual([['第二章', '第二章', '第二章']])
})

describe('is silent', () => {
  it.each([
    ['about a number that stands once', twice('按照第一章办理。')],
    ['about a relation, which names what it stands in', twice('按照本章和前一章办理。')],
    ['where no number stands twice', '第一章 清渠\n第二章 修闸\n按照第二章办理。\n第三章 种树']
  ])('%s', (_, text) => {
    expect(ambiguousIn(text)).toEqual([])
  })
})
