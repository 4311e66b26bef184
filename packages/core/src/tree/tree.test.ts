import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  annotation,
  contents,
  item,
  lead,
  line,
  lines,
  list,
  outline,
  paragraph,
  section,
  title
} from '../../../../testing/build-tree.js'
import {fixtures} from '../../../../testing/fixtures.js'
import {randomOutline} from '../../../../testing/random-tree.js'
import {parse} from '../parse.js'
import type {AnyNode, Root, Section, Verbatim} from '../types.js'
import {find} from './find.js'
import {pathTo} from './path-to.js'
import {sectionAt} from './section-at.js'
import {textOf} from './text-of.js'
import {type ParentNode, walk} from './walk.js'

const text = '引言。\n一、清渠\n要做到：一是早动手。二是清到底。\n（一）东渠。三月完工。\n二、修闸'

/** The nodes of a tree in the plainest way, with what they stand in. */
function all(node: AnyNode, above: readonly AnyNode[] = []): {node: AnyNode; above: readonly AnyNode[]}[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child, [...above, node])) : []
  return [{node, above}, ...below]
}

/** A tree so deep that calls cannot be nested as often. */
function deep(): {tree: Root; innermost: Section} {
  const innermost = section({title: '底'})
  let node = innermost
  for (let level = 1; level < 100_000; level++) node = section({title: '层'}, node)
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
  for (let each: AnyNode | undefined = node; each?.type === 'section'; each = each.children[1]) each.position = position
  for (const leaf of innermost.children[0].children) leaf.position = position
  return {tree: {type: 'root', children: [node], position}, innermost}
}

describe('walk', () => {
  it('visits every node in document order, with what it stands in', () => {
    fc.assert(
      fc.property(randomOutline(fc.constantFrom('甲', '乙。')), ({tree}) => {
        const visited: {node: AnyNode; above: readonly ParentNode[]}[] = []
        walk(tree, (node, ancestors) => {
          visited.push({node, above: [...ancestors]})
        })
        const expected = all(tree)
        expect(visited.length).toBe(expected.length)
        for (const [index, {node, above}] of visited.entries()) {
          expect(node === expected[index]?.node).toBe(true)
          expect(above.length).toBe(expected[index]?.above.length)
          expect(above.every((each, level) => each === expected[index]?.above[level])).toBe(true)
        }
      }),
      {numRuns: 50}
    )
  })

  it('passes over what is below a node, and goes on beside it', () => {
    const types: string[] = []
    walk(parse(text), (node) => {
      types.push(node.type)
      return node.type === 'section' || node.type === 'paragraph' ? 'skip' : undefined
    })
    expect(types).toEqual(['root', 'paragraph', 'section', 'section'])
  })

  it('stops', () => {
    const types: string[] = []
    walk(parse(text), (node) => {
      types.push(node.type)
      return node.type === 'heading' ? 'stop' : undefined
    })
    expect(types).toEqual(['root', 'paragraph', 'text', 'section', 'heading'])
  })

  it('begins at any node, without ancestors there', () => {
    const seen: [string, number][] = []
    const heading = find(parse(text), 'heading')
    if (heading) walk(heading, (node, ancestors) => void seen.push([node.type, ancestors.length]))
    expect(seen).toEqual([
      ['heading', 0],
      ['marker', 1],
      ['text', 1]
    ])
  })
})

describe('find', () => {
  const tree = parse(text)

  it('gives the first node of a type', () => {
    expect(find(tree, 'root')).toBe(tree)
    expect(find(tree, 'section')).toBe(tree.children[1])
    expect(find(tree, 'item')?.children[0].children[0]).toMatchObject({value: '一是'})
    expect(find(tree, 'title')).toBe(undefined)
  })

  it('gives the first node that a function accepts, of the type that it says', () => {
    const second = (node: AnyNode): node is Section => node.type === 'section' && node.children.length === 1
    expect(find(tree, second)?.depth).toBe(1)
    expect(find(tree, (node, ancestors) => node.type === 'text' && ancestors.at(-1)?.type === 'item')).toBe(undefined)
    expect(find(tree, (_, ancestors) => ancestors.length === 4)?.type).toBe('item')
  })
})

describe('pathTo', () => {
  it('gives all that a node stands in, and the node', () => {
    for (const {source, parseOptions} of fixtures.slice(0, 20)) {
      const tree = parse(source, parseOptions)
      const {node, above} = all(tree).at(-1) as ReturnType<typeof all>[number]
      const path = pathTo(tree, node)
      expect(path.map(({type}) => type)).toEqual([...above, node].map(({type}) => type))
      expect(path.every((each, index) => each === [...above, node][index])).toBe(true)
    }
  })

  it('finds a node by identity', () => {
    const tree = parse('一、甲\n二、甲')
    const [, second] = tree.children as [Section, Section]
    expect(pathTo(tree, second).at(-1)).toBe(second)
    expect(pathTo(tree, tree)).toEqual([tree])
    expect(pathTo(tree, structuredClone(second))).toEqual([])
  })
})

