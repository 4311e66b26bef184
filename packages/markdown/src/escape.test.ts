import {describe, expect, it} from 'vitest'
import {item, list, outline, paragraph, section} from '../../../testing/build-tree.js'
import {toMarkdown} from './stringify.js'

const asParagraph = (text: string): string => toMarkdown(outline(paragraph(text)).tree)
const asHeading = (text: string): string => toMarkdown(outline(section({title: text})).tree)
const asItem = (text: string): string => toMarkdown(outline(paragraph(list(item({title: text})))).tree)

describe('a paragraph', () => {
  it.each([
    '2017年2月',
    '1.5亿元',
    '1.总则',
    '1）总则',
    '1)总则',
    '国发[2019]4号',
    '5*3=15',
    'snake_case_name',
    'C#',
    '#标签',
    '-40℃',
    '+86',
    '3~5天',
    '《甲》',
    '<关于印发的通知>',
    '<甲@乙>',
    'a < b',
    'A&B',
    'AT&T',
    '甲|乙',
    '===',
    '$5',
    '!重要',
    '[注]甲',
    'C:\\文件',
    '“1. 甲”',
    '1.\u3000总则',
    '甲 # 乙',
    '密码是******',
    '反引号`一个'
  ])('needs no backslash for %s', (text) => {
    expect(asParagraph(text)).toBe(`${text}\n`)
  })

  it.each([
    ['1. 总则', '1\\. 总则'],
    ['12) 总则', '12\\) 总则'],
    ['# 总则', '\\# 总则'],
    ['- 总则', '\\- 总则'],
    ['+ 总则', '\\+ 总则'],
    ['* 总则', '\\* 总则'],
    ['> 总则', '\\> 总则'],
    ['---', '\\---'],
    ['~~~', '\\~~~'],
    ['```', '\\`\\`\\`'],
    ['<b>甲</b>', '\\<b>甲\\</b>'],
    // addresses
    ['<-@1> ***', '\\<-@1> ***'],
    ['联系<12345@gov.cn>', '联系\\<12345@gov.cn>'],
    ['[x]: y', '\\[x]: y'],
    ['[甲](乙)', '[甲\\](乙)'],
    ['**甲**', '\\*\\*甲\\*\\*'],
    ['_甲_', '\\_甲\\_'],
    ['`甲`', '\\`甲\\`'],
    ['&amp;', '\\&amp;'],
    ['&#x41;', '&\\#x41;'],
    ['甲\\*乙', '甲\\\\*乙'],
    ['3~5天、10~20人', '3\\~5天、10\\~20人']
  ])('%s stays text', (text, markdown) => {
    expect(asParagraph(text)).toBe(`${markdown}\n`)
  })
})

describe('a heading', () => {
  it('needs no backslash for what only begins a block', () => {
    expect(asHeading('1. 总则')).toBe('## 1. 总则\n')
    expect(asHeading('- 总则')).toBe('## - 总则\n')
  })

  it('keeps number signs at its end', () => {
    expect(asHeading('总则 #')).toBe('## 总则 \\#\n')
    expect(asHeading('C##')).toBe('## C##\n')
    expect(asHeading('##')).toBe('## \\##\n')
  })
})

describe('a list item', () => {
  it('is no list, box or thematic break with what stands in it', () => {
    expect(asItem('1. 甲')).toBe('- 1\\. 甲\n')
    expect(asItem('[x] 甲')).toBe('- \\[x] 甲\n')
    expect(asItem('--')).toBe('- \\--\n')
  })
})

describe('blanks', () => {
  it('are trimmed at the ends, of every kind', () => {
    expect(asParagraph('\u3000\u3000\u00a0\t    甲\u200b \u3000')).toBe('甲\n')
    expect(asHeading('\u3000甲\t')).toBe('## 甲\n')
  })

  it('stay inside, save that line ends and tabs become one blank', () => {
    expect(asParagraph('王\u3000明\u00a0甲  乙')).toBe('王\u3000明\u00a0甲  乙\n')
    expect(asParagraph('甲\t\t乙\n丙\u2028丁')).toBe('甲 乙 丙 丁\n')
  })
})

describe('time', () => {
  it.each(['*', '_', '`', '[', '](', '<a', '&', '~a', '\\', '#', '- ', '1. '])(
    'is in proportion to the length for %j',
    (piece) => {
      const begin = performance.now()
      asParagraph(piece.repeat(100_000))
      expect(performance.now() - begin).toBeLessThan(3000)
    }
  )
})
