import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {item, lead, line, list, outline, paragraph, section} from '../../../testing/build-tree.js'
import {fixtures} from '../../../testing/fixtures.js'
import {randomOutline} from '../../../testing/random-tree.js'
import {checkTree} from '../../../testing/tree-rules.js'
import {limitDepth} from './limit-depth.js'
import {parse} from './parse.js'
import type {AnyNode, Root} from './types.js'

/** A tree as an outline of types, titles and texts. */
function shown(node: AnyNode): unknown {
  if (!('children' in node)) return 'value' in node ? node.value : null
  return {[node.type]: node.children.map(shown)}
}

const texts = (...values: string[]) => ({paragraph: values})

/** The characters of a tree, and where each leaf stands that is no marker or the piece of one. */
function readAll(tree: Root): string {
  const parts: string[] = []
  const visit = (node: AnyNode): void => {
    if ('children' in node) node.children.forEach(visit)
    else if (node.type !== 'annotation') parts.push(node.value)
  }
  visit(tree)
  return parts.join('')
}

function deepest(node: AnyNode): number {
  const own = node.type === 'section' || node.type === 'item' ? node.depth : 0
  return 'children' in node ? Math.max(own, ...node.children.map(deepest)) : own
}

describe('limitDepth', () => {
  it('makes paragraphs of deeper sections, a run-in heading with the rest of its block', () => {
    const tree = limitDepth(parse('一、清渠\n（一）早动手\n三月前开工。\n（二）清到底。不留淤泥。\n二、修闸'), 1)
    expect(tree.children.map(shown)).toEqual([
      {
        section: [
          {heading: ['一、', '清渠']},
          texts('（一）', '早动手'),
          texts('三月前开工。'),
          texts('（二）', '清到底。', '不留淤泥。')
        ]
      },
      {section: [{heading: ['二、', '修闸']}]}
    ])
  })

  it('makes text of deeper lists and of the lead before them', () => {
    const {tree} = outline(
      section(
        {marker: '一、', title: '清渠'},
        paragraph(
          '要快。',
          lead('两件事：'),
          list(item({marker: '一是', title: '动手。'}, '快。'), item({marker: '二是'})),
          '完。'
        )
      )
    )
    expect(shown(limitDepth(tree, 1))).toEqual({
      root: [
        {
          section: [{heading: ['一、', '清渠']}, texts('要快。', '两件事：', '一是', '动手。', '快。', '二是', '完。')]
        }
      ]
    })
    expect(limitDepth(tree, 2)).toBe(tree)
  })

  it('makes text of the lists in items', () => {
    const {tree} = outline(
      paragraph(
        list(item({marker: '一是', title: '甲'}, list(item({marker: '（1）'}, '乙')), '丙'), item({marker: '二是'}))
      )
    )
    expect(shown(limitDepth(tree, 1))).toEqual({
      root: [
        texts({
          list: [{item: [{heading: ['一是', '甲']}, '（1）', '乙', '丙']}, {item: [{heading: ['二是']}]}]
        } as never)
      ]
    })
  })

  it('keeps a section that stands inside a block in that block', () => {
    const text = '一、任务：（一）清渠。\n疏通。\n（二）修闸。\n二、保障'
    const built = outline(
      section(
        {marker: '一、', title: '任务：', runIn: true},
        section({marker: '（一）', title: '清渠。'}, paragraph('疏通。')),
        section({marker: '（二）', title: '修闸。'})
      ),
      section({marker: '二、', title: '保障'})
    )
    expect(built.source).toBe(text)
    const tree = limitDepth(built.tree, 1)
    expect(checkTree(tree, text)).toEqual([])
    expect(shown(tree.children[0] as AnyNode)).toEqual({
      section: [{heading: ['一、', '任务：']}, texts('（一）', '清渠。'), texts('疏通。'), texts('（二）', '修闸。')]
    })
  })

  it('says that a heading is run-in whose section in the same block is text now', () => {
    const built = outline(section({title: '总则'}, section({title: '本市的渠。'})))
    const [whole] = built.tree.children
    if (whole?.type !== 'section' || whole.children[1]?.type !== 'section') throw new Error('two levels')
    // 总则本市的渠。 on one line
    const {position} = whole.children[1]
    const [heading] = whole.children[1].children
    for (const node of [whole.children[1], heading, ...heading.children])
      node.position = {start: whole.children[0].position.end, end: {line: 1, column: 8, offset: 7}}
    expect(position.start.line).toBe(2)
    const [limited] = limitDepth(built.tree, 1).children
    expect(limited).toMatchObject({children: [{runIn: true}, {type: 'paragraph'}]})
    expect(whole.children[0].runIn).toBe(false)
  })

  it('keeps what is no outline as it is', () => {
    const {tree} = outline(
      section({title: '甲'}, section({title: '乙'}, line('closing', '特此通知。'), paragraph('丙')))
    )
    expect(shown(limitDepth(tree, 1))).toEqual({
      root: [{section: [{heading: ['甲']}, texts('乙'), {closing: ['特此通知。']}, texts('丙')]}]
    })
  })

  it('says of each paragraph of a body that stands again that it does', () => {
    const {tree} = outline(section({title: '甲'}, section({title: '乙'}, paragraph('丙')), section({title: '丁'})))
    const [whole] = tree.children
    if (whole?.type !== 'section' || whole.children[1]?.type !== 'section') throw new Error('two levels')
    const copyOf = whole.children[0].position
    whole.children[1].data = {copyOf}
    const [limited] = limitDepth(tree, 1).children
    expect(limited).toMatchObject({children: [{}, {data: {copyOf}}, {data: {copyOf}}, {type: 'paragraph'}]})
    expect(limited?.type === 'section' && limited.children[3]).not.toHaveProperty('data')
  })

  it('keeps annotations beside their characters, those in markers too', () => {
    const text = '一、機(jī)關(guān)\n參(cān)與。\n（一(yī)）學(xué)校(xiào)\n（二(èr)）修閘(zhá)。\n二、完(wán)'
    const tree = limitDepth(parse(text), 1)
    expect(checkTree(tree, text)).toEqual([])
    expect(JSON.stringify(tree)).toContain('"value":"yī"')
    expect(readAll(tree)).toBe(readAll(parse(text)))
  })

  it('keeps every fixture whole, at every depth', () => {
    for (const {source, name, parseOptions} of fixtures) {
      const tree = parse(source, parseOptions)
      const before = JSON.stringify(tree)
      const levels = deepest(tree)
      for (let depth = 1; depth < levels; depth++) {
        const limited = limitDepth(tree, depth)
        expect([name, depth, checkTree(limited, source)]).toEqual([name, depth, []])
        expect([name, readAll(limited)]).toEqual([name, readAll(tree)])
        expect([name, deepest(limited)]).toEqual([name, depth])
        expect(limitDepth(limited, depth)).toBe(limited)
      }
      expect(limitDepth(tree, Math.max(levels, 1))).toBe(tree)
      expect(JSON.stringify(tree)).toBe(before)
    }
  })

  it('keeps every tree whole', () => {
    const text = fc.stringMatching(/^[甲乙丙丁（）。]{1,6}$/)
    fc.assert(
      fc.property(randomOutline(text), fc.integer({min: 1, max: 4}), ({tree, source}, depth) => {
        const violations = checkTree(tree, source)
        const limited = limitDepth(tree, depth)
        expect(readAll(limited)).toBe(readAll(tree))
        expect(deepest(limited)).toBe(Math.min(depth, deepest(tree)))
        // a random tree can hold empty nodes: then the rules did not hold before
        if (violations.length === 0) expect(checkTree(limited, source)).toEqual([])
      })
    )
  })

  it('takes trees that are deeper than calls can be nested', () => {
    const levels = 100_000
    let node = section({title: '底'})
    for (let level = 1; level < levels; level++) node = section({title: '层'}, node)
    const {position} = node
    const tree: Root = {type: 'root', children: [node], position}
    expect(limitDepth(tree, 1).children).toMatchObject([{children: [{}, {type: 'paragraph'}]}])
    // no matcher: what they print is nested as deep
    expect(limitDepth(tree, levels) === tree).toBe(true)
    expect(limitDepth(tree, levels - 1) === tree).toBe(false)
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2'])('throws for the depth %s', (depth) => {
    expect(() => limitDepth(parse('一、甲'), depth as number)).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        option: 'depth',
        value: depth,
        message: `Cannot use option \`depth\` with \`${depth}\` (bad value), expected a whole number from 1`
      })
    )
  })
})
