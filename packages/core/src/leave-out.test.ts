import {describe, expect, it} from 'vitest'
import {lines, outline, paragraph, section} from '../../../testing/build-tree.js'
import {leaveOut} from './leave-out.js'
import {parse} from './parse.js'

const page = '打印 关闭\n一、機(jī)關(guān)\n清渠(qú)。\n二、學(xué)校(xiào)\n修閘(zhá)。\n责任编辑：沈青'

describe('leaveOut', () => {
  it('gives the tree without furniture and pinyin, and says how much that was', () => {
    const {tree, left} = leaveOut(parse(page))
    expect(tree.children.map(({type}) => type)).toEqual(['section', 'section'])
    expect(tree.children[0]).toMatchObject({
      children: [{children: [{}, {value: '機關'}]}, {children: [{value: '清渠。'}]}]
    })
    expect(left).toEqual({furniture: 2, duplicates: 0, pinyin: 6})
  })

  it('keeps what it is told to keep', () => {
    const {tree, left} = leaveOut(parse(page), {furniture: 'keep', pinyin: 'keep'})
    expect(tree.children.map(({type}) => type)).toEqual(['furniture', 'section', 'section', 'furniture'])
    expect(tree.children[1]).toMatchObject({children: [{children: [{}, {value: '機(jī)關(guān)'}]}, {}]})
    expect(left).toEqual({furniture: 0, duplicates: 0, pinyin: 0})
  })

  it('leaves out what stands in sections too', () => {
    const {tree} = outline(section({title: '甲'}, paragraph('乙'), lines('furniture', '打印', '关闭'), paragraph('丙')))
    expect(leaveOut(tree)).toMatchObject({
      tree: {children: [{children: [{}, {type: 'paragraph'}, {type: 'paragraph'}]}]},
      left: {furniture: 2}
    })
  })

  it('counts the lines of a copy, and not what is left out within it a second time', () => {
    const {tree} = outline(section({title: '甲'}, paragraph('乙')), section({title: '甲'}, paragraph('乙')))
    const [first, second] = tree.children
    if (!first || !second) throw new Error('two sections')
    second.data = {copyOf: first.position}
    expect(leaveOut(tree)).toEqual({tree: {...tree, children: [first]}, left: {furniture: 0, duplicates: 2, pinyin: 0}})
    expect(leaveOut(tree, {duplicates: 'keep'}).tree).toBe(tree)
  })

  it('gives the same tree back where nothing is left out, and never changes it', () => {
    const plain = parse('一、甲\n二、乙')
    expect(leaveOut(plain).tree).toBe(plain)
    const tree = parse(page)
    leaveOut(tree)
    expect(tree).toEqual(parse(page))
  })

  it('finds nothing more to leave out the second time', () => {
    const once = leaveOut(parse(page)).tree
    expect(leaveOut(once).tree).toBe(once)
  })

  it.each(['furniture', 'duplicates', 'pinyin'])('refuses a value that %s cannot have', (option) => {
    expect(() => leaveOut(parse(page), {[option]: 'drop'} as object)).toThrow(
      expect.objectContaining({name: 'OptionError', option, value: 'drop', expected: '`omit` or `keep`'})
    )
  })
})
