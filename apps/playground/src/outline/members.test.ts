import {describe, expect, it} from 'vitest'
import {memberAt, none, parentsOf, titleOf} from './members.js'
import {columnsOfText, twoChapters} from './outlines.js'

const columns = columnsOfText(twoChapters)

describe('the members of an outline', () => {
  it('have titles with their markers', () => {
    const titles = Array.from({length: columns.count}, (_, member) => titleOf(columns, member))
    expect(titles.slice(0, 3)).toEqual(['一、修渠引水', '（一）勘查水源', '（二）筹集经费'])
    expect(titles.at(-1)).toBe('（一）选择树种')
  })

  it('stand below one another', () => {
    expect([...parentsOf(columns)]).toEqual([none, 0, 0, 2, 2, 0, none, 6])
  })
})

describe('the member at an offset', () => {
  it('is the deepest that holds it', () => {
    expect(memberAt(columns, twoChapters.indexOf('乡里'))).toBe(4)
    expect(memberAt(columns, twoChapters.indexOf('引水'))).toBe(0)
    expect(memberAt(columns, twoChapters.length)).toBe(7)
  })

  it('is the one that begins there, where another ends', () => {
    expect(memberAt(columns, twoChapters.indexOf('（三）'))).toBe(5)
  })

  it('is none before the first', () => {
    const later = columnsOfText(`关于修渠的通知\n\n${twoChapters}`)
    expect(memberAt(later, 3)).toBe(none)
  })

  it('follows the text where it has changed since', () => {
    const now = (offset: number) => offset + 100
    expect(memberAt(columns, 100 + twoChapters.indexOf('乡里'), now)).toBe(4)
  })

  it('is one of those above, behind the end of the deepest', () => {
    const ends = {...columns, end: columns.end.map((end, member) => (member === 4 ? end - 4 : end))}
    expect(memberAt(ends, (columns.end[4] as number) - 1)).toBe(2)
  })
})