describe('sectionAt', () => {
  it('gives the innermost member that holds an offset', () => {
    for (const {source, parseOptions} of fixtures.slice(0, 30)) {
      const tree = parse(source, parseOptions)
      const members = all(tree).filter(({node}) => node.type === 'section' || node.type === 'item')
      for (let offset = -1; offset <= source.length + 1; offset += 3) {
        const holding = members.filter(
          ({node: {position}}) => position.start.offset <= offset && offset < position.end.offset
        )
        expect(sectionAt(tree, offset) === (holding.at(-1)?.node ?? null)).toBe(true)
      }
    }
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 0, text.length])('gives null outside: %s', (offset) => {
    expect(sectionAt(parse(text), offset)).toBe(null)
  })

  it('gives the member at its first character, and not behind its last', () => {
    const tree = parse('一、甲\n\n二、乙')
    const titles = [0, 2, 3, 4, 5, 7].map((offset) => {
      const member = sectionAt(tree, offset)
      return member && textOf(member)
    })
    expect(titles).toEqual(['一、甲', '一、甲', null, null, '二、乙', '二、乙'])
  })
})

describe('textOf', () => {
  it('is a line for each block, as the text has it', () => {
    expect(textOf(parse(text))).toBe(text)
    expect(textOf(parse(text).children[1] as AnyNode)).toBe(text.split('\n').slice(1, 4).join('\n'))
  })

  it('joins what was broken over lines, and leaves out blank lines and indents', () => {
    expect(textOf(parse('　　一、清渠\n\n　　三月 前开工。'))).toBe('一、清渠\n三月 前开工。')
  })

  it('keeps a run-in heading, lists and a section inside a block on the line of their block', () => {
    const {tree} = outline(
      section(
        {marker: '一、', title: '任务。', runIn: true},
        paragraph('要快。', lead('两件：'), list(item({marker: '①'}, '清。')))
      ),
      section({marker: '二、', title: '其他：', runIn: true}, section({marker: '（一）', title: '甲。'})),
      section({marker: '三、', title: '完'}, section({title: '乙'}))
    )
    expect(textOf(tree)).toBe('一、任务。要快。两件：①清。\n二、其他：（一）甲。\n三、完\n乙')
  })

  it('has a line for each line of contents, attachments, signatures and furniture, and one for a title', () => {
    const {tree} = outline(
      title('清渠修闸，', '保证春灌'),
      contents('目录', '一、清渠'),
      line('closing', '特此通知。'),
      lines('attachments', '附件：1.表', '2.图'),
      lines('signature', '镇政府', '2024年'),
      lines('furniture', '打印', '关闭')
    )
    expect(textOf(tree)).toBe(
      '清渠修闸，保证春灌\n目录\n一、清渠\n特此通知。\n附件：1.表\n2.图\n镇政府\n2024年\n打印\n关闭'
    )
  })

  it('leaves out pinyin, and does not break a line at it', () => {
    const {tree} = outline(paragraph('清', annotation('qīng'), '渠。'))
    expect(textOf(tree)).toBe('清渠。')
    const signed: AnyNode = {...(tree.children[0] as AnyNode), type: 'signature'} as AnyNode
    expect(textOf(signed)).toBe('清渠。')
  })

  it('has tables and code as they stand', () => {
    const {tree} = outline(paragraph('前'), paragraph('后'))
    const table: Verbatim = {type: 'verbatim', content: 'table', value: '甲\t乙\n丙\t丁', position: tree.position}
    tree.children.splice(1, 0, table)
    expect(textOf(tree)).toBe('前\n甲\t乙\n丙\t丁\n后')
    expect(textOf(table)).toBe('甲\t乙\n丙\t丁')
  })

  it('is the value of a leaf, and nothing of a tree without text', () => {
    expect(textOf(find(parse(text), 'marker') as AnyNode)).toBe('一、')
    expect(textOf(parse(' \n'))).toBe('')
  })

  it('loses no character of any fixture', () => {
    const bare = (value: string) => value.replace(/[\p{White_Space}\u200b\ufeff]/gu, '')
    for (const {source, name, parseOptions} of fixtures) {
      const tree = parse(source, parseOptions)
      if (find(tree, 'annotation')) continue
      expect([name, bare(textOf(tree))]).toEqual([name, bare(source)])
    }
  })
})

describe('trees that are deeper than calls can be nested', () => {
  const {tree, innermost} = deep()

  it('are walked, searched and read', () => {
    let count = 0
    walk(tree, () => {
      count++
    })
    // each section but the innermost has a heading with a text
    expect(count).toBe(1 + 3 * 100_000)
    expect(pathTo(tree, innermost).length).toBe(100_001)
    expect(find(tree, (node) => node === innermost) === innermost).toBe(true)
    expect(textOf(tree).endsWith('底')).toBe(true)
    expect(sectionAt(tree, 0)?.type).toBe('section')
  })
})
