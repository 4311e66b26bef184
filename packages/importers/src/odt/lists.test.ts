import {describe, expect, it} from 'vitest'
import {
  list,
  listStyle,
  openDocumentLines,
  paragraph,
  readOpenDocument,
  spannedBy
} from '../../../../testing/open-document.js'

const han = '一, 二, 三, ...'
const notice = listStyle('L1', ['', han, '、'], ['（', han, '）'], ['', '1', '.'])
const outline =
  '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="第" style:num-suffix="章"/></text:outline-style>'
const named = 'text:style-name="L1"'
const chapter = (text: string, attributes = ''): string =>
  `<text:h text:outline-level="1" ${attributes}>${text}</text:h>`

describe('an automatic number', () => {
  const body = list(named, paragraph('总则') + list('', paragraph('目的') + list('', paragraph('依据'))))

  it('is a marker with its level and its list', () => {
    const read = readOpenDocument({body, automatic: notice})
    expect(read.text).toBe('一、总则\n（一）目的\n1. 依据\n')
    expect(read.hints.filter(({kind}) => kind === 'marker')).toEqual([
      {kind: 'marker', start: 0, end: 2, level: 1, list: 'list1'},
      {kind: 'marker', start: 5, end: 8, level: 2, list: 'list1'},
      {kind: 'marker', start: 11, end: 13, level: 3, list: 'list1'}
    ])
  })

  it('belongs to one list where each paragraph has an element that continues the first', () => {
    const items = ['甲', '乙', '丙'].map((text, index) =>
      list(`xml:id="l${index}" ${index > 0 ? 'text:continue-list="l0"' : ''} ${named}`, paragraph(text))
    )
    const read = readOpenDocument({body: items.join(paragraph('正文')), automatic: notice})
    expect(spannedBy(read, 'marker')).toEqual(['一、', '二、', '三、'])
    expect(new Set(read.hints.flatMap((hint) => (hint.kind === 'marker' ? [hint.list] : [])))).toEqual(
      new Set(['list1'])
    )
  })

  it('is not written twice where the author typed it too', () => {
    const typed = list(named, paragraph('一、总则'), paragraph('二、分则'))
    expect(openDocumentLines({body: typed, automatic: notice})).toEqual(['一、总则', '二、分则'])
  })

  it('touches the text where nothing follows it', () => {
    const properties =
      '<style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties>'
    const style = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${properties}</text:list-level-style-number></text:list-style>`
    expect(openDocumentLines({body: list(named, paragraph('甲')), automatic: style})).toEqual(['1.甲'])
  })

  it('is none where the level has words and no number', () => {
    const read = readOpenDocument({body: list(named, paragraph('甲')), automatic: listStyle('L1', ['附件', '', '：'])})
    expect(read.text).toBe('附件：甲\n')
    expect(spannedBy(read, 'marker')).toEqual([])
  })

  it('stands alone before a paragraph without text', () => {
    expect(openDocumentLines({body: list(named, paragraph(''), paragraph('乙')), automatic: notice})).toEqual([
      '一、',
      '二、乙'
    ])
  })
})

describe('a bullet', () => {
  const bullet = (character: string): string =>
    `<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="${character}"/></text:list-style>`

  it('is no marker', () => {
    const read = readOpenDocument({body: list(named, paragraph('甲')), automatic: bullet('●')})
    expect(read.text).toBe('● 甲\n')
    expect(spannedBy(read, 'marker')).toEqual([])
  })

  it('is a plain one where a font draws it', () => {
    expect(openDocumentLines({body: list(named, paragraph('甲')), automatic: bullet('\uF0B7')})).toEqual(['• 甲'])
  })
})

describe('the list style of a paragraph style', () => {
  const style = (name: string, more: string): string =>
    `<style:style style:name="${name}" style:family="paragraph" ${more}/>`
  const styles =
    notice +
    style('Item', 'style:list-style-name="L1"') +
    style('Child', 'style:parent-style-name="Item"') +
    style('Bare', 'style:parent-style-name="Item" style:list-style-name=""')

  it('numbers a list that names none, through its children too', () => {
    const body = list('', paragraph('甲', 'Item'), paragraph('乙', 'Child'), paragraph('丙', 'Bare'))
    expect(openDocumentLines({body, styles})).toEqual(['一、甲', '二、乙', '丙'])
  })

  it('numbers nothing outside of lists', () => {
    expect(openDocumentLines({body: paragraph('甲', 'Item'), styles})).toEqual(['甲'])
  })

  it('of its own level is that of a nested list', () => {
    const body = list('', paragraph('甲') + list(named, paragraph('乙')))
    expect(openDocumentLines({body, styles})).toEqual(['甲', '（一）乙'])
  })
})

describe('a heading', () => {
  it('has the number and the level of the outline', () => {
    const read = readOpenDocument({body: chapter('总则') + paragraph('正文') + chapter('分则'), styles: outline})
    expect(read.text).toBe('第1章 总则\n正文\n第2章 分则\n')
    expect(read.hints.filter(({kind}) => kind === 'heading')).toEqual([
      {kind: 'heading', start: 0, end: 6, level: 1},
      {kind: 'heading', start: 10, end: 16, level: 1}
    ])
  })

  it('begins anew where it says so, at the first number where it names none', () => {
    const body =
      chapter('甲') +
      chapter('乙', 'text:restart-numbering="true"') +
      chapter('丙', 'text:restart-numbering="true" text:start-value="7"')
    expect(openDocumentLines({body, styles: outline})).toEqual(['第1章 甲', '第1章 乙', '第7章 丙'])
  })

  it('has no number where the document numbers no headings', () => {
    expect(openDocumentLines({body: chapter('甲')})).toEqual(['甲'])
  })
})
