import {describe, expect, it} from 'vitest'
import {hinted, readWord, wordLines} from '../../../../testing/read-word.js'
import {paragraph, run} from '../../../../testing/word-document.mjs'

const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((content) => (content.startsWith('<w:tc') ? content : cell(content))).join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const long = '本单位承诺所填写的内容真实、准确、完整，如有虚假愿意承担由此产生的一切法律责任和后果。'

describe('a table', () => {
  it('is one block, a row a line, its cells parted by tabs', () => {
    const read = readWord({body: paragraph('如下') + table(row('科室', '卷数'), row('办公室', '12')) + paragraph('完')})
    expect(read.text).toBe('如下\n科室\t卷数\n办公室\t12\n完\n')
    expect(hinted(read, 'verbatim')).toEqual(['科室\t卷数\n办公室\t12'])
    expect(read.origin.ranges.map(({at}) => at)).toEqual([1, 2, 6])
  })

  it('writes merged cells once, in their first row and column', () => {
    const merged = row(cell('合计', '<w:gridSpan w:val="2"/>'), '20')
    const down = row(cell('甲', '<w:vMerge w:val="restart"/>'), '1', '2')
    const below = row(cell('', '<w:vMerge/>').replace('></w:tc>', '><w:p/></w:tc>'), '3', '4')
    expect(wordLines({body: table(merged, down, below)})).toEqual(['合计\t\t20', '甲\t1\t2', '\t3\t4'])
  })

  it('counts what a cell holds that continues the one above it, which Word does not show', () => {
    const down = row(cell('甲', '<w:vMerge w:val="restart"/>'), '1')
    const below = row(cell('乙', '<w:vMerge/>'), '2')
    const read = readWord({body: table(down, below)})
    expect([read.text, read.omitted]).toEqual(['甲\t1\n\t2\n', {hidden: 1}])
  })

  it('writes the paragraphs of a cell, and a table in it, on its line', () => {
    const inner = table(row('内一', '内二'), row('内三', '内四'))
    const body = table(row(cell(paragraph('一') + paragraph('二')), cell(`${inner}<w:p/>`)), row('三', '四'))
    expect(wordLines({body})).toEqual(['一 二\t内一 内二 内三 内四', '三\t四'])
  })

  it('is read as paragraphs in the cell that holds the text of the document, between the rows above and below', () => {
    const text = cell(paragraph('一、通报情况') + paragraph(long) + paragraph('二、研究选址') + paragraph(long))
    const read = readWord({
      body: table(row('时间', '三月'), row('地点', '渠首'), row('内容', text), row('记录', '何木'))
    })
    expect(read.text.split('\n').slice(0, 5)).toEqual(['时间\t三月', '地点\t渠首', '内容', '一、通报情况', long])
    expect(hinted(read, 'verbatim')).toEqual(['时间\t三月\n地点\t渠首', '记录\t何木'])
  })

  it('stays one where long cells stand beside other cells with text', () => {
    const tasks = cell(paragraph('1.清淤') + paragraph(long) + paragraph('2.护坡'))
    expect(
      hinted(readWord({body: table(row('序号', '任务', '单位'), row('1', tasks, '水利站'))}), 'verbatim')
    ).toHaveLength(1)
  })

  it('leaves deleted rows out and counts them', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('旧')}${cell('行')}</w:tr>`
    const read = readWord({body: table(row('甲', '乙'), deleted)})
    expect([read.text, read.omitted]).toEqual(['甲\t乙\n', {deletions: 1}])
  })

  it('of one cell is read as paragraphs, with their headings', () => {
    const read = readWord({body: table(row(cell(paragraph('概述', '<w:outlineLvl w:val="0"/>') + paragraph('正文'))))})
    expect(read.text).toBe('概述\n正文\n')
    expect([hinted(read, 'heading'), hinted(read, 'verbatim')]).toEqual([['概述'], []])
  })

  it('of one column is read as paragraphs where it holds text, and is a table where it holds data', () => {
    const text = table(row('承诺'), row(cell(paragraph('一、承诺内容') + paragraph(long))))
    expect(hinted(readWord({body: text}), 'verbatim')).toEqual([])
    expect(hinted(readWord({body: table(row('甲'), row('乙'))}), 'verbatim')).toEqual(['甲\n乙'])
  })
})

describe('a text box', () => {
  const content = `<w:txbxContent>${paragraph('框里的话')}</w:txbxContent>`
  const drawn = `<w:drawing><wps:txbx>${content}</wps:txbx></w:drawing>`
  const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`

  it('is read once, after the paragraph that it is anchored in', () => {
    const read = readWord({body: `<w:p>${run('正文')}<w:r>${both}</w:r></w:p>${paragraph('后文')}`})
    expect([read.text, read.omitted]).toEqual(['正文\n框里的话\n后文\n', {}])
  })

  it('holds tables as the text does', () => {
    const boxed = `<w:pict><v:textbox><w:txbxContent>${table(row('甲', '乙'))}</w:txbxContent></v:textbox></w:pict>`
    expect(hinted(readWord({body: `<w:p><w:r>${boxed}</w:r></w:p>`}), 'verbatim')).toEqual(['甲\t乙'])
  })
})

