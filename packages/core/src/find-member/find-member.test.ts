import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixtures} from '../../../../testing/fixtures.js'
import {randomText} from '../../../../testing/random-text.js'
import {readLeaves} from '../heading-text.js'
import {membersIn} from '../members.js'
import {parse} from '../parse.js'
import type {Item, Root, Section} from '../types.js'
import {findMember} from './index.js'

function read(text: string, query: string): string {
  const found = findMember(parse(text), query)
  if (found.status === 'found') return nameOf(found.member)
  const members = found.status === 'several' ? found.members : found.nearest
  return `${found.status}: ${members.map(nameOf).join(' | ')}`
}

function nameOf({children: [heading]}: Section | Item): string {
  return readLeaves(heading.children)
}

const law = `河道管理办法
第一章　总则
第一条　为了管好河道，制定本办法。
第二条　有下列情形之一的，不予批准：
（一）没有图纸的；
（二）没有经费的：
1.上段；
2.下段。
不予批准的，说明理由。
第二章　清淤
第一节　上段
第三条　清淤由各村负责：
（一）清渠；
（二）护堤。
第二节　下段
第三条之一　经费由各村分担。
第三章　附则
第四条　本办法自公布之日起施行。`

const paper = `关于清淤的意见
一、总体要求
（一）指导思想
1. 清渠
2. 护堤
（二）基本原则
1. 安全第一
2. 节约用水
3. 依靠群众
二、主要任务
（一）修闸
（二）护堤和清淤
附件1
名单
附件2
图纸`

const thesis = `1 绪论
1.1 背景
背景略。
1.2 内容
内容略。
2 方法
2.1 取样
2.1.1 上段
上段略。
2.1.2 下段
下段略。`

describe('findMember', () => {
  it.each([
    ['第三条', '第三条'],
    ['第3条', '第三条'],
    ['第三條', '第三条'],
    ['第 三 条', '第三条'],
    ['第三条之一', '第三条之一'],
    ['第三条第（二）项', '（二）护堤。'],
    ['第3条第(2)项', '（二）护堤。'],
    ['第三条第二项', '（二）护堤。'],
    ['第三条（二）', '（二）护堤。'],
    ['第三条 > （二）', '（二）护堤。'],
    ['第二条第二项第1目', '1.上段；'],
    ['第二章第二节', '第二节 下段'],
    ['第二章 第二节', '第二节 下段'],
    ['第二节', '第二节 下段'],
    ['第二章 清淤', '第二章 清淤'],
    ['第2章 清淤', '第二章 清淤'],
    ['第二章 清淤 › 第一节 上段 › 第三条 › （二）', '（二）护堤。'],
    ['第二章 › 第三条', '第三条'],
    ['附则', '第三章 附则'],
    ['经费', '（二）没有经费的：'],
    ['第九条', 'none: 第四条 | 第三条之一 | 第三条 | 第二条 | 第一条'],
    ['第二章第五节', 'none: 第二节 下段 | 第一节 上段'],
    ['第三条第（九）项', 'none: （二）护堤。 | （一）清渠；']
  ])('finds %s in a law', (query, expected) => {
    expect(read(law, query)).toBe(expected)
  })

  it.each([
    ['一', '一、总体要求'],
    ['一、', '一、总体要求'],
    ['一、总体要求', '一、总体要求'],
    ['总体要求', '一、总体要求'],
    ['总体', '一、总体要求'],
    ['基本', '（二）基本原则'],
    ['原则', '（二）基本原则'],
    ['一、（二）', '（二）基本原则'],
    ['一（二）', '（二）基本原则'],
    ['一(2)', '（二）基本原则'],
    ['1(2)', '（二）基本原则'],
    ['一㈡', '（二）基本原则'],
    ['一（二）3', '3. 依靠群众'],
    ['一、（二）3.', '3. 依靠群众'],
    ['一 二 3', '3. 依靠群众'],
    ['二 > （一）', '（一）修闸'],
    ['二›（一）修闸', '（一）修闸'],
    ['一 > 3', '3. 依靠群众'],
    ['第二部分', '二、主要任务'],
    ['第二部分第（二）点', '（二）护堤和清淤'],
    ['附件2', '附件2 图纸'],
    ['安全第一', '1. 安全第一'],
    ['护堤', '2. 护堤'],
    ['（二）', 'several: （二）基本原则 | （二）护堤和清淤'],
    ['一 > 2', '（二）基本原则'],
    ['2.', 'several: 2. 护堤 | 2. 节约用水'],
    ['（三）', 'none: （二）基本原则 | （二）护堤和清淤 | （一）指导思想 | （一）修闸'],
    ['主要任努', 'none: 二、主要任务']
  ])('finds %s in a paper', (query, expected) => {
    expect(read(paper, query)).toBe(expected)
  })

  it.each([
    ['2', '2 方法'],
    ['2.1', '2.1 取样'],
    ['2.1.2', '2.1.2 下段'],
    ['２．１．２', '2.1.2 下段'],
    ['第2章', '2 方法'],
    ['2 方法 › 2.1 取样 › 2.1.1', '2.1.1 上段'],
    ['3', 'none: 2 方法 | 1 绪论']
  ])('finds %s in a thesis', (query, expected) => {
    expect(read(thesis, query)).toBe(expected)
  })

  it('gives the paragraph of an article', () => {
    const found = findMember(parse(law), '第二条第二款')
    expect(found).toMatchObject({
      status: 'found',
      member: {children: [{children: [{value: '第二条'}]}, {}, {}, {}, {}]},
      paragraph: {type: 'paragraph', children: [{value: '不予批准的，说明理由。'}]}
    })
  })

  it('finds nothing for a query without words, and in a text without an outline', () => {
    expect(findMember(parse(law), ' ')).toEqual({status: 'none', nearest: []})
    expect(findMember(parse('清淤。'), '第一条')).toEqual({status: 'none', nearest: []})
  })

  it('finds every member of every fixture by its path', () => {
    for (const {name, source, parseOptions} of fixtures) {
      const tree = parse(source, parseOptions)
      for (const {path, node} of pathsOf(tree)) {
        const found = findMember(tree, path)
        const members = found.status === 'found' ? [found.member] : found.status === 'several' ? found.members : []
        expect(members.includes(node), `${name}: ${path}`).toBe(true)
      }
    }
  })

  it('finds what stands below and behind a body that stands again', () => {
    const tree = parse('一、清渠\n二、修闸\n一、清渠\n二、修闸\n附件1\n清单\n一、东区\n甲。\n二、西区\n乙。')
    for (const section of tree.children.slice(2, 4)) section.data = {copyOf: tree.position}
    for (const query of ['一、清渠', '附件1 › 东区', '附件1 › 西区'])
      expect(findMember(tree, query).status).toBe('found')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(randomText, randomText, (text, query) => {
        expect(['found', 'several', 'none']).toContain(findMember(parse(text), query).status)
      })
    )
  })
})

/** Each member outside of copies, with the path to it as chunks have it. */
function pathsOf(tree: Root): {path: string; node: Section | Item}[] {
  const open: {path: string; node: Section | Item}[] = []
  return membersIn({...tree, children: tree.children.filter(({data}) => data?.copyOf === undefined)}).map((node) => {
    while (open.length >= node.depth) open.pop()
    const path = [...open.map((one) => nameOf(one.node)), nameOf(node)].join(' › ')
    open.push({path, node})
    return {path, node}
  })
}
