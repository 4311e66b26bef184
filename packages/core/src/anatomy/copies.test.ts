import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import type {Root} from '../types.js'

const part = (name: string): string =>
  `${name}的事，今年要早作安排：图纸送到渠边，人手落到各村，钱粮记在账上，误了农时谁也担不起，这一条请大家记在心里，回去讲给每一户人家听，讲到人人都知道为止。`
const body = ['各位乡亲：', part('清渠'), '一、渠道', part('补漏'), '二、水闸', part('修闸'), '谢谢大家！']
const lines = (...parts: readonly (readonly string[])[]): string => parts.flat().join('\n')

/** What the nodes of a document say again, and what they say it with. */
const copiesIn = (tree: Root, source: string): [said: string, again: string][] =>
  tree.children.flatMap(({data, position}) => {
    const {start, end} = data?.copyOf ?? {}
    const stands = source.slice(position.start.offset, position.end.offset)
    return start && end ? [[source.slice(start.offset, end.offset), stands] as [string, string]] : []
  })

describe('a body that stands twice', () => {
  it('is noted on the outermost nodes, with what they say again', () => {
    const source = lines(body, body)
    const copies = copiesIn(parse(source), source)
    expect(copies.map(([, again]) => again.slice(0, 4))).toEqual([
      '各位乡亲',
      '清渠的事',
      '一、渠道',
      '二、水闸',
      '谢谢大家'
    ])
    for (const [said, again] of copies) expect(again).toBe(said)
  })

  it('is a copy with other blanks', () => {
    const source = lines(
      body,
      [],
      body.map((line) => `　　${line.replace('，', '， ')}\n`)
    )
    expect(copiesIn(parse(source), source)).toHaveLength(5)
  })

  it('is a copy where the foot of a page and a head stand between', () => {
    const source = lines(body, ['责任编辑：沈青', '手机版', '春耕讲话'], body)
    expect(copiesIn(parse(source), source)).toHaveLength(5)
  })

  it('is two copies where it stands three times, and what follows is none', () => {
    const source = lines(body, body, body, [part('备料')])
    const copies = copiesIn(parse(source), source)
    expect(copies).toHaveLength(10)
    for (const [said] of copies) expect(source.indexOf(said)).toBeLessThan(lines(body).length)
    expect(parse(source).children.at(-1)).toMatchObject({type: 'paragraph', position: {end: {offset: source.length}}})
    expect(parse(source).children.at(-1)?.data).toBeUndefined()
  })

  it('takes its head along, though a page has put lines of its own between', () => {
    const source = lines(['在春耕会上的讲话', '打印 关闭'], body, ['手机版'], ['在春耕会上的讲话'], body)
    const copies = copiesIn(parse(source), source)
    expect(copies.map(([said]) => said.split('\n')[0]?.slice(0, 8))).toContain('在春耕会上的讲话')
    expect(copies).toHaveLength(6)
  })

  it.each([
    ['one character differs', lines(body, body).replace(/修闸的事(?!.*修闸的事)/s, '修坝的事')],
    [
      'it is a small part of the document',
      lines(
        [...new Array(12).keys()].map((n) => part(`第${n}件`)),
        body,
        body
      )
    ],
    ['text stands between', lines(body, [part('备料')], body)],
    ['it is one long paragraph', lines([part('清渠').repeat(6)], [part('清渠').repeat(6)])],
    ['it is a short form', lines(['姓名：', '住址：', '签名：'], ['姓名：', '住址：', '签名：'])]
  ])('is none where %s', (_, source) => {
    expect(copiesIn(parse(source), source)).toEqual([])
  })
})
