import type {AnyNode, Root} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {annotation, item, lead, line, list, outline, paragraph, section, title} from './build-tree.js'
import {checkTree} from './tree-rules.js'

/** A document with a node of each kind, made anew for each test. */
const sample = () =>
  outline(
    title('讲话稿'),
    line('salutation', '同志们：'),
    section(
      {marker: '一、', title: '总则'},
      paragraph(
        '正',
        annotation('zhèng'),
        '文。',
        lead('工作：'),
        list(item({marker: '一是', title: '甲。'}), item({marker: '二是', title: '乙。'}))
      )
    ),
    section({marker: '二、', title: '附则'}, paragraph('完。'))
  )

/** The first node of a type. */
function find(node: AnyNode, type: string): AnyNode {
  const found = search(node, type)
  if (found === null) throw new Error(`the sample has no ${type}`)
  return found
}

function search(node: AnyNode, type: string): AnyNode | null {
  if (node.type === type) return node
  if (!('children' in node)) return null
  for (const child of node.children) {
    const found = search(child, type)
    if (found !== null) return found
  }
  return null
}

const childrenOf = (node: AnyNode): AnyNode[] => ('children' in node ? (node.children as AnyNode[]) : [])

/** Ways to break a tree, each with what the rules must say about it. */
const faults: readonly [claim: string, damage: (tree: Root) => void, says: RegExp][] = [
  ['a missing position', (tree) => Reflect.deleteProperty(find(tree, 'lead'), 'position'), /lead.*start is undefined/],
  ['a wrong line', (tree) => void find(tree, 'lead').position.start.line++, /lead.*start is/],
  ['a wrong column', (tree) => void find(tree, 'item').position.end.column--, /item.*end is/],
  [
    'a node outside of its parent',
    (tree) => Object.assign(find(tree, 'item').position, {end: tree.position.end}),
    /ends outside/
  ],
  ['children out of order', (tree) => void childrenOf(find(tree, 'list')).reverse(), /begins before/],
  ['a text that is lost', (tree) => void childrenOf(find(tree, 'section')).pop(), /no leaf holds/],
  [
    'a text that stands twice',
    (tree) => void childrenOf(find(tree, 'lead')).push(find(find(tree, 'lead'), 'text')),
    /says again/
  ],
  ['a wrong depth', (tree) => Object.assign(find(tree, 'item'), {depth: 3}), /has the depth 3/],
  ['a depth where none belongs', (tree) => Object.assign(find(tree, 'list'), {depth: 1}), /has the depth 1/],
  [
    'a section without a heading',
    (tree) => void childrenOf(find(tree, 'section')).shift(),
    /does not begin with a heading/
  ],
  ['a second heading', (tree) => void childrenOf(find(tree, 'section')).push(find(tree, 'heading')), /holds heading/],
  ['a value that does not stand there', (tree) => Object.assign(find(tree, 'text'), {value: '讲话'}), /has the value/],
  [
    'an annotation that stands otherwise',
    (tree) => Object.assign(find(tree, 'annotation'), {value: 'wén'}),
    /has the value/
  ],
  ['an annotation of no kind', (tree) => Object.assign(find(tree, 'annotation'), {kind: 'note'}), /of the kind note/],
  ['an annotation behind no text', (tree) => void childrenOf(find(tree, 'paragraph')).shift(), /follows no text/],
  ['a second title', (tree) => void tree.children.push(tree.children[0] as never), /2 titles/],
  [
    'a title below a section',
    (tree) => void childrenOf(find(tree, 'section')).push(find(tree, 'title')),
    /is a title below/
  ],
  [
    'a list of paragraphs',
    (tree) => void Object.assign(find(tree, 'item'), {type: 'paragraph'}),
    /list.*holds paragraph/
  ],
  ['a list without items', (tree) => Object.assign(find(tree, 'list'), {children: []}), /list.*is empty/],
  ['an unknown type', (tree) => Object.assign(find(tree, 'lead'), {type: 'leader'}), /holds leader/],
  ['an ordinal that is none', (tree) => Object.assign(find(tree, 'marker'), {ordinals: [-1]}), /has the ordinals/],
  ['a root that ends early', (tree) => Object.assign(tree.position, {end: tree.position.start}), /does not span/],
  [
    'a heading that claims to end its line',
    (tree) => Object.assign(find(find(tree, 'item'), 'heading'), {runIn: undefined}),
    /as runIn/
  ]
]

describe('checkTree', () => {
  it('has nothing to say about a tree as it should be', () => {
    const {tree, source} = sample()
    expect(checkTree(tree, source)).toEqual([])
  })

  it.each(faults)('reports %s', (_, damage, says) => {
    const {tree, source} = sample()
    damage(tree)
    expect(checkTree(tree, source).join('\n')).toMatch(says)
  })
})
