import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {contents, item, lead, line, list, outline, paragraph, section, title} from '../../../testing/build-tree.js'
import {randomOutline} from '../../../testing/random-tree.js'
import type {OutlineEntry, OutlineJson} from './outline-json.js'
import {leftOutLines, toJson} from './to-json.js'

const schema = JSON.parse(readFileSync(new URL('../schema/outline-1.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
const validate = ajv.compile<OutlineJson>(schema)

const one = (words: string, rest: string) => item({marker: '一是', title: words, runIn: true}, rest)
const two = (words: string, rest: string) => item({marker: '二是', title: words, runIn: true}, rest)

describe('toJson', () => {
  it('has text before the children, leads between them and a tail after them', () => {
    const {tree, source} = outline(
      title('讲话：'),
      line('date', '（2024年2月26日）'),
      line('salutation', '同志们：'),
      section(
        {marker: '一、', title: '认清形势。'},
        paragraph(
          '先说形势。',
          lead('两点：'),
          list(one('天时。', '雨少。'), two('地利。', '土薄。')),
          '再说。',
          lead('又：'),
          list(one('人和。', '心齐。'))
        ),
        paragraph('以上。'),
        paragraph('说完。')
      ),
      line('salutation', '同志们，'),
      section({marker: '二、', title: '怎么办？'}, paragraph('干。')),
      paragraph('谢谢大家！')
    )
    const json = toJson(tree)
    expect(json).toMatchObject({
      version: 1,
      title: '讲话',
      preamble: '（2024年2月26日）\n同志们：',
      outline: [
        {
          marker: '一、',
          ordinals: [1],
          construct: 'made-up',
          depth: 1,
          title: '认清形势',
          lead: '',
          text: '先说形势。两点：',
          children: [
            {marker: '一是', depth: 2, title: '天时', lead: '', text: '雨少。', children: [], tail: ''},
            {marker: '二是', depth: 2, title: '地利', lead: '', text: '土薄。'},
            {marker: '一是', depth: 2, title: '人和', lead: '再说。又：', text: '心齐。'}
          ],
          tail: '以上。\n说完。'
        },
        {marker: '二、', title: '怎么办？', lead: '同志们，', text: '干。', children: [], tail: ''}
      ],
      tail: '谢谢大家！'
    })
    expect(json.outline.map(({start, end}) => source.slice(start, end).split('\n')[0])).toEqual([
      '一、认清形势。',
      '二、怎么办？'
    ])
    expect(json.outline[0]?.children.map(({start, end}) => source.slice(start, end))).toEqual([
      '一是天时。雨少。',
      '二是地利。土薄。',
      '一是人和。心齐。'
    ])
  })

  it('gives null for the marker and the construct of a section without a number', () => {
    const {tree} = outline(section({title: '前言'}))
    expect(toJson(tree).outline).toMatchObject([{marker: null, ordinals: [], construct: null, title: '前言'}])
  })

  it('shows both markers of a heading that has two', () => {
    const {tree} = outline(section({marker: ['①', '第一，'], title: '抓实'}))
    expect(toJson(tree).outline).toMatchObject([{marker: '①第一，', ordinals: [1], title: '抓实'}])
  })

  it('has an empty title for an article that has none', () => {
    const {tree} = outline(section({marker: '第一条\u3000', runIn: true}, paragraph('为了规范，制定本法。')))
    expect(toJson(tree).outline).toMatchObject([{marker: '第一条', title: '', text: '为了规范，制定本法。'}])
  })

  it('has all text in the preamble where there is no outline', () => {
    const {tree} = outline(contents('目录', '甲'), paragraph('乙'), paragraph('丙'))
    expect(toJson(tree)).toEqual({version: 1, title: '', preamble: '目录\n甲\n乙\n丙', outline: [], tail: ''})
    expect(leftOutLines(tree)).toBe(0)
  })

  it('leaves a table of contents out, and counts it, where the outline repeats it', () => {
    const {tree} = outline(contents('目录', '一、甲'), section({marker: '一、', title: '甲'}))
    expect(toJson(tree).preamble).toBe('')
    expect(leftOutLines(tree)).toBe(2)
  })

  it.each([{furniture: 'kept'}, {pinjin: 'keep'}])('is not made with %j', (options) => {
    const error = expect.objectContaining({name: 'OptionError', option: Object.keys(options)[0]})
    for (const read of [toJson, leftOutLines]) expect(() => read(outline().tree, options as object)).toThrow(error)
  })

  it('is an empty outline for an empty document', () => {
    expect(toJson(outline().tree)).toEqual({version: 1, title: '', preamble: '', outline: [], tail: ''})
  })
})

describe('the schema', () => {
  it('describes every field', () => {
    const fields = [...Object.values(schema.properties), ...Object.values(schema.$defs.entry.properties)]
    for (const field of fields) expect(field).toHaveProperty('description')
  })

  it('refuses fields that it does not know', () => {
    expect(validate({...toJson(outline().tree), more: 1})).toBe(false)
    expect(validate({...toJson(outline().tree), file: 'a.txt'})).toBe(true)
  })
})

describe('the outline of any tree', () => {
  const text = fc
    .array(fc.constantFrom(...'甲乙丙1aB（）“”？！。；：，. \n\t\u3000\u200b'), {maxLength: 6})
    .map((parts) => parts.join(''))
  const blanks = /[\s\u0085\u200b]+/g

  /** All texts in document order. */
  function texts({preamble, outline: entries, tail, ...json}: OutlineJson): string[] {
    const ofEntry = (entry: OutlineEntry): string[] => [
      entry.lead,
      entry.marker ?? '',
      entry.title,
      entry.text,
      ...entry.children.flatMap(ofEntry),
      entry.tail
    ]
    return [json.title, preamble, ...entries.flatMap(ofEntry), tail]
  }

  it('is valid against the schema', () => {
    fc.assert(
      fc.property(randomOutline(text), ({tree}) => {
        expect(validate(toJson(tree)), ajv.errorsText(validate.errors)).toBe(true)
      }),
      {numRuns: 300}
    )
  })

  it('has every character of the body once, in its order', () => {
    // Without titles nothing closes one, so nothing but blanks is left out.
    const body = text.filter((value) => !/[。；：，.]/.test(value))
    fc.assert(
      fc.property(randomOutline(body), ({tree, source}) => {
        const hasSection = tree.children.some(({type}) => type === 'section')
        const skipped = tree.children.find(({type}) => hasSection && type === 'contents')?.position
        const start = skipped?.start.offset ?? 0
        const kept = source.slice(0, start) + source.slice(skipped?.end.offset ?? 0)
        expect(texts(toJson(tree)).join('').replace(blanks, '')).toBe(kept.replace(blanks, ''))
      }),
      {numRuns: 1000}
    )
  })

  it('loses no character but the punctuation that closes a title', () => {
    fc.assert(
      fc.property(randomOutline(text), ({tree, source}) => {
        const sorted = (value: string): string =>
          [...value.replace(blanks, '').replace(/[。；：，.]/g, '')].sort().join('')
        const skipped = tree.children.some(({type}) => type === 'section')
          ? tree.children.find(({type}) => type === 'contents')?.position
          : undefined
        const kept = source.slice(0, skipped?.start.offset ?? 0) + source.slice(skipped?.end.offset ?? 0)
        expect(sorted(texts(toJson(tree)).join(''))).toBe(sorted(kept))
      }),
      {numRuns: 300}
    )
  })
})

it.each([
  ['pinyin', 'drop'],
  ['body', 'none']
])('toJson refuses the option %s with %j', (option, value) => {
  expect(() => toJson(outline().tree, {[option]: value} as object)).toThrow(
    expect.objectContaining({name: 'OptionError', option, value})
  )
})
