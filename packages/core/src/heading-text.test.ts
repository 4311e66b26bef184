import {describe, expect, it} from 'vitest'
import {annotation, item, list, outline, paragraph, section, title} from '../../../testing/build-tree.js'
import {readLeaves, titleOf, withoutClosing} from './heading-text.js'
import type {Heading, Paragraph, Section, Text, Title} from './types.js'

function headingOf(marker: string, words: string): Heading {
  return (outline(section({marker, title: words})).tree.children[0] as Section).children[0]
}

describe('titleOf', () => {
  it.each([
    ['一、', '保持定力', '保持定力'],
    ['（一）', '指导思想：', '指导思想'],
    ['一是', '突出“关键的少数”抓监督。', '突出“关键的少数”抓监督'],
    ['一是', '完善制度;', '完善制度'],
    ['1. ', 'Scope.', 'Scope'],
    ['三、', '怎么办？', '怎么办？'],
    ['三、', '干起来！', '干起来！'],
    ['四、', '讲“规矩。”', '讲“规矩。”'],
    ['五、', '加减乘除……', '加减乘除……'],
    ['五、', '加减乘除...', '加减乘除...'],
    ['五、', '加减乘除。。。：', '加减乘除。。。'],
    ['六、', '标题 。； ', '标题'],
    ['第一条', '', ''],
    ['七、', '：', '']
  ])('of %s%s is %s', (marker, words, expected) => {
    expect(titleOf(headingOf(marker, words))).toBe(expected)
  })
})

describe('withoutClosing', () => {
  it('takes time in proportion to the length of the text', () => {
    const text = '。'.repeat(1_000_000)
    expect(withoutClosing(text)).toBe(text)
    expect(withoutClosing(`${'；'.repeat(1_000_000)}`)).toBe('')
  })
})

describe('readLeaves', () => {
  const read = (...lines: string[]): string => readLeaves((outline(title(...lines)).tree.children[0] as Title).children)

  it('joins Han lines without a blank and Latin lines with one', () => {
    expect(read('关于加强', '春耕备耕工作的意见')).toBe('关于加强春耕备耕工作的意见')
    expect(read('Outline of', 'the plan')).toBe('Outline of the plan')
    expect(read('讲话全文,', '共3页')).toBe('讲话全文,共3页')
  })

  it('has a blank between marker and title where the source has blanks', () => {
    expect(readLeaves(headingOf('第一章　', '总则').children)).toBe('第一章 总则')
    expect(readLeaves(headingOf('一、', '\u00a0总则\u3000').children)).toBe('一、 总则')
    expect(readLeaves(headingOf('一、', '总则').children)).toBe('一、总则')
  })

  it('passes over leaves of blanks', () => {
    expect(read('甲', ' \u3000', '乙')).toBe('甲乙')
  })

  it('passes over annotations, and puts no blank in their place', () => {
    const {tree} = outline(paragraph('機', annotation('jī'), '關　用', annotation('yòng'), '　水', annotation('shuǐ')))
    expect(readLeaves((tree.children[0] as Paragraph).children as Text[])).toBe('機關　用　水')
  })

  it('reads nested items as it reads sections', () => {
    const {tree} = outline(paragraph(list(item({marker: '一是', title: '甲。', runIn: true}, '乙。'))))
    const [paragraphNode] = tree.children
    expect(paragraphNode).toMatchObject({
      children: [{children: [{children: [{children: [{value: '一是'}, {value: '甲。'}]}, {value: '乙。'}]}]}]
    })
  })
})
