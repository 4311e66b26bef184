import {describe, expect, it} from 'vitest'
import {openDocumentLines, paragraph, readOpenDocument, spannedBy} from '../../../../testing/open-document.js'

const cell = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${text === '' ? '' : paragraph(text)}</table:table-cell>`
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`
const table = (...rows: readonly string[]): string => `<table:table>${rows.join('')}</table:table>`
const million = 'table:number-columns-repeated="1000000"'

describe('a table', () => {
  it('is verbatim, a row a line and its cells parted by tabs', () => {
    const read = readOpenDocument({body: table(row(cell('村') + cell('亩')), row(cell('东') + cell('一、三十')))})
    expect(read.text).toBe('村\t亩\n东\t一、三十\n')
    expect(spannedBy(read, 'verbatim')).toEqual(['村\t亩\n东\t一、三十'])
  })

  it('keeps the columns of cells that are covered or empty', () => {
    const covered = '<table:covered-table-cell/>'
    const body = table(row(cell('甲') + covered + cell('丙')), row(cell('') + cell('乙') + cell('', million)))
    expect(openDocumentLines({body})).toEqual(['甲\t\t丙', '\t乙'])
  })

  it('writes what it says again', () => {
    const body = table(row(cell('甲', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"'))
    expect(openDocumentLines({body})).toEqual(['甲\t甲\t甲', '甲\t甲\t甲'])
  })

  it('has the paragraphs, lists and tables of a cell in one line', () => {
    const inner = table(row(cell('内一') + cell('内二')))
    const body = table(row(`<table:table-cell>${paragraph('甲')}${inner}</table:table-cell>${cell('乙')}`))
    expect(openDocumentLines({body})).toEqual(['甲 内一 内二\t乙'])
  })

  it('is none where it is a frame around text', () => {
    const text = '各级要把冬春水利建设摆上重要位置，主要负责同志亲自部署，分管负责同志靠前指挥，及时解决具体问题。'
    const alone = readOpenDocument({
      body: table(row(`<table:table-cell>${paragraph('一、甲')}${paragraph('二、乙')}</table:table-cell>`))
    })
    expect(alone.text).toBe('一、甲\n二、乙\n')
    expect(spannedBy(alone, 'verbatim')).toEqual([])
    const body = table(
      row(cell('标题')),
      row(`<table:table-cell>${paragraph('一、甲')}${paragraph(text)}</table:table-cell>`)
    )
    expect(openDocumentLines({body})).toEqual(['标题', '一、甲', text])
  })

  it('stops at the limit of characters where cells are said to be there a million times', () => {
    const limits = {characters: 100_000}
    const problem = {problem: {code: 'limit', format: 'odt', limit: 'characters', allowed: 100_000}}
    const read =
      (...rows: readonly string[]) =>
      () =>
        readOpenDocument({body: table(...rows)}, limits)
    expect(read(row(cell('甲', million)))).toThrow(expect.objectContaining(problem))
    expect(read(row(cell('', million) + cell('甲')))).toThrow(expect.objectContaining(problem))
    expect(read(row(cell('甲') + cell('乙'), 'table:number-rows-repeated="1000000000"'))).toThrow(
      expect.objectContaining(problem)
    )
    expect(read(row(cell('', million), 'table:number-rows-repeated="1000000000"'))().text).toBe('')
  })
})
