import {describe, expect, it} from 'vitest'
import {evidenceNames, parserWithout} from './ablation.js'
import {parse} from './parse.js'
import {costKinds} from './search/costs/index.js'
import type {AnyNode, Root} from './types.js'

function typesIn(node: AnyNode): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
}

function markersIn(node: AnyNode): string[] {
  if (node.type === 'marker') return [node.value]
  return 'children' in node ? node.children.flatMap(markersIn) : []
}

const letter = '关于清淤的通知\n各村：\n一、清渠\n今年，一、二季度少雨。\n二、修闸\n修好为止。\n特此通知。'

/** Whether what closes the letter is left to the document, and not to its last section. */
const closesLast = ({children}: Root) => children.at(-1)?.type !== 'section'

describe('the evidence that can be left out', () => {
  it('has one name for each kind of costs, and for each cost of it', () => {
    expect(new Set(evidenceNames).size).toBe(evidenceNames.length)
    for (const kind of costKinds) {
      expect(evidenceNames).toContain(kind)
      expect(evidenceNames.filter((name) => name.startsWith(`${kind}.`)).length).toBeGreaterThan(0)
    }
    const steps = ['anatomy', 'anatomy.title', 'anatomy.closings', 'anatomy.contents', 'anatomy.notes']
    expect(evidenceNames).toEqual(expect.arrayContaining([...steps, 'flattened', 'wraps', 'listings', 'references']))
  })

  it('is refused where its name is unknown: the error says which, and what is known', () => {
    expect(() => parserWithout(['form', 'luck'])).toThrow(
      /^Cannot use option `names` with `luck` .*, expected `form` or /
    )
  })
})

describe('a parser', () => {
  it('without nothing reads what parse reads', () => {
    expect(parserWithout([])(letter)).toEqual(parse(letter))
  })

  it.each(evidenceNames.map((name) => [name]))('without %s still gives a tree for any text', (name) => {
    const parser = parserWithout([name])
    for (const text of ['', '一、', letter, '一是二是（一）1.1', '目录\n第一章 甲\n第一章 甲\n第一条 乙'])
      expect(parser(text).type).toBe('root')
  })

  it('without suspicions takes a pair of numbers for a marker', () => {
    const text = '二、修闸\n修好为止。\n三、三级电站停机。\n四、四级电站开机。\n四、五级电站检修。'
    expect(markersIn(parse(text))).not.toEqual(markersIn(parserWithout(['suspicions'])(text)))
  })

  it('without references takes a cited article for one', () => {
    const text = '第一条　为了公平，制定本法。\n第二条　有前款情形之一的，从其规定。\n第二条情形之一的，除外。'
    expect(markersIn(parse(text))).toHaveLength(2)
    expect(markersIn(parserWithout(['references'])(text))).toHaveLength(3)
  })

  it('without the title takes it for a paragraph', () => {
    expect(typesIn(parse(letter))).toContain('title')
    expect(typesIn(parserWithout(['anatomy.title'])(letter))).not.toContain('title')
    expect(typesIn(parserWithout(['anatomy'])(letter))).not.toContain('title')
  })

  it('without closings leaves the closing words to the last section', () => {
    expect(closesLast(parse(letter))).toBe(true)
    expect(closesLast(parserWithout(['anatomy.closings'])(letter))).toBe(false)
  })

  it('without wraps leaves broken lines apart', () => {
    const line = '清淤护堤种树修桥补路架线装灯栽花铺草刷墙'
    const text = [...new Array<string>(12).fill(line), '完工。'].join('\n')
    expect(parse(text).children).toHaveLength(1)
    expect(parserWithout(['wraps'])(text).children).toHaveLength(13)
  })

  it('can do without several at once', () => {
    const types = typesIn(parserWithout(['anatomy.title', 'anatomy.salutations'])(letter))
    expect(types).not.toContain('title')
    expect(types).not.toContain('salutation')
  })

  it('changes nothing of what parse reads after it', () => {
    const before = parse(letter)
    for (const name of evidenceNames) parserWithout([name])(letter)
    expect(parse(letter)).toEqual(before)
  })
})
