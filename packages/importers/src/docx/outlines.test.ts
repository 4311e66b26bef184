import {readFileSync} from 'node:fs'
import {type AnyNode, parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {hinted} from '../../../../testing/read-word.js'
import {defaultLimits} from '../limits.js'
import type {Imported} from '../types.js'
import {readDocx} from './index.js'

/** The headings of a tree, indented by depth. */
function outlineOf(node: AnyNode, depth = 0): string[] {
  if (!('children' in node)) return []
  const isMember = node.type === 'section' || node.type === 'item'
  const heading = isMember
    ? node.children[0].children.map((child) => ('value' in child ? child.value : '')).join('')
    : ''
  const below = node.children.flatMap((child) => outlineOf(child, isMember ? depth + 1 : depth))
  return isMember ? [`${'  '.repeat(depth)}${heading}`, ...below] : below
}

const readFixture = (name: string): Imported =>
  readDocx({
    bytes: readFileSync(new URL(`fixtures/${name}.docx`, import.meta.url)),
    encoding: undefined,
    limits: defaultLimits
  })

/** The text alone: its hints are given to `parse` where the document is read. */
const outline = (name: string): string => outlineOf(parse(readFixture(name).text)).join('\n')

describe('the outline of a document whose numbers are all automatic', () => {
  it('is whole in a notice', () => {
    expect(outline('notice')).toBe(`一、提高认识
二、抓好重点
  （一）收集齐全。
  （二）分类清楚。
    1.永久保管的单独装盒。
    2.定期保管的按年装盒。
三、明确时限`)
  })

  it('is whole in rules, whose articles run on across chapters', () => {
    expect(outline('rules')).toBe(`第一章总则
  第一条
  第二条
第二章借阅
  第三条
    （一）证件过期的；
    （二）有图书逾期未还的。
  第四条
第三章罚则
  第五条
    （一）轻微破损的，修补后归还；
    （二）不能修补的，照价赔偿。
第四章附则
  第六条`)
  })

  it('is whole in a report', () => {
    expect(outline('report')).toBe(`1概述
  1.1目的
  1.2范围
2方法
  2.1断面测量
    2.1.1布点
    2.1.2观测
      （1）测量水面高程；
      （2）测量渠底高程。
  2.2流量测量
3结论`)
  })
})

describe('the hints of a notice', () => {
  const read = readFixture('notice')

  it('are its title, its headings in other type, its table, its note and its page head', () => {
    expect(hinted(read, 'title')).toEqual(['关于做好年度档案整理工作的通知'])
    expect(hinted(read, 'styled')).toEqual(['（一）收集齐全。', '（二）分类清楚。'])
    expect(hinted(read, 'verbatim')).toEqual(['科室\t卷数\t备注\n办公室\t12\n人事科\t8\t含电子档案'])
    expect(hinted(read, 'note')).toEqual(['¹ 表格可以向档案馆索取。'])
    expect(hinted(read, 'furniture')).toEqual(['云溪市档案馆'])
    expect(hinted(read, 'marker')).toEqual(['一、', '二、', '（一）', '（二）', '1.', '2.', '三、'])
  })

  it('say where each line stood', () => {
    const lines = read.origin.ranges.map(({start, end, at}) => [read.text.slice(start, end).slice(0, 4), at])
    expect(lines.slice(0, 3)).toEqual([
      ['关于做好', 1],
      ['各科室、', 2],
      ['为了做好', 3]
    ])
    expect(lines).toHaveLength(read.text.split('\n').length - 1 - 2)
  })
})
