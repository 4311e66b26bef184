import {readFileSync} from 'node:fs'
import {type AnyNode, leaveOut, parse, type Root} from '@gangmu/core'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {contents, item, list, outline, paragraph, section, title} from '../../../testing/build-tree.js'
import {fixtures} from '../../../testing/fixtures.js'
import {annotate, withoutPinyin} from '../../../testing/random-pinyin.js'
import {randomText, randomWrapped} from '../../../testing/random-text.js'
import {randomOutline} from '../../../testing/random-tree.js'
import type {Chunk} from './chunks/chunk.js'
import {toChunks} from './to-chunks.js'

const law = [
  '河道管理办法',
  '第一章　总则',
  '第一条　为了管好河道，制定本办法。',
  '第二条　下列河道适用本办法：',
  '（一）干渠；',
  '（二）支渠。',
  '第二章　附则',
  '第三条　本办法自谷雨起施行。'
].join('\n')

const chunksOf = (source: string, chunkSize?: number) => toChunks(parse(source), source, chunkSize ? {chunkSize} : {})
const blanks = /[\p{White_Space}\u200b\ufeff]+/gu
const ink = (text: string): string => text.replace(blanks, '')

describe('the chunks of a document', () => {
  it('are the leaves of its outline, headings without text before the first of theirs', () => {
    expect(chunksOf(law).map(({breadcrumb, depth, text}) => [breadcrumb, depth, text])).toEqual([
      ['', 0, '河道管理办法'],
      ['第一章 总则 › 第一条', 2, '第一章 总则\n第一条 为了管好河道，制定本办法。'],
      ['第一章 总则 › 第二条', 2, '第二条 下列河道适用本办法：'],
      ['第一章 总则 › 第二条 › （一）干渠', 3, '（一）干渠；'],
      ['第一章 总则 › 第二条 › （二）支渠', 3, '（二）支渠。'],
      ['第二章 附则 › 第三条', 2, '第二章 附则\n第三条 本办法自谷雨起施行。']
    ])
  })

  it('say where they stand, and which document they are of', () => {
    const chunks = toChunks(parse(law), law, {document: 'rivers'})
    expect(chunks.map(({title}) => title)).toEqual(Array(6).fill('河道管理办法'))
    expect(chunks[3]).toMatchObject({id: 'rivers#47-53', start: 47, end: 53})
    expect(law.slice(47, 53)).toBe('（一）干渠；')
    expect(chunksOf(law)[3]?.id).toBe('47-53')
  })

  it('are merged up to the size within the section that holds them', () => {
    expect(chunksOf(law, 100).map(({breadcrumb, text}) => [breadcrumb, text.split('\n').length])).toEqual([
      ['', 1],
      ['第一章 总则', 5],
      ['第二章 附则 › 第三条', 2]
    ])
    expect(chunksOf(law, 36).map(({breadcrumb, text}) => [breadcrumb, text.split('\n').length])).toEqual([
      ['', 1],
      ['第一章 总则 › 第一条', 2],
      ['第一章 总则 › 第二条', 3],
      ['第二章 附则 › 第三条', 2]
    ])
  })

  it('are cut at the ends of sentences, with what closes them', () => {
    const text = '他说：“水到了3.1米。”怎么办？！开闸……再等等。'
    expect(chunksOf(text, 14).map((chunk) => chunk.text)).toEqual(['他说：“水到了3.1米。”', '怎么办？！开闸……再等等。'])
  })

  it('are cut at clauses, phrases, or anywhere where no sentence ends', () => {
    expect(chunksOf('甲乙；丙丁，戊己庚辛', 6).map(({text}) => text)).toEqual(['甲乙；', '丙丁，', '戊己庚辛'])
    expect(chunksOf('甲乙丙丁戊', 2).map(({text}) => text)).toEqual(['甲乙', '丙丁', '戊'])
    expect(chunksOf('𠮷𠮷𠮷', 3).map(({text}) => text)).toEqual(['𠮷', '𠮷', '𠮷'])
  })

  it('are cut after a half-width full stop as after a full one', () => {
    expect(chunksOf('今年少雨｡三项任务、清渠修闸备料', 12).map(({text}) => text)).toEqual([
      '今年少雨｡',
      '三项任务、清渠修闸备料'
    ])
  })

  it('can be more below one section than a call takes arguments', () => {
    const source = `第一章 总则\n${'（一）甲乙丙丁\n（二）甲乙丙丁\n'.repeat(70_000)}`
    expect(chunksOf(source, 4).length).toBeGreaterThan(140_000)
  })

  it('keep a marker and a heading with the text that follows', () => {
    const text = '一、甲\n（一）清渠。'
    expect(chunksOf(`${text}先清东渠再清西渠。`, 13).map((chunk) => chunk.text)).toEqual([
      '一、甲\n（一）清渠。先清东',
      '渠再清西渠。'
    ])
  })

  it('hold a table of contents by itself, and say that it is one', () => {
    const {tree, source} = outline(title('甲'), contents('目录', '一、乙'), section({marker: '一、', title: '乙'}))
    expect(toChunks(tree, source).map(({kind, text}) => [kind, text])).toEqual([
      ['text', '甲'],
      ['contents', '目录\n一、乙'],
      ['text', '一、乙']
    ])
  })

  it('read on in the line of a run-in heading, and of a list', () => {
    const one = item({marker: '一是', title: '清渠。', runIn: true}, '先清。')
    const {tree, source} = outline(
      section({marker: '一、', title: '干。', runIn: true}, paragraph('有：', list(one), '完。'))
    )
    expect(toChunks(tree, source, {chunkSize: 50}).map(({text}) => text)).toEqual(['一、干。有：一是清渠。先清。完。'])
    expect(toChunks(tree, source).map(({path}) => path)).toEqual([['一、干'], ['一、干', '一是清渠'], ['一、干']])
  })

  it('have a short path below a heading that is a whole paragraph', () => {
    const {tree, source} = outline(section({marker: '一、', title: '长'.repeat(500)}, paragraph('甲。')))
    expect(toChunks(tree, source)[0]?.breadcrumb).toBe(`一、${'长'.repeat(117)}…`)
  })

  it('are none for a text of blanks', () => {
    expect(chunksOf('')).toEqual([])
    expect(chunksOf(' \n\u3000')).toEqual([])
  })

  const sizes = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((chunkSize) => ({chunkSize}))
  it.each([...sizes, {furniture: 'kept'}, {size: 100}, {document: 7}])('cannot be made with %o', (options) => {
    const error = {name: 'OptionError', option: Object.keys(options)[0]}
    expect(() => toChunks(parse(law), law, options as object)).toThrow(expect.objectContaining(error))
  })

  it.each([
    ['chunksize', 500],
    ['document', 7],
    ['furniture', 'drop']
  ])('cannot be asked for with %s as %j', (option, value) => {
    expect(() => toChunks(parse(law), law, {[option]: value} as object)).toThrow(
      expect.objectContaining({name: 'OptionError', option, value})
    )
  })

  it('cannot be those of another text', () => {
    expect(() => toChunks(parse(law), `${law}。`)).toThrow(/give its own source/)
  })
})