describe('what has no text', () => {
  it('is counted', () => {
    const body = `<w:p>${run('图')}<w:r><w:drawing/><w:commentReference w:id="1"/></w:r></w:p>`
    expect(readWord({body}).omitted).toEqual({pictures: 1, comments: 1})
  })
})

describe('forms of the same', () => {
  it('in a run are read once, the first of them, and the other where it is alone', () => {
    const fallback = '<mc:Fallback><w:t>旧</w:t></mc:Fallback>'
    const choice = '<mc:Choice Requires="x"><w:t>新</w:t></mc:Choice>'
    const lineOf = (forms: string): string[] =>
      wordLines({body: `<w:p><w:r><mc:AlternateContent>${forms}</mc:AlternateContent></w:r></w:p>`})
    expect([lineOf(choice + fallback), lineOf(fallback)]).toEqual([['新'], ['旧']])
  })

  it('around paragraphs are read once', () => {
    const body = `<mc:AlternateContent><mc:Choice Requires="x">${paragraph('新')}</mc:Choice><mc:Fallback>${paragraph('旧')}</mc:Fallback></mc:AlternateContent>${paragraph('后')}`
    expect(wordLines({body})).toEqual(['新', '后'])
  })
})

describe('notes and page heads', () => {
  const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

  it('stand after the text as notes, with raised marks', () => {
    const body = `<w:p>${run('甲')}${reference('footnote', 3)}${run('乙')}${reference('endnote', 2)}</w:p>${paragraph('丙')}`
    const footnotes = `<w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="3">${paragraph('一、注')}</w:footnote>`
    const endnotes = `<w:endnote w:id="2">${paragraph('尾注')}</w:endnote>`
    const read = readWord({body, footnotes, endnotes})
    expect(read.text).toBe('甲¹乙ⁱ\n丙\n¹ 一、注\nⁱ 尾注\n')
    expect(hinted(read, 'note')).toEqual(['¹ 一、注', 'ⁱ 尾注'])
    expect(read.origin.ranges.map(({at}) => at)).toEqual([1, 2, 1, 1])
  })

  it('keep the mark that the author chose', () => {
    const body = `<w:p>${run('甲')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r></w:p>`
    expect(wordLines({body})).toEqual(['甲*'])
  })

  it('are none where only a page number stands', () => {
    const read = readWord({body: paragraph('正文'), header: paragraph('云溪市档案馆'), footer: paragraph('— 1 —')})
    expect(read.text).toBe('正文\n云溪市档案馆\n')
    expect(hinted(read, 'furniture')).toEqual(['云溪市档案馆'])
  })
})
