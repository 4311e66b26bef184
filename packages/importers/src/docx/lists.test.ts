import {describe, expect, it} from 'vitest'
import {hinted, readWord, wordLines} from '../../../../testing/read-word.js'
import {abstractList, list, numbered, paragraph, run} from '../../../../testing/word-document.mjs'

const han = 'chineseCountingThousand'
const chapters =
  abstractList(1, [{format: han, text: '第%1章'}, {format: han, text: '%2、'}, {text: '%3.'}]) + list(1, 1)
const level = (text: string, more: string): string => abstractList(1, [{text, more}]) + list(1, 1)

describe('an automatic number', () => {
  it('stands before its text, with a blank where Word leaves room', () => {
    const body = numbered('总则', 1) + numbered('目的', 1, 1) + numbered('依据', 1, 2)
    expect(wordLines({body, numbering: chapters})).toEqual(['第一章 总则', '一、目的', '1. 依据'])
  })

  it('touches its text where Word leaves no room', () => {
    const numbering = level('第%1条', '<w:suff w:val="nothing"/>')
    expect(wordLines({body: numbered('总则', 1), numbering})).toEqual(['第1条总则'])
  })

  it('is a marker with its level and its list', () => {
    const read = readWord({body: numbered('总则', 1) + numbered('目的', 1, 1), numbering: chapters})
    expect(read.hints.filter(({kind}) => kind === 'marker')).toEqual([
      {kind: 'marker', start: 0, end: 3, level: 1, list: '1'},
      {kind: 'marker', start: 7, end: 9, level: 2, list: '1'}
    ])
  })

  it('is not written twice where the author has typed it too', () => {
    const body = numbered('第一章　总则', 1) + numbered('第2章 借阅', 1) + numbered('罚则', 1)
    const read = readWord({body, numbering: chapters})
    expect(read.text).toBe('第一章　总则\n第2章 借阅\n第三章 罚则\n')
    expect(hinted(read, 'marker')).toEqual(['第一章', '第2章', '第三章'])
  })

  it('stands beside a number that only begins like it', () => {
    const body = numbered('1.5万元以下', 1) + numbered('2024年', 2)
    const numbering = abstractList(1, [{text: '%1.'}]) + abstractList(2, [{text: '%1'}]) + list(1, 1) + list(2, 2)
    expect(wordLines({body, numbering})).toEqual(['1. 1.5万元以下', '1 2024年'])
  })

  it('is there where nothing else is', () => {
    const body = numbered('', 1) + numbered('借阅', 1)
    expect(wordLines({body, numbering: chapters})).toEqual(['第一章', '第二章 借阅'])
  })

  it('stands on the first line that is not empty', () => {
    const body = numbered(`<w:r><w:br w:type="page"/></w:r>${run('总则')}`, 1)
    expect(wordLines({body, numbering: chapters})).toEqual(['第一章 总则'])
  })

  it('is not counted where the paragraph is hidden', () => {
    const hidden = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>'
    const body = numbered('总则', 1) + paragraph(run('草稿', '<w:vanish/>'), hidden) + numbered('附则', 1)
    const read = readWord({body, numbering: chapters})
    expect(read.text).toBe('第一章 总则\n第二章 附则\n')
    expect(read.omitted).toEqual({hidden: 1})
  })

  it('is written in a custom format, which Word wraps', () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    const numbering = chapters.replace(`<w:numFmt w:val="${han}"/>`, format)
    expect(wordLines({body: numbered('总则', 1), numbering})).toEqual(['第001章 总则'])
  })

  it('starts at 0 where the list does not say, as the standard has it', () => {
    const numbering = level('%1.', '').replace('<w:start w:val="1"/>', '')
    expect(wordLines({body: numbered('概述', 1), numbering})).toEqual(['0. 概述'])
  })

  it('is missing where the list is', () => {
    expect(wordLines({body: numbered('总则', 7), numbering: chapters})).toEqual(['总则'])
    expect(wordLines({body: numbered('总则', 1, 5), numbering: chapters})).toEqual(['总则'])
  })
})

describe('a bullet', () => {
  it('is printed as it is, and as a plain one where a font of signs draws it', () => {
    const numbering =
      abstractList(1, [
        {format: 'bullet', text: '◆'},
        {format: 'bullet', text: '\uf0d8'},
        {format: 'bullet', text: '%1'}
      ]) + list(1, 1)
    const read = readWord({body: [0, 1, 2].map((at) => numbered('准备', 1, at)).join(''), numbering})
    expect(read.text).toBe('◆ 准备\n• 准备\n%1 准备\n')
    expect(hinted(read, 'marker')).toEqual([])
  })
})
