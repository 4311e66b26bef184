import {describe, expect, it} from 'vitest'
import {openDocumentLines, paragraph, readOpenDocument, spannedBy} from '../../../../testing/open-document.js'

const linesOf = (body: string, automatic = ''): readonly string[] => openDocumentLines({body, automatic})
const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const span = (text: string, style: string): string => `<text:span text:style-name="${style}">${text}</text:span>`

describe('the text of a paragraph', () => {
  it('has one blank for several, and as many as an element says', () => {
    expect(linesOf(paragraph('\n  甲  \n 乙<text:s/>丙<text:s text:c="3"/>丁<text:tab/>戊'))).toEqual([
      '甲 乙 丙   丁\t戊'
    ])
  })

  it('is two lines where its author broke it, and a heading one', () => {
    const broken = '甲<text:line-break/>乙'
    expect(linesOf(`${paragraph(broken)}<text:h text:outline-level="1">${broken}</text:h>`)).toEqual([
      '甲',
      '乙',
      '甲 乙'
    ])
  })

  it('has what fields and links print, and no bookmarks', () => {
    const fields =
      '第<text:page-number>3</text:page-number>页<text:bookmark-start text:name="x"/><text:a>见附件</text:a>'
    expect(linesOf(paragraph(fields))).toEqual(['第3页见附件'])
  })

  it('has no number that a program wrote beside its own', () => {
    expect(linesOf(paragraph('<text:number>一、</text:number>总则'))).toEqual(['总则'])
  })

  it('has the characters below a reading, which is counted', () => {
    const ruby = '<text:ruby><text:ruby-base>圩</text:ruby-base><text:ruby-text>wéi</text:ruby-text></text:ruby>田'
    const read = readOpenDocument({body: paragraph(ruby)})
    expect(read.text).toBe('圩田\n')
    expect(read.omitted).toEqual({hidden: 1})
  })

  it('leaves comments out and counts them', () => {
    const comment = '<office:annotation><text:p>改一下</text:p></office:annotation>甲<office:annotation-end/>'
    const read = readOpenDocument({body: paragraph(comment)})
    expect(read.text).toBe('甲\n')
    expect(read.omitted).toEqual({comments: 1})
  })

  it('leaves out what is not shown and counts it', () => {
    const hidden =
      '<style:style style:name="H" style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
    const section = `<text:section text:display="none">${paragraph('甲')}${paragraph('乙')}</text:section>`
    const body = paragraph('丙', 'H') + section + paragraph(`丁${span('戊', 'T')}`)
    const read = readOpenDocument({body, automatic: hidden + textStyle('T', 'text:display="none"')})
    expect(read.text).toBe('丁\n')
    expect(read.omitted).toEqual({hidden: 3})
  })
})

describe('a tracked change', () => {
  it('leaves deletions out and counts them, and keeps what was inserted', () => {
    const changes =
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info/><text:p>删去的话</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>'
    const body = changes + paragraph('甲<text:change/><text:change-start/>新增<text:change-end/>乙')
    const read = readOpenDocument({body})
    expect(read.text).toBe('甲新增乙\n')
    expect(read.omitted).toEqual({deletions: 1})
  })
})

