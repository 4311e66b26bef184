import {parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {hinted, readWord} from '../../../../testing/read-word.js'
import {abstractList, list, numbered, paragraph, run} from '../../../../testing/word-document.mjs'

const font = (name: string): string => `<w:rFonts w:eastAsia="${name}"/>`
const styledOf = (content: string, styles = ''): string[] =>
  hinted(readWord({body: `<w:p>${content}</w:p>`, ...(styles && {styles})}), 'styled')

describe('a beginning that is set apart', () => {
  it('is bold', () => {
    expect(styledOf(run('加强领导。', '<w:b/>') + run('各单位要落实。'))).toEqual(['加强领导。'])
  })

  it('is in another typeface, over several runs', () => {
    const content = run('（一）', font('楷体')) + run('加强领导。', font('楷体')) + run('各单位要落实。', font('仿宋'))
    expect(styledOf(content)).toEqual(['（一）加强领导。'])
  })

  it('is told by character styles too', () => {
    const styles = '<w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>'
    expect(styledOf(run('加强领导。', '<w:rStyle w:val="S"/>') + run('各单位要落实。'), styles)).toEqual(['加强领导。'])
  })

  it('takes its automatic number in', () => {
    const numbering = abstractList(1, [{text: '（%1）'}]) + list(1, 1)
    const body = numbered(run('加强领导。', '<w:b/>') + run('各单位要落实。'), 1)
    expect(hinted(readWord({body, numbering}), 'styled')).toEqual(['（1）加强领导。'])
  })

  it('is none where all of the paragraph is bold, or only words within it', () => {
    expect(styledOf(run('加强领导。', '<w:b/>'))).toEqual([])
    expect(styledOf(run('各单位要') + run('坚决', '<w:b/>') + run('落实。'))).toEqual([])
  })

  it('is none where the type changes to and fro', () => {
    const content = run('甲方', '<w:b/>') + run('和') + run('乙方订立合同，', '<w:b/>') + run('如下。')
    expect(styledOf(content)).toEqual([])
  })
})

describe('a title without a style', () => {
  const centred = (text: string, size: number): string =>
    paragraph(run(text, `<w:sz w:val="${size}"/>`), '<w:jc w:val="center"/>')
  const text = paragraph(run('为了做好今年的工作，现通知如下。', '<w:sz w:val="32"/>'))
  const titleOf = (body: string): string[] => hinted(readWord({body}), 'title')

  it('is centred, over the text and larger than it, on one line or several', () => {
    expect(
      titleOf(centred('关于做好档案工作的', 44) + centred('通知', 44) + centred('（征求意见稿）', 32) + text)
    ).toEqual(['关于做好档案工作的', '通知'])
  })

  it('is not the name of the office that is printed over it', () => {
    expect(
      titleOf(centred('云溪市档案馆文件', 72) + centred('云档〔2024〕5号', 32) + centred('通知', 44) + text)
    ).toEqual(['通知'])
  })

  it('is not the kind of a thesis that is printed over it', () => {
    const cover = centred('云溪水利学院本科毕业论文', 52) + centred('灌渠淤积预测', 44)
    expect(titleOf(cover + text)).toEqual(['灌渠淤积预测'])
    expect(titleOf(centred('怎样指导本科毕业论文', 44) + text)).toEqual(['怎样指导本科毕业论文'])
  })

  it('is not the head of a table of contents', () => {
    expect(titleOf(centred('目　录', 44) + text)).toEqual([])
  })

  it('is none after a heading, in the type of the text, or where a style has it', () => {
    expect(titleOf(paragraph('概述', '<w:outlineLvl w:val="0"/>') + centred('通知', 44) + text)).toEqual([])
    expect(titleOf(centred('通知', 32) + text)).toEqual([])
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    const body = centred('云溪档案', 44) + paragraph('年报', '<w:pStyle w:val="T"/>') + text
    expect(hinted(readWord({body, styles}), 'title')).toEqual(['年报'])
  })
})

describe('headings without a style', () => {
  const bold = (text: string): string => paragraph(run(text, '<w:b/>'), '<w:jc w:val="center"/>')
  const text = paragraph('渠水从北山流下，绕过三个村子，最后汇入云溪河。')
  const headingsOf = (body: string): string[] => hinted(readWord({body}), 'heading')

  it('are bold lines with text below them', () => {
    expect(headingsOf(bold('调查背景') + text + text + bold('对策建议') + text)).toEqual(['调查背景', '对策建议'])
  })

  it('are none beside headings that have an outline level', () => {
    const styled = paragraph('调查概况', '<w:outlineLvl w:val="0"/>')
    expect(headingsOf(styled + text + bold('调查背景') + text + text + bold('对策建议') + text)).toEqual(['调查概况'])
  })
})

describe('what a document from a PDF has as paragraphs', () => {
  const line = '渠水从北山流下绕过三个村子以后沿着旧堤一直向南最后'
  it('are lines, which core joins, and paragraphs that are as long as each other are not', () => {
    expect(parse(readWord({body: paragraph(line).repeat(12)})).children).toHaveLength(1)
    expect(parse(readWord({body: paragraph(`${line}。`).repeat(12)})).children).toHaveLength(12)
  })

  it('are numbers of pages as well, which are furniture', () => {
    const body = ['渠水从北山流下。', '- 1 -', '第2页 共9页', '－ 3 －', '12'].map((text) => paragraph(text)).join('')
    expect(hinted(readWord({body}), 'furniture')).toEqual(['- 1 -', '第2页 共9页', '－ 3 －'])
  })
})
