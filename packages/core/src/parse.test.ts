import {describe, expect, it} from 'vitest'
import {readMarker} from './markers/compile.js'
import {defaultConstructs, type MarkerConstruct} from './markers/index.js'
import {parse} from './parse.js'
import type {AnyNode} from './types.js'

function constructsIn(node: AnyNode): string[] {
  if (node.type === 'marker') return [node.construct]
  return 'children' in node ? node.children.flatMap(constructsIn) : []
}

/** 锦囊一：, which only its users number by. */
const trick = {
  name: 'trick',
  numerals: ['han'],
  open: ['锦囊'],
  delimiter: ['：'],
  stands: ['line'],
  rank: 30,
  strength: {line: 4, clause: 1},
  examples: {yes: [['锦囊一：摸底', 1]], no: ['锦囊一共三项']}
} as const satisfies MarkerConstruct

const tricks = '锦囊一：摸清底数\n逐户登记。\n锦囊二：建好台账\n专人保管。'

describe('options', () => {
  it('add a construct of the user to the known ones', () => {
    expect(constructsIn(parse(tricks))).toEqual([])
    expect(constructsIn(parse(tricks, {constructs: [...defaultConstructs, trick]}))).toEqual(['trick', 'trick'])
  })

  it('are read anew where they differ, and where they come back', () => {
    const text = '一、甲\n二、乙'
    const without = [...defaultConstructs].filter(({name}) => name !== 'han-comma')
    for (const constructs of [without, defaultConstructs, without, [...without], defaultConstructs])
      expect(constructsIn(parse(text, {constructs})).length).toBe(constructs === defaultConstructs ? 2 : 0)
  })

  it('may have a close or a delimiter that can be left out', () => {
    const {open: _, delimiter: __, ...numbered} = trick
    const piece: MarkerConstruct = {...numbered, name: 'piece', close: ['件', '']}
    expect([readMarker(piece, '一件清渠'), readMarker(piece, '三 备料'), readMarker(piece, '备料')]).toEqual([
      [1],
      [3],
      null
    ])
  })

  it('leave out the constructs that are disabled', () => {
    const text = '一、甲\n二、乙'
    expect(constructsIn(parse(text))).toEqual(['han-comma', 'han-comma'])
    expect(constructsIn(parse(text, {disable: ['han-comma']}))).toEqual([])
  })

  it('do not change what later calls do', () => {
    const text = '一、甲\n二、乙'
    const before = parse(text)
    parse(text, {disable: ['han-comma']})
    parse(text, {constructs: [trick]})
    expect(parse(text)).toEqual(before)
  })

  it('may be undefined one by one, or empty', () => {
    expect(parse('一、甲\n二、乙', {})).toEqual(parse('一、甲\n二、乙'))
    expect(parse('一、甲\n二、乙', {disable: []})).toEqual(parse('一、甲\n二、乙'))
    expect(constructsIn(parse('一、甲\n二、乙', {constructs: []}))).toEqual([])
  })
})

describe('wrong options', () => {
  it('are refused where two constructs have one name: the error says which', () => {
    expect(() => parse('', {constructs: [trick, trick]})).toThrow(
      'Cannot use option `constructs` with `trick` (two of this name), expected different names'
    )
  })

  it('are refused where a name of `disable` is unknown: the error says which, and what is known', () => {
    expect(() => parse('', {constructs: [trick], disable: ['han-dot']})).toThrow(
      'Cannot use option `disable` with `han-dot` (no such construct), expected `trick`'
    )
  })
})

describe('a text of great length', () => {
  const length = 100_000

  it.each([
    '（',
    '一',
    '1',
    '“',
    '一是',
    '（一）',
    '①',
    '第一，',
    '一、\n',
    '1.\n',
    '\n',
    '\r',
    '\u3000',
    '。',
    '首先，',
    '目录\n'
  ])('of nothing but %j is parsed', (piece) => {
    const text = piece.repeat(length / piece.length)
    expect(parse(text).position.end.offset).toBe(text.length)
  })
})

describe('constructs of a user of JavaScript', () => {
  const wrong = (change: object) => () => parse('', {constructs: [{...trick, ...change} as unknown as MarkerConstruct]})

  it.each([
    [
      'an unknown numeral',
      {numerals: ['hanzi']},
      'Cannot use option `constructs.trick.numerals` with `hanzi` (bad value), expected `han`'
    ],
    ['no numeral', {numerals: undefined}, 'expected numerals, whole or words'],
    ['no strength', {strength: undefined}, 'expected {line: number, clause: number}'],
    [
      'an expression that does not stick',
      {notBefore: /甲/},
      'Cannot use option `constructs.trick.notBefore` with `/甲/`'
    ],
    ['no name', {name: ''}, 'Cannot use option `constructs.name` with `` (bad value), expected a name']
  ])('are refused with %s: the error names it and what was expected', (_, change, message) => {
    expect(wrong(change)).toThrow(TypeError)
    expect(wrong(change)).toThrow(expect.objectContaining({name: 'OptionError'}))
    expect(wrong(change)).toThrow(message)
  })

  it('are refused where an option is misspelt or no list', () => {
    expect(() => parse('', {disabled: ['shi']} as object)).toThrow(
      'Cannot use option `disabled` with `["shi"]` (no such option), expected `constructs` or `disable` or `implicit`'
    )
    expect(() => parse('', {disable: 'shi' as unknown as string[]})).toThrow(
      'Cannot use option `disable` with `shi` (bad value), expected a list of names'
    )
  })

  it('are refused where `implicit` is no boolean', () => {
    expect(() => parse('', {implicit: 'yes' as unknown as boolean})).toThrow(
      'Cannot use option `implicit` with `yes` (bad value), expected true or false'
    )
    expect(() => parse('', {implicit: null as unknown as boolean})).toThrow('expected true or false')
  })

  it('may be hundreds: the last one is recognised like the first', () => {
    const many = Array.from({length: 400}, (_, index) => ({
      ...trick,
      name: `trick-${index}`,
      open: [`锦囊${String.fromCharCode(0x5000 + index)}`]
    }))
    const text = `锦囊${String.fromCharCode(0x5000 + 399)}一：甲\n锦囊${String.fromCharCode(0x5000 + 399)}二：乙`
    expect(constructsIn(parse(text, {constructs: many}))).toEqual(['trick-399', 'trick-399'])
  })
})