describe('what is anchored in a paragraph', () => {
  it('stands after it where it is a text box', () => {
    const box = `<draw:frame><draw:text-box>${paragraph('框内')}</draw:text-box></draw:frame>`
    expect(linesOf(paragraph(`框外${box}的话`) + paragraph('下文'))).toEqual(['框外的话', '框内', '下文'])
  })

  it('is read in shapes and groups', () => {
    const group = `<draw:g><draw:custom-shape>${paragraph('形状')}</draw:custom-shape><draw:line/></draw:g>`
    const read = readOpenDocument({body: group})
    expect(read.text).toBe('形状\n')
    expect(read.omitted).toEqual({pictures: 1})
  })

  it('is counted where it is a picture, with whatever stands for it', () => {
    const picture = '<draw:frame><draw:object/><draw:image/><svg:title>图</svg:title></draw:frame>'
    expect(readOpenDocument({body: paragraph(picture)}).omitted).toEqual({pictures: 1})
  })

  it('stands at the end where it is a note, with its raised mark there and in the text', () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${paragraph('见附件。')}</text:note-body></text:note>`
    const read = readOpenDocument({body: paragraph(`二万亩${note}。`) + paragraph('下文')})
    expect(read.text).toBe('二万亩¹。\n下文\n¹ 见附件。\n')
    expect(spannedBy(read, 'note')).toEqual(['¹ 见附件。'])
  })
})

describe('the beginning of a paragraph', () => {
  const styles = textStyle('B', 'style:font-weight-asian="bold"') + textStyle('K', 'style:font-name-asian="楷体"')
  const styledIn = (...spans: readonly string[]): readonly string[] =>
    spannedBy(readOpenDocument({body: paragraph(spans.join('')), automatic: styles}), 'styled')

  it('is set apart by weight or typeface', () => {
    expect(styledIn(span('（一）加强领导。', 'B'), '各级要重视。')).toEqual(['（一）加强领导。'])
    expect(styledIn(span('（一）加强领导。', 'K'), '各级要重视。')).toEqual(['（一）加强领导。'])
  })

  it('is not set apart by bold words after it, nor alone', () => {
    expect(styledIn('各级要', span('高度重视', 'B'))).toEqual([])
    expect(styledIn(span('（一）加强领导', 'B'))).toEqual([])
  })
})

describe('a title', () => {
  const title =
    '<style:style style:name="Title" style:family="paragraph"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
  const centred =
    '<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-size-asian="22pt"/></style:style>'
  const titlesOf = (automatic: string, body: string) => spannedBy(readOpenDocument({body, automatic}), 'title')

  it('has the style of titles, or one made of it', () => {
    expect(titlesOf(title, paragraph('关于修渠的通知', 'P1') + paragraph('正文'))).toEqual(['关于修渠的通知'])
  })

  it('is found by its size where no style calls it so', () => {
    expect(titlesOf(centred, paragraph('关于修渠的通知', 'C') + paragraph('各村：'))).toEqual(['关于修渠的通知'])
  })
})

describe('a paragraph in a style of headings', () => {
  it('is a heading of its level', () => {
    const styles =
      '<style:style style:name="Heading_20_2" style:family="paragraph"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
    const {hints} = readOpenDocument({body: paragraph('总则', 'P1') + paragraph('正文'), styles})
    expect(hints.filter(({kind}) => kind === 'heading')).toEqual([{kind: 'heading', start: 0, end: 2, level: 2}])
  })
})

describe('pages', () => {
  it('have heads and feet as furniture after the text, each once, and no numbers', () => {
    const foot = '<style:footer><text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer>'
    const head = '<style:header><text:p>内部资料</text:p></style:header>'
    const masters = `<style:master-page>${head}${foot}</style:master-page><style:master-page>${head}<style:footer style:display="false"><text:p>不显示</text:p></style:footer></style:master-page>`
    const read = readOpenDocument({body: paragraph('正文'), masters})
    expect(read.text).toBe('正文\n内部资料\n')
    expect(spannedBy(read, 'furniture')).toEqual(['内部资料'])
  })
})

describe('a table of contents', () => {
  it('is there as lines, without the patterns that it is made by', () => {
    const source =
      '<text:table-of-content-source><text:index-title-template>目录样式</text:index-title-template></text:table-of-content-source>'
    const index = `<text:index-body><text:index-title>${paragraph('目录')}</text:index-title>${paragraph('总则<text:tab/>1')}</text:index-body>`
    expect(linesOf(`<text:table-of-content>${source}${index}</text:table-of-content>`)).toEqual(['目录', '总则\t1'])
  })
})

describe('the origin', () => {
  it('counts paragraphs, those in tables and boxes too', () => {
    const cell = `<table:table-cell>${paragraph('甲')}${paragraph('乙')}</table:table-cell>`
    const table = `<table:table><table:table-row>${cell}${cell}</table:table-row></table:table>`
    const {origin} = readOpenDocument({body: paragraph('前') + table + paragraph('后')})
    expect(origin.unit).toBe('paragraph')
    expect(origin.ranges.map(({at}) => at)).toEqual([1, 2, 6])
  })
})
