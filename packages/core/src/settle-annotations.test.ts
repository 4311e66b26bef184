import {describe, expect, it} from 'vitest'
import {annotation, contents, lead, outline, paragraph, section} from '../../../testing/build-tree.js'
import {parse} from './parse.js'
import {settleAnnotations} from './settle-annotations.js'
import type {AnyNode, Section} from './types.js'

const text =
  '關(guān)於用水的通知\n一、機(jī)關(guān)：先報(bào)後用。三個要點(diǎn)：一是省。二是清(qīng)。\n參(cān)照。'

/** The texts and markers of a tree, each with what stands at its place. */
function leavesOf(node: AnyNode): [value: string, stands: string][] {
  if ('children' in node) return node.children.flatMap(leavesOf)
  return [[node.value, text.slice(node.position.start.offset, node.position.end.offset)]]
}

describe('a tree with annotations', () => {
  const tree = parse(text)

  it('has one text for each run without them, whose position spans them', () => {
    const settled = settleAnnotations(tree, 'omit')
    expect(settled.count).toBe(7)
    expect(leavesOf(settled.tree)).toContainEqual(['關於用水的通知', '關(guān)於用水的通知'])
    expect(leavesOf(settled.tree)).toContainEqual(['機關：', '機(jī)關(guān)：'])
    expect(leavesOf(settled.tree)).toContainEqual(['清。', '清(qīng)。'])
  })

  it('has them in the text as they are written', () => {
    const settled = settleAnnotations(tree, 'keep')
    expect(settled.count).toBe(7)
    for (const [value, stands] of leavesOf(settled.tree)) expect(value).toBe(stands)
  })

  it('is not changed', () => {
    settleAnnotations(tree, 'omit')
    settleAnnotations(tree, 'keep')
    expect(tree).toEqual(parse(text))
  })

  it('keeps leaves apart that stand apart', () => {
    const lines = parse(
      '目(mù)錄(lù)\n第一章 總則(zé)\n第二章 附則\n第一章 總則\n第一條 用水。\n第二章 附則\n第二條 施行。'
    )
    const [entries] = settleAnnotations(lines, 'omit').tree.children
    expect(entries).toMatchObject({
      type: 'contents',
      children: [{value: '目錄'}, {value: '第一章 總則'}, {value: '第二章 附則'}]
    })
  })
})

it('settles markers too, and counts what stands in them', () => {
  const source = '第(dì)一(yī)章(zhāng)　總則(zé)'
  const marker = (use: 'omit' | 'keep') => {
    const {tree, count} = settleAnnotations(parse(source), use)
    expect(count).toBe(4)
    return (tree.children[0] as Section).children[0].children
  }
  expect(marker('keep')).toMatchObject([{value: '第(dì)一(yī)章(zhāng)'}, {value: '總則(zé)'}])
  expect(marker('omit')).toMatchObject([{value: '第一章'}, {value: '總則'}])
  expect(marker('omit')[0]).not.toHaveProperty('written')
})

it('gives back a tree without annotations as it is', () => {
  const {tree} = outline(contents('目录'), section({marker: '一、', title: '甲'}, paragraph('乙', lead('丙：'))))
  expect(settleAnnotations(tree, 'omit')).toEqual({tree, count: 0})
  expect(settleAnnotations(tree, 'omit').tree).toBe(tree)
  expect(settleAnnotations(tree, 'keep').tree).toBe(tree)
})

it('leaves out an annotation that follows no text, and makes it one where it is kept', () => {
  const {tree} = outline(paragraph(annotation('jī'), '機'))
  expect(settleAnnotations(tree, 'omit').tree.children).toMatchObject([{children: [{value: '機'}]}])
  expect(settleAnnotations(tree, 'keep').tree.children).toMatchObject([{children: [{value: '(jī)機'}]}])
})
