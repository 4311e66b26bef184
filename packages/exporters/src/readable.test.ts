import {describe, expect, it} from 'vitest'
import {outline, paragraph, section} from '../../../testing/build-tree.js'
import {blankBetween, isSentence, wordsOf} from './readable.js'

const sectionOf = (title: string, ...content: string[]) => {
  const [node] = outline(section({marker: '九、', title}, ...content.map((text) => paragraph(text)))).tree.children
  if (node?.type !== 'section') throw new Error('no section')
  return node
}

describe('a heading that is a sentence', () => {
  it.each([
    ['秘书长负责处理日常工作。', true],
    ['闸门由管水员开关；', true],
    ['认清形势', false],
    ['指导思想：', false]
  ])('%s alone: %s', (title, expected) => {
    expect(isSentence(sectionOf(title))).toBe(expected)
  })

  it.each([
    ['认清形势，绷紧弦。', false],
    ['怎么办？', false],
    ['主要任务：', false],
    ['西渠由五村负责，长度见下表：', true],
    ['各部部长、各委员会主任、人民银行行长、审计长负责本部门的全部日常工作。', true]
  ])('%s with text below it: %s', (title, expected) => {
    expect(isSentence(sectionOf(title, '甲'))).toBe(expected)
  })

  it('is none where text goes on in its block', () => {
    const [node] = outline(section({marker: '一、', title: '备足物资。', runIn: true})).tree.children
    expect(node?.type === 'section' && isSentence(node)).toBe(false)
  })
})

describe('the blanks between leaves', () => {
  const leavesOf = (marker: string, title: string) => {
    const [node] = outline(section({marker, title})).tree.children
    return node?.type === 'section' ? node.children[0].children : []
  }

  it('are as wide as a Han character behind one', () => {
    expect(wordsOf(leavesOf('第一章 ', '总则')).map(({before, value}) => [before, value])).toEqual([
      ['', '第一章'],
      ['\u3000', '总则']
    ])
    const [one, other] = leavesOf('1. ', 'Scope')
    expect(one && other && blankBetween(one, other)).toBe(' ')
  })

  it('are none where the source has none', () => {
    expect(wordsOf(leavesOf('一、', '清渠')).map(({before}) => before)).toEqual(['', ''])
  })
})
