import {describe, expect, it} from 'vitest'
import type {Explanation} from './explain/types.js'
import {explain} from './explain.js'
import {defaultConstructs} from './markers/index.js'

/** The explanation of the candidate that begins with some characters; of the first one, if there are several. */
function of(text: string, beginning: string): Explanation {
  const found = explain(text).find(({start}) => text.startsWith(beginning, start))
  if (found === undefined) throw new Error(`no candidate begins with ${beginning}`)
  return found
}

const nested = '一、路\n（一）东坡\n先修。\n（二）西坡\n后修。\n二、桥\n（三）石桥\n加固。\n（四）木桥\n拆除。'

describe('an explanation', () => {
  it('says where the candidate stands, and what it could be', () => {
    const text = '要求：\n1.路。先修：（1）东坡；（2）西坡。\n2.桥'
    expect(of(text, '（1）')).toMatchObject({
      start: 11,
      end: 14,
      line: 2,
      column: 8,
      marker: '（1）',
      construct: 'arabic-paren',
      ordinals: [1],
      suspicions: [],
      place: 'colon',
      accepted: true,
      depth: 2,
      readings: [{construct: 'arabic-paren', end: 14, ordinals: [1], suspicions: []}]
    })
  })

  it('has every reading of a place that has several', () => {
    const text = '1.1.路\n好。\n1.2.桥\n好。'
    const {readings, construct} = of(text, '1.1')
    expect(readings.length).toBeGreaterThan(1)
    expect(readings.map((reading) => reading.construct)).toContain(construct)
  })

  it('has the ordinals of the tree for a word that gives no number', () => {
    const text = '首先，清渠。其次，修闸。最后，备料。'
    expect(explain(text).map(({ordinals}) => ordinals)).toEqual([[1], [2], [3]])
  })

  it('gives no number to such a word in prose', () => {
    expect(of('干了三天，最后，还是办成了。', '最后')).toMatchObject({accepted: false, ordinals: []})
  })

  it('is plain data', () => {
    const explanations = explain(nested)
    expect(JSON.parse(JSON.stringify(explanations))).toEqual(explanations)
  })
})

describe('a decision', () => {
  it.each([
    ['一、路', {how: 'opens', after: null, parent: null}],
    ['（一）', {how: 'opens', after: null, parent: {start: 0, marker: '一、'}}],
    ['（二）', {how: 'continues', after: {marker: '（一）'}, parent: {marker: '一、'}}],
    ['二、桥', {how: 'continues', after: {marker: '一、'}, parent: null}],
    ['（三）', {how: 'runs-on', after: {marker: '（二）'}, parent: {marker: '二、'}}]
  ])('of %s says what it continues, and what contains it', (beginning, decision) => {
    expect(of(nested, beginning).decision).toMatchObject(decision)
  })

  it('says that a number is a slip where the series counts on as if it were right', () => {
    const text = '一、路\n修。\n二、桥\n建。\n十、渠\n清。\n四、闸\n换。'
    expect(of(text, '十、').decision).toMatchObject({how: 'slips', after: {marker: '二、'}})
    expect(of(text, '四、').decision).toMatchObject({how: 'continues', after: {marker: '十、'}})
  })

  it('says that an author changed the form of a number', () => {
    expect(of('1.路\n修。\n2、桥\n建。\n3.渠\n清。', '2、').decision).toMatchObject({
      how: 'changes-form',
      after: {marker: '1.'}
    })
  })

  it('says that a series begins again', () => {
    const text = '甲组：一是路。二是桥。乙组：一是渠。二是闸。'
    expect(explain(text).map(({decision}) => decision.how)).toEqual(['opens', 'continues', 'restarts', 'continues'])
  })

  it('takes a pair of numbers for prose, and says that the pair is what speaks against a marker', () => {
    const {accepted, depth, decision, alternative, suspicions} = of('一、路\n今年，一、二季度少雨。\n二、桥', '一、二')
    expect({accepted, depth, suspicions}).toEqual({accepted: false, depth: null, suspicions: ['coordination']})
    expect(decision).toMatchObject({how: 'prose', construct: null, after: null, parent: null})
    expect(alternative).toMatchObject({construct: 'han-comma', costs: {suspicions: 3.2}})
  })

  it('counts the cost of being alone until the second member gives it back', () => {
    const text = '一、路\n修。\n二、桥\n建。'
    const paid = of(text, '一、').decision.costs.alone as number
    expect(paid).toBeGreaterThan(0)
    expect(of(text, '二、').decision.costs.alone).toBe(-paid)
  })

  it('costs what its parts cost', () => {
    for (const {decision, alternative} of explain(nested)) {
      for (const {cost, costs} of [decision, alternative])
        expect(Object.values(costs).reduce((sum, part) => sum + part, 0)).toBeCloseTo(cost, 6)
    }
  })

  it('is never dearer in the end than its alternative', () => {
    for (const {margin} of explain(nested)) expect(margin).toBeGreaterThanOrEqual(0)
  })

  it('can be dearer than its alternative where it stands, when what follows needs it', () => {
    const {decision, alternative, margin} = of('要做到：一是清渠。二是修闸。三是备料。', '一是')
    expect(decision).toMatchObject({how: 'opens'})
    expect(decision.cost).toBeGreaterThan(alternative.cost)
    expect(margin).toBeGreaterThan(0)
  })
})

describe('options', () => {
  it('are those of parse', () => {
    expect(explain('一、路\n二、桥', {disable: ['han-comma']})).toEqual([])
    expect(() => explain('', {constructs: [...defaultConstructs, ...defaultConstructs]})).toThrow(TypeError)
  })
})

it('has no candidates in the contents, and none in a text without numbers', () => {
  expect(explain('目录\n第一章 总则……1\n第二章 附则……2\n本办法适用于全县。')).toEqual([])
  expect(explain('今年清渠。')).toEqual([])
  expect(explain('')).toEqual([])
})
