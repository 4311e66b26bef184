import {describe, expect, it} from 'vitest'
import {hinted, readWord, wordLines} from '../../../../testing/read-word.js'
import {paragraph, run} from '../../../../testing/word-document.mjs'

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const styled = (text: string, id: string, more = ''): string => paragraph(text, `<w:pStyle w:val="${id}"/>${more}`)
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const lineOf = (content: string): string => readWord({body: `<w:p>${content}</w:p>`}).text.trimEnd()

describe('what a format calls a heading', () => {
  it('has the outline level of the paragraph, of its style, or of one that the style is based on', () => {
    const styles =
      style('A', '节标题', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + style('B', '节', '<w:basedOn w:val="A"/>')
    const body = paragraph('甲', '<w:outlineLvl w:val="0"/>') + styled('乙', 'A') + styled('丙', 'B') + paragraph('丁')
    expect(readWord({body, styles}).hints.filter(({kind}) => kind === 'heading')).toEqual([
      {kind: 'heading', start: 0, end: 1, level: 1},
      {kind: 'heading', start: 2, end: 3, level: 2},
      {kind: 'heading', start: 4, end: 5, level: 2}
    ])
  })

  it.each(['heading 3', 'Heading 3', '标题 3', '標題3'])('is told by the name of its style: %s', (name) => {
    const read = readWord({body: styled('测量', '3'), styles: style('3', name)})
    expect(read.hints[1]).toEqual({kind: 'heading', start: 0, end: 2, level: 3})
  })

  it('is body text where the paragraph says so', () => {
    const read = readWord({body: styled('测量', '3', '<w:outlineLvl w:val="9"/>'), styles: style('3', 'heading 3')})
    expect(hinted(read, 'heading')).toEqual([])
  })

  it('is the title where its style is called so', () => {
    const read = readWord({body: styled('测量报告', 'T') + paragraph('概述'), styles: style('T', 'Title')})
    expect(hinted(read, 'title')).toEqual(['测量报告'])
  })

  it('is one line, however its author broke it', () => {
    const body = paragraph(`${run('第一章')}<w:r><w:br/></w:r>${run('总则')}`, '<w:outlineLvl w:val="0"/>')
    expect(wordLines({body})).toEqual(['第一章 总则'])
  })
})

describe('tracked changes', () => {
  const deletion = '<w:del w:id="1"><w:r><w:delText>旧的</w:delText></w:r><w:r><w:delText>话</w:delText></w:r></w:del>'

  it('leave deleted and moved characters out, and count them', () => {
    const moved = `<w:moveFrom w:id="2">${run('移走的话')}</w:moveFrom>`
    const read = readWord({body: `<w:p>${run('原文')}${deletion}${moved}</w:p>`})
    expect([read.text, read.omitted]).toEqual(['原文\n', {deletions: 3}])
  })

  it('take inserted characters and those that moved here in', () => {
    expect(lineOf(`<w:ins w:id="1">${run('新的')}</w:ins><w:moveTo w:id="2">${run('移来的')}</w:moveTo>`)).toBe(
      '新的移来的'
    )
  })

  it('join paragraphs whose end is deleted', () => {
    const body = paragraph('加强', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('领导') + paragraph('落实')
    const read = readWord({body})
    expect([read.text, read.omitted]).toEqual(['加强领导\n落实\n', {deletions: 1}])
  })

  it('leave a paragraph out that is deleted as a whole', () => {
    const body = paragraph(deletion, '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('落实')
    expect(wordLines({body})).toEqual(['落实'])
  })
})

describe('fields', () => {
  it('show their result and not their instruction', () => {
    expect(
      lineOf(`${field('begin')}${instruction(' REF a ')}${field('separate')}${run('第三条')}${field('end')}`)
    ).toBe('第三条')
    expect(lineOf(`<w:fldSimple w:instr=" DATE ">${run('11月5日')}</w:fldSimple>`)).toBe('11月5日')
  })

  it('show nothing of the fields in an instruction', () => {
    const inner = `${field('begin')}${instruction('PAGE')}${field('separate')}${run('7')}${field('end')}`
    expect(
      lineOf(`${field('begin')}${instruction('IF ')}${inner}${field('separate')}${run('是')}${field('end')}`)
    ).toBe('是')
  })

  it('that nobody closes hide no paragraph after them', () => {
    expect(wordLines({body: `<w:p>${field('begin')}${instruction('X')}</w:p>${paragraph('正文')}`})).toEqual(['正文'])
  })

  it('count the texts in an instruction that nobody closes', () => {
    const read = readWord({body: `<w:p>${field('begin')}${run('甲')}${run('乙')}</w:p>${paragraph('正文')}`})
    expect([read.text, read.omitted]).toEqual(['正文\n', {hidden: 2}])
  })

  it('of a table of contents hold lines that are no headings', () => {
    const styles = style('1', 'heading 1')
    const toc = `<w:p>${field('begin')}${instruction(' TOC \\o "1-3" ')}${field('separate')}</w:p>`
    const entry = styled(`${run('第一章 总则')}<w:r><w:tab/></w:r>${run('1')}`, '1')
    const body = `${toc}${entry}<w:p>${field('end')}</w:p>${styled('第一章 总则', '1')}`
    const read = readWord({body, styles})
    expect(read.text).toBe('第一章 总则\t1\n第一章 总则\n')
    expect(hinted(read, 'heading')).toEqual(['第一章 总则'])
  })
})

describe('characters', () => {
  it('that are tabs, hyphens, breaks and signs are written as such', () => {
    expect(lineOf('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/></w:r>')).toBe(
      '甲\t乙-丙'
    )
    expect(lineOf('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>同意</w:t></w:r>')).toBe('☑同意')
    expect(lineOf('<w:r><w:sym w:font="Wingdings" w:char="F081"/><w:t>收集</w:t></w:r>')).toBe('①收集')
    expect(lineOf('<w:r><w:sym w:font="宋体" w:char="2103"/></w:r>')).toBe('℃')
  })

  it('lose blanks at the ends of a run that does not keep them', () => {
    expect(lineOf('<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r>')).toBe('甲 乙')
  })

  it('stand within links, smart tags, controls and formulas', () => {
    const inner = `<w:hyperlink>${run('链接')}</w:hyperlink><w:smartTag>${run('标记')}</w:smartTag>`
    expect(lineOf(`${inner}<w:sdt><w:sdtPr/><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt>`)).toBe('链接标记控件')
    expect(
      lineOf(
        '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>'
      )
    ).toBe('a/b')
  })

  it('with a reading above them are written without it, and it is counted', () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('jī')}</w:rt><w:rubyBase>${run('机')}</w:rubyBase></w:ruby></w:r>`
    const read = readWord({body: `<w:p>${ruby}${run('关')}</w:p>`})
    expect([read.text, read.omitted]).toEqual(['机关\n', {hidden: 1}])
  })

  it('of a break within the text begin a line', () => {
    expect(wordLines({body: `<w:p>${run('第一行。')}<w:r><w:br/></w:r>${run('第二行。')}</w:p>`})).toEqual([
      '第一行。',
      '第二行。'
    ])
  })

  it('that are hidden are left out and counted, by their style too', () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = `<w:p>${run('见')}${run('暗', '<w:rStyle w:val="H"/>')}${run('明', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')}</w:p>`
    const read = readWord({body, styles})
    expect([read.text, read.omitted]).toEqual(['见明\n', {hidden: 1}])
  })
})

describe('paragraphs', () => {
  it('stand within controls, custom elements and insertions', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt>`
    expect(wordLines({body: `${control}<w:customXml>${paragraph('乙')}</w:customXml>`})).toEqual(['甲', '乙'])
  })

  it('have no line ends of their own in them', () => {
    expect(wordLines({body: '<w:p><w:r><w:t>甲\n\t乙</w:t></w:r></w:p>'})).toEqual(['甲  乙'])
  })
})

describe('a style separator', () => {
  it('ends a heading within its line', () => {
    const styles = style('1', 'heading 1')
    const body = styled('加强领导。', '1', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + paragraph('各单位要落实。')
    const read = readWord({body, styles})
    expect(read.text).toBe('加强领导。各单位要落实。\n')
    expect([hinted(read, 'styled'), hinted(read, 'heading')]).toEqual([['加强领导。'], []])
  })
})
