import {type AnyNode, defaultConstructs, type Marker, parse, type Root, readMarker, type Text} from '@gangmu/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixtures} from '../../../testing/fixtures.js'
import {randomText} from '../../../testing/random-text.js'
import {convertTree, createConverter, createTextConverter} from './index.js'
import {runsOf} from './leaves.js'
import {convertedMarker} from './marker.js'

const scripts = ['hans', 'hant', 'tw', 'hk'] as const
const toHans = await createConverter({script: 'hans'})
const toHant = await createConverter({script: 'hant'})
const textConverters = await Promise.all(scripts.map((script) => createTextConverter({script})))

const leavesOf = (node: AnyNode): (Marker | Text)[] =>
  'children' in node ? node.children.flatMap(leavesOf) : [node as Marker | Text]
const valuesOf = (tree: Root): string[] => leavesOf(tree).map(({value}) => value)

const halves = /\p{Cs}/u

/** A tree without its values: what a conversion must not change. */
const frameOf = (tree: Root): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'value' ? undefined : value)))

describe('a converted tree', () => {
  it.each(scripts)('has all but its values from the source, in %s', async (script) => {
    const convert = await createConverter({script})
    for (const {source} of fixtures) {
      const tree = parse(source)
      const before = structuredClone(tree)
      expect(frameOf(convert(tree))).toEqual(frameOf(tree))
      expect(tree).toEqual(before)
    }
  })

  it.each(scripts)('says in its texts what its blocks say in %s', async (script) => {
    const convert = await createConverter({script})
    const convertText = await createTextConverter({script})
    const law = (source: string): void => {
      const tree = parse(source)
      // The whole document is there, so that it is taken for the same script.
      const blocks = runsOf(tree).map((run) => run.map(({value}) => value).join(''))
      const whole = convertText(blocks.join('\n')).split('\n')
      const dealt = runsOf(convert(tree)).map((run) => run.map(({value}) => value).join(''))
      const words = (texts: string[]): string[] => texts.map((text) => text.replace(/[参參叁叄两兩万萬亿億丑]/g, ''))
      expect(words(dealt)).toEqual(words(whole))
    }
    for (const {source} of fixtures) if (!/[\u2028\u2029\v\f\x85]/.test(source)) law(source)
  })

  it('holds no half of a character, whatever the text', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        for (const convert of [toHans, toHant])
          expect(valuesOf(convert(parse(text))).some((value) => halves.test(value))).toBe(halves.test(text))
      }),
      {numRuns: 500}
    )
  })

  it('keeps the data of its nodes', () => {
    const tree = parse('一、讲话\n二、会议')
    tree.data = {file: '讲话.txt'}
    expect(toHant(tree).data).toEqual({file: '讲话.txt'})
  })

  it('is the tree itself where the script is kept', async () => {
    const tree = parse('一、讲话')
    expect(await convertTree(tree)).toBe(tree)
    expect(await convertTree(tree, {script: 'keep'})).toBe(tree)
  })
})

describe('a word', () => {
  const text = (value: string, start: number, end = start + value.length): Text => ({
    type: 'text',
    value,
    position: place(start, end)
  })
  const place = (start: number, end: number) => ({
    start: {line: 1, column: start + 1, offset: start},
    end: {line: 1, column: end + 1, offset: end}
  })
  const paragraph = (children: AnyNode[], end: number): Root =>
    ({
      type: 'root',
      position: place(0, end),
      children: [{type: 'paragraph', position: place(0, end), children}]
    }) as Root

  it('is read over the edges of leaves and dealt back to them', async () => {
    const tree = paragraph([text('理', 0), text('发和', 1), text('干', 3), text('部', 4)], 5)
    expect(valuesOf(toHant(tree))).toEqual(['理', '髮和', '幹', '部'])
    const words = await convertTree(paragraph([text('互', 0), text('联网的软', 1), text('件', 5)], 6), {
      script: 'tw',
      phrases: true
    })
    expect(valuesOf(words)).toEqual(['網', '際網路的軟', '體'])
  })

  it('is read past a reading beside it, which stays', () => {
    const pinyin = {type: 'annotation', kind: 'pinyin', value: 'fà', position: place(2, 6)} as unknown as AnyNode
    const adjacent = paragraph([text('理', 0), {...pinyin, position: place(1, 5)}, text('发', 5)], 6)
    expect(valuesOf(toHant(adjacent))).toEqual(['理', 'fà', '髮'])
  })

  it('is not read over a blank, nor over the end of a block', () => {
    expect(valuesOf(toHant(paragraph([text('理', 0), text('发', 2)], 3)))).toEqual(['理', '發'])
    expect(valuesOf(toHant(parse('头\n\n发')))).toEqual(['頭', '發'])
  })
})

