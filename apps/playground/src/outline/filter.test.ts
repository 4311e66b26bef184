import {describe, expect, it} from 'vitest'
import {filterRows} from './filter.js'
import {parentsOf} from './members.js'
import {columnsOfText, largeOutline, twoChapters} from './outlines.js'

const columns = columnsOfText(twoChapters)
const filter = (asked: string) => filterRows(columns, parentsOf(columns), asked)
const kept = (asked: string) => [...(filter(asked)?.kept ?? [])].flatMap((each, member) => (each ? [member] : []))

describe('a filter', () => {
  it('keeps the titles that match and those above them', () => {
    expect(kept('出一半')).toEqual([0, 2, 3, 4])
    expect(filter('出一半')?.matches).toBe(2)
  })

  it('asks nothing where it is blank', () => {
    expect(filter(' 　')).toBeNull()
  })

  it('does not match across two titles', () => {
    expect(columns.titles).toContain('水（一）')
    expect(filter('水（一）')).toEqual({kept: new Uint8Array(8), matches: 0})
  })

  it('counts a title once', () => {
    expect(filter('一')?.matches).toBe(5)
  })

  it('ignores capitals, and keeps titles apart that grow in lower case', () => {
    const latin = columnsOfText('一、İİİİ\n二、API 接口\n三、网关')
    const found = (asked: string) => [...(filterRows(latin, parentsOf(latin), asked)?.kept ?? [])]
    expect(found('api')).toEqual([0, 1, 0])
    expect(found('API')).toEqual([0, 1, 0])
    expect(found('İİ')).toEqual([1, 0, 0])
    expect(found('网关')).toEqual([0, 0, 1])
    expect(kept('（三）')).toEqual([0, 5])
  })

  it('goes through twenty thousand titles', () => {
    const large = largeOutline()
    expect(filterRows(large, parentsOf(large), '修渠')?.matches).toBe(large.count)
  })
})