/** What chunks violate of the rules that hold for every document. */
function violations(
  tree: Root,
  source: string,
  chunks: readonly Chunk[],
  chunkSize = Number.POSITIVE_INFINITY
): string[] {
  const found: string[] = []
  let covered = 0
  const read = (from: number, to: number) => withoutLeftOut(tree, source, from, to)
  for (const {id, text, start, end} of chunks) {
    const stands = read(start, end)
    if (start < covered || end <= start) found.push(`${id} begins before ${covered}, or is empty`)
    if (ink(read(covered, start)) !== '') found.push(`something before ${id} is lost`)
    if (ink(text) !== ink(stands) && ink(text.normalize('NFD')) !== ink(withoutPinyin(stands)))
      found.push(`${id} has another text than the source`)
    // One character can be two code units.
    if (text.length > Math.max(chunkSize, 2)) found.push(`${id} has ${text.length} characters`)
    covered = end
  }
  if (ink(read(covered, source.length)) !== '') found.push('the end is lost')
  if (new Set(chunks.map(({id}) => id)).size !== chunks.length) found.push('two chunks have one id')
  return [...found, ...crossed(tree, chunks)]
}

/** A range of the source without what a page prints around the text, and without bodies that stand again. */
function withoutLeftOut(tree: Root, source: string, from: number, to: number): string {
  let read = source.slice(from, to)
  const visit = (node: AnyNode): void => {
    const start = Math.max(node.position.start.offset, from)
    const end = Math.min(node.position.end.offset, to)
    if (start >= end) return
    if (node.type === 'furniture' || node.data?.copyOf !== undefined)
      read = read.slice(0, start - from) + ' '.repeat(end - start) + read.slice(end - from)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return read
}

/** Chunks that go on after the end of a section, and hold only a part of it, or stand in no other section. */
function crossed(tree: Root, chunks: readonly Chunk[]): string[] {
  const found: string[] = []
  const visit = (node: AnyNode, holders: readonly AnyNode[]): void => {
    const from = node.position.start.offset
    const to = node.position.end.offset
    // a random tree can have a section of blanks alone, which no chunk can hold
    for (const {id, start, end} of node.type === 'section' && from < to ? chunks : []) {
      if (start >= to || end <= to) continue
      const held = holders.some(({position}) => position.start.offset <= start && end <= position.end.offset)
      if (start > from || !held) found.push(`${id} reaches out of ${from}-${to}`)
    }
    if (!('children' in node)) return
    for (const child of node.children) visit(child, node.type === 'section' ? [...holders, node] : holders)
  }
  visit(tree, [])
  return found
}

describe('the chunks of any document', () => {
  const sizes = fc.option(fc.integer({min: 1, max: 60}), {nil: undefined})
  const words = fc
    .array(fc.constantFrom(...'甲乙丙1aB（）“”？！。；：，. \n\t\u3000\u200b𠮷'), {maxLength: 12})
    .map((parts) => parts.join(''))

  it('hold each character once, in order, within the size and never across a section', () => {
    fc.assert(
      fc.property(fc.oneof(randomText, randomWrapped), sizes, (source, size) => {
        const tree = parse(source)
        expect(violations(tree, source, toChunks(tree, source, size ? {chunkSize: size} : {}), size)).toEqual([])
      }),
      {numRuns: 300}
    )
  })

  it('do so for trees that no parser made', () => {
    fc.assert(
      fc.property(randomOutline(words), sizes, ({tree, source}, size) => {
        expect(violations(tree, source, toChunks(tree, source, size ? {chunkSize: size} : {}), size)).toEqual([])
      }),
      {numRuns: 300, endOnFailure: true}
    )
  })
})

describe('the chunks of a page', () => {
  const page = '打印 关闭\n一、甲\n清渠。\n二、乙\n修闸。\n责任编辑：沈青'

  it('are without its furniture, and with it where it is kept', () => {
    expect(chunksOf(page).map(({text}) => text)).toEqual(['一、甲\n清渠。', '二、乙\n修闸。'])
    const kept = toChunks(parse(page), page, {furniture: 'keep'}).map(({text}) => text)
    expect([kept[0], kept.at(-1)]).toEqual(['打印 关闭', '责任编辑：沈青'])
  })

  it('that are merged over it are cut where their characters stand', () => {
    const source = '首页 > 新闻 > 正文\n渠水通到百家田\n来源：河湾报\n清渠三条，修闸两座。\n'
    const tree = parse(source)
    expect(tree.children.map(({type}) => type)).toEqual(['furniture', 'title', 'furniture', 'paragraph'])
    for (const chunkSize of [4, 9, 100])
      expect(violations(tree, source, toChunks(tree, source, {chunkSize}), chunkSize)).toEqual([])
  })
})

describe('the chunks of a document with pinyin', () => {
  it('are cut without it, and stand where it stands behind their characters', () => {
    const source = '機(jī)關(guān)用水(shuǐ)。甲(a)先登(dēng)記(jì)，後用水(shuǐ)。'
    expect(chunksOf(source, 9).map(({text, start, end}) => [text, source.slice(start, end)])).toEqual([
      ['機關用水。', '機(jī)關(guān)用水(shuǐ)。'],
      ['甲(a)先登記，', '甲(a)先登(dēng)記(jì)，'],
      ['後用水。', '後用水(shuǐ)。']
    ])
  })

  it('tell it from brackets of the text, and do not overlap', () => {
    const source = '一(yī)、(i)三(ā)是(sì)\n(i)'
    expect(chunksOf(source, 7).map(({text, start, end}) => [text, source.slice(start, end)])).toEqual([
      ['一、', '一(yī)、'],
      ['(i)三是', '(i)三(ā)是(sì)'],
      ['(i)', '(i)']
    ])
  })

  it('hold each character once at any size, and are the same where the tree was settled before', () => {
    fc.assert(
      fc.property(
        fc.oneof(randomText, randomWrapped),
        fc.integer({min: 1, max: 4}),
        fc.integer({min: 1, max: 60}),
        (text, every, chunkSize) => {
          const {source, count} = annotate(text, (index) => index % every === 0)
          fc.pre(count > 2)
          const tree = parse(source)
          const chunks = toChunks(tree, source, {chunkSize})
          let covered = 0
          for (const {text, start, end} of chunks) {
            expect(ink(source.slice(covered, start))).toBe('')
            expect(ink(withoutPinyin(source.slice(start, end)))).toBe(ink(text.normalize('NFD')))
            covered = end
          }
          expect(toChunks(leaveOut(tree).tree, source, {chunkSize})).toEqual(chunks)
        }
      ),
      {numRuns: 300}
    )
  })
})

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../schema/chunk-1.json', import.meta.url), 'utf8'))
  const ajv = new Ajv2020({strict: true})
  const validate = ajv.compile<Chunk>(schema)

  it.each([undefined, 1, 40, 400])('describes the chunks of every fixture at the size %s', (size) => {
    for (const {name, source} of fixtures) {
      const tree = parse(source)
      const chunks = toChunks(tree, source, {document: name, ...(size ? {chunkSize: size} : {})})
      for (const chunk of chunks) expect(validate(chunk), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true)
      expect(violations(tree, source, chunks, size), name).toEqual([])
    }
  })

  it('describes every field, and refuses others', () => {
    for (const field of Object.values(schema.properties)) expect(field).toHaveProperty('description')
    expect(validate({...chunksOf(law)[0], more: 1})).toBe(false)
  })
})
