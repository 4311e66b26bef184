import {describe, expect, it} from 'vitest'
import {lines, outline} from '../../../../testing/build-tree.js'
import {attachmentLines, signatureLines} from './around.js'
import type {Block} from './block.js'
import {titleWidth} from './title-lines.js'

const childrenOf = (type: 'signature' | 'attachments', ...texts: string[]) => {
  const [node] = outline(lines(type, ...texts)).tree.children
  return node?.type === type ? node.children : []
}

/** Where each line ends, in characters before the edge. */
const rights = (blocks: Block[]) => blocks.map((block) => block.type === 'paragraph' && block.layout?.right)

describe('a signature', () => {
  const signature = (...texts: string[]) => signatureLines(childrenOf('signature', ...texts))

  it('has its date two characters behind the beginning of a long name', () => {
    // the name is 16 characters wide, the date 6.5
    expect(rights(signature('白石桥镇水利工程建设管理服务中心', '2024年3月15日'))).toEqual([2, 2 + 16 - 2 - 6.5])
  })

  it('has a date that is longer two characters before the edge', () => {
    // the name begins two characters before the date: 2 + 2 + 6.5 - 4
    expect(rights(signature('县文化馆', '2024年3月15日'))).toEqual([6.5, 2])
  })

  it('has names above each other on one middle', () => {
    expect(rights(signature('县水利局', '县农业农村局', '二〇二四年三月五日'))).toEqual([8, 7, 2])
  })

  it('stands at the edge where it fills the line, and two characters before it without a date', () => {
    expect(rights(signature('某'.repeat(27)))).toEqual([0])
    expect(rights(signature('县水利局'))).toEqual([2])
  })

  it('leaves a line free above it', () => {
    const [first, second] = signature('县水利局', '2024年3月15日')
    expect(first).toMatchObject({style: 'Signature', layout: {linesBefore: 1}})
    expect(second).not.toHaveProperty('layout.linesBefore')
  })
})

describe('a list of attachments', () => {
  it('has its numbers below each other, and names that go on below themselves', () => {
    const blocks = attachmentLines(childrenOf('attachments', '附件：1.开放时间表', '2.报名表'))
    // 附件： is three characters wide, 1. is one
    expect(blocks).toMatchObject([
      {style: 'Attachments', layout: {left: 6, first: -4, linesBefore: 1}},
      {style: 'Attachments', layout: {left: 6, first: -1}}
    ])
  })

  it('needs no numbers', () => {
    expect(attachmentLines(childrenOf('attachments', '附件：报名表'))).toMatchObject([{layout: {left: 5, first: -3}}])
  })
})

describe('the lines of a title', () => {
  it('are one where it fits', () => {
    expect(titleWidth('关于清淤的通知')).toBeUndefined()
    expect(titleWidth('一二三四五六七八九十一二三四五六七八九十')).toBeUndefined()
  })

  it('end between words, none of them a stub', () => {
    // 岚川县民政局关于申报社区 | 养老服务驿站的通知
    expect(titleWidth('岚川县民政局关于申报社区养老服务驿站的通知')).toBe(12)
  })

  it('end rather behind a comma', () => {
    // 十二 characters | 十一
    expect(titleWidth('守住一库清水管好两岸青山，办好全县人民的民生实事')).toBe(13)
  })

  it('are not looked for where they would be many', () => {
    expect(titleWidth('某'.repeat(161))).toBeUndefined()
  })

  it('are three where two do not hold it', () => {
    expect(titleWidth('某'.repeat(45))).toBeGreaterThanOrEqual(15)
    expect(titleWidth('某'.repeat(45))).toBeLessThanOrEqual(20)
  })
})
