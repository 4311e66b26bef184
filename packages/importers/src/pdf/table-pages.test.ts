import {describe, expect, it} from 'vitest'
import {joinPages} from './table-pages.js'
import type {Table} from './tables.js'

describe('a table that runs on over a page end', () => {
  const tableOf = (page: number, rows: readonly string[], full: readonly boolean[] = []): Table => ({
    rows,
    page,
    lastPage: page,
    columns: [0, 100, 200],
    full
  })
  const rowsOf = (...items: readonly (Table | {text: string})[]): unknown[] =>
    joinPages(items).map((item) => ('rows' in item ? item.rows : item.text))
  const rows = ['序号\t渠道', '1\t东干渠']

  it('is one table where the columns agree', () => {
    const [table, next] = [tableOf(1, rows), tableOf(2, ['2\t西干渠'])]
    const whole = [...rows, '2\t西干渠']
    expect(joinPages([table, {...next, columns: [20, 120, 220]}])).toMatchObject([{rows: whole, page: 1, lastPage: 2}])
    expect(joinPages([table, {...next, columns: [0, 80, 200]}])).toHaveLength(2)
  })

  it('is none where a page or text stands between, nor on one page', () => {
    const table = tableOf(1, rows)
    expect(rowsOf(table, tableOf(3, rows))).toEqual([rows, rows])
    expect(rowsOf(table, table)).toEqual([rows, rows])
    expect(rowsOf(table, {text: '二、'}, tableOf(2, rows))).toEqual([rows, '二、', rows])
  })

  it('has its head once, and another first row in its place', () => {
    const next = (...head: string[]) => tableOf(2, [...head, '2\t西干渠'])
    expect(rowsOf(tableOf(1, rows), next('序号\t渠道'))).toEqual([[...rows, '2\t西干渠']])
    expect(rowsOf(tableOf(1, rows), next('序号\t渠名'))).toEqual([[...rows, '序号\t渠名', '2\t西干渠']])
    const merged = ['渠道\t', '名称\t长度', '东干渠\t12.4']
    expect(rowsOf(tableOf(1, merged), tableOf(2, merged))).toEqual([[...merged, '东干渠\t12.4']])
  })

  it('has a row whole that the page end cuts, if its cell has no room left', () => {
    const next = tableOf(2, ['\t水流不畅', '2\t西干渠'])
    const cut = ['1\t淤积较重，']
    expect(rowsOf(tableOf(1, cut, [false, true]), next)).toEqual([['1\t淤积较重，水流不畅', '2\t西干渠']])
    expect(rowsOf(tableOf(1, cut, [false, false]), next)).toEqual([[...cut, '\t水流不畅', '2\t西干渠']])
  })
})