describe('text that is traditional already', () => {
  it('stays, 后 and 里 and 乾 and 了 included', () => {
    const source = '一、皇后乾杯，幹部複習了三公里，後來答覆。\n二、皇后\n三、這隻只有几案。'
    expect(valuesOf(toHant(parse(source))).join('')).toBe(source.replaceAll('\n', ''))
  })

  it('takes on what stands in it in simplified characters, but 后 and 里 alone stay', () => {
    const source = '一、各級幹部應當認真讀這部書，皇后坐在干部席看国画。\n二、臺灣'
    expect(valuesOf(toHant(parse(source)))).toContain('各級幹部應當認真讀這部書，皇后坐在幹部席看國畫。')
  })

  it('changes the forms of another region for those of its own', async () => {
    const convert = async (script: 'tw' | 'hk', value: string) => valuesOf(await convertTree(parse(value), {script}))[0]
    expect(await convert('tw', '説衞生的温度，裏面為着眾人，皇后乾了。')).toBe('說衛生的溫度，裡面為著眾人，皇后乾了。')
    expect(await convert('hk', '說衛生的溫度，裡面看著顯著的土著。')).toBe('説衞生的温度，裏面看着顯著的土著。')
  })
})

describe('text that is simplified already', () => {
  it('stays, with words that would mean something else in a traditional text', () => {
    const source = '一、显著的著作与乾坤、瞭望、慰藉。\n二、乾旦\n三、于是答复。'
    expect(valuesOf(toHans(parse(source))).join('')).toBe(source.replaceAll('\n', ''))
  })

  it('becomes simplified where it quotes traditional text', () => {
    expect(valuesOf(toHans(parse('他在著名的文章里写道：「頭髮乾了。」')))[0]).toBe(
      '他在著名的文章里写道：「头发干了。」'
    )
  })
})

describe('a marker', () => {
  it.each([
    ['參、實施', '叁、', '參、'],
    ['叁、实施', '叁、', '參、'],
    ['参、实施', '叁、', '參、'],
    ['拾貳、附則', '拾贰、', '拾貳、'],
    ['3、实施', '3、', '3、'],
    ['㈠实施', '㈠', '㈠'],
    ['①实施', '①', '①'],
    ['丑、材料', '丑、', '丑、'],
    ['第二節 總則', '第二节', '第二節'],
    ['第三条 总则', '第三条', '第三條'],
    ['第一個是講學習', '第一个是', '第一個是'],
    ['最后，总结。', '最后，', '最後，']
  ])('of %s is %s and %s', async (value, hans, hant) => {
    const construct = defaultConstructs.find((each) => readMarker(each, value) !== null)
    const end = hans.length
    const marker = {type: 'marker', value: value.slice(0, end), construct: construct?.name, ordinals: [1]}
    const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: end + 1, offset: end}}
    const section = (children: object[]) => ({type: 'section', depth: 1, position: place, children})
    const heading = {type: 'heading', runIn: false, position: place, children: [{...marker, position: place}]}
    const tree = {type: 'root', position: place, children: [section([heading])]} as unknown as Root
    expect([valuesOf(toHans(tree)), valuesOf(toHant(tree))]).toEqual([[hans], [hant]])
  })

  const examples = defaultConstructs.flatMap((construct) =>
    construct.examples.yes.map(([example, ...ordinals]) => [construct.name, example, ordinals, construct] as const)
  )

  it.each(examples)('of %s is one in every script: %s', (_, example, ordinals, construct) => {
    for (const [index, script] of scripts.entries()) {
      const converted = convertedMarker(example, script, textConverters[index] as (text: string) => string)
      expect(readMarker(construct, converted), converted).toEqual(ordinals)
    }
  })
})
