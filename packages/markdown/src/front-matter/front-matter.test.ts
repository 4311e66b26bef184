import {parse, type Root, type Verbatim} from '@gangmu/core'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {line, outline, paragraph, section} from '../../../../testing/build-tree.js'
import {gangmuParse, gangmuToMdast} from '../plugins.js'
import {toMarkdown} from '../stringify.js'
import {toMdast} from '../to-mdast.js'
import {frontMatter} from './index.js'

const notice =
  '白石桥镇人民政府关于封山育林的通知\n白政发〔2024〕12号\n\n从本月起封山育林。\n一、管护\n\n白石桥镇人民政府\n2024年3月5日\n\n来源：镇林业站\n责任编辑：沈青'

/** What other programs read before a text. */
function metadataIn(markdown: string): unknown {
  const [first] = unified().use(remarkParse).use(remarkFrontmatter).parse(markdown).children
  return first?.type === 'yaml' ? parseYaml(first.value) : undefined
}

/** A document with metadata of its own before it. */
function withOwn(...lines: string[]): Root {
  const {tree} = outline(line('documentNumber', '白政发〔2024〕12号'), section({title: '管护'}, paragraph('封山。')))
  const own: Verbatim = {type: 'verbatim', content: 'frontMatter', value: lines.join('\n'), position: tree.position}
  return {...tree, children: [own, ...tree.children]}
}

describe('frontMatter', () => {
  it('puts what the document says of itself before the text', () => {
    expect(toMarkdown(parse(notice), {frontMatter: frontMatter(), body: 'none'})).toBe(
      '---\ntitle: 白石桥镇人民政府关于封山育林的通知\nnumber: 白政发〔2024〕12号\ndate: 2024-03-05\nsource: 镇林业站\n---\n\n# 白石桥镇人民政府关于封山育林的通知\n\n## 一、管护\n'
    )
  })

  it('is off by default, and nothing where nothing is known', () => {
    expect(toMarkdown(parse(notice))).toMatch(/^# /)
    expect(toMarkdown(parse('一、清渠'), {frontMatter: frontMatter()})).toBe('## 一、清渠\n')
    expect(toMarkdown(parse('一、清渠'), {frontMatter: frontMatter({})})).toBe('## 一、清渠\n')
  })

  it('has further entries behind these, or in the place of one', () => {
    const markdown = toMarkdown(parse(notice), {frontMatter: frontMatter({file: 'a.txt', source: '档案室'})})
    expect(Object.entries(metadataIn(markdown) as object)).toEqual([
      ['title', '白石桥镇人民政府关于封山育林的通知'],
      ['number', '白政发〔2024〕12号'],
      ['date', '2024-03-05'],
      ['source', '档案室'],
      ['file', 'a.txt']
    ])
  })

  it('stands before an outline in the style list, and in a tree of mdast', () => {
    expect(toMarkdown(parse('一、清渠'), {frontMatter: frontMatter({file: 'a.txt'}), style: 'list'})).toBe(
      '---\nfile: a.txt\n---\n\n- 一、清渠\n'
    )
    expect(toMdast(parse(''), {frontMatter: frontMatter({file: 'a.txt'})}).children).toMatchObject([
      {type: 'yaml', value: 'file: a.txt'}
    ])
  })

  it('comes through the plugins', async () => {
    const processor = unified()
      .use(gangmuParse)
      .use(gangmuToMdast, {frontMatter: frontMatter({file: 'a.txt'})})
      .use(remarkStringify)
    expect(String(await processor.process('一、清渠'))).toBe('---\nfile: a.txt\n---\n\n## 一、清渠\n')
  })

  it.each([
    ['yes', '"yes"'],
    ['1:30', '"1:30"'],
    ['012', '"012"'],
    ['~', '"~"'],
    ['', '""'],
    ['- 甲: 乙 # 丙', '"- 甲: 乙 # 丙"'],
    ['---', '---'],
    ['甲\n---\n乙', '"甲\\n---\\n乙"'],
    ['\ud800\0\u0085\u2028\ufeff', '"\\ud800\\0\\u0085\\u2028\\ufeff"'],
    ['2024-03-05', '2024-03-05']
  ])('writes %j so that every reader takes it for that text', (value, written) => {
    const markdown = toMarkdown(parse('一、清渠'), {frontMatter: frontMatter({key: value})})
    expect(markdown).toBe(`---\nkey: ${written}\n---\n\n## 一、清渠\n`)
    expect(metadataIn(markdown)).toEqual({key: value})
  })

  it('can be read again, whatever the keys and texts', () => {
    const hostile = fc.constantFrom(
      ...'-:#\'"\\{}[]&*!|>%@`?,= \t\r\n\0\u0085\u007f\u2028\ufeff\ud800\udc00甲a0',
      '---',
      '...',
      '<script>'
    )
    const text = fc.array(hostile, {maxLength: 8}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.dictionary(text, text, {minKeys: 1, maxKeys: 4}), (entries) => {
        const markdown = toMarkdown(parse('一、清渠'), {frontMatter: frontMatter(entries)})
        expect(metadataIn(markdown)).toEqual({...entries})
        expect(markdown).toMatch(/\n---\n\n## 一、清渠\n$/)
        expect(markdown).not.toMatch(/\p{Cs}|[^\P{Cc}\n]/u)
      })
    )
  })
})

describe('metadata that a document has', () => {
  it('stays as it stands, wins, and is followed by what it does not say', () => {
    const tree = withOwn('---', '# 归档', 'file:   旧.txt', "tags: ['甲',乙] # 两个", 'text: |', '  甲', '---')
    expect(toMarkdown(tree, {frontMatter: frontMatter({file: 'new.txt', shelf: '三'})})).toBe(
      "---\n# 归档\nfile:   旧.txt\ntags: ['甲',乙] # 两个\ntext: |\n  甲\nnumber: 白政发〔2024〕12号\nshelf: 三\n---\n\n白政发〔2024〕12号\n\n## 管护\n\n封山。\n"
    )
  })

  it('is the only block, also where it says everything or nothing', () => {
    expect(toMarkdown(withOwn('---', 'number: 1', '---'), {frontMatter: frontMatter()})).toMatch(
      /^---\nnumber: 1\n---\n\n白政发/
    )
    for (const own of [
      ['---', '---'],
      ['---', '# 空', '---']
    ]) {
      const markdown = toMarkdown(withOwn(...own), {frontMatter: frontMatter()})
      expect(metadataIn(markdown)).toEqual({number: '白政发〔2024〕12号'})
      expect(markdown.match(/^---$/gm)).toHaveLength(2)
    }
  })

  it('stays without bodies too: it was asked for', () => {
    expect(toMarkdown(withOwn('---', 'tags: 甲', '---'), {frontMatter: frontMatter(), body: 'none'})).toBe(
      '---\ntags: 甲\nnumber: 白政发〔2024〕12号\n---\n\n## 管护\n'
    )
  })

  it.each([
    ['TOML', ['+++', 'x = 1', '+++']],
    ['a list', ['---', '- 甲', '---']],
    ['a text', ['---', '甲', '---']],
    ['no YAML', ['---', 'a: [', '---']],
    ['a key twice', ['---', 'a: 1', 'a: 2', '---']],
    ['a mapping in braces', ['---', '{a: 1}', '---']],
    ['an indented mapping', ['---', '  a: 1', '---']],
    ['two documents', ['---', 'a: 1', '...', 'b: 1', '---']]
  ])('is kept as it stands where nothing can be added to it: %s', (_, own) => {
    const markdown = toMarkdown(withOwn(...own), {frontMatter: frontMatter()})
    expect(markdown).toBe(`${own.join('\n')}\n\n白政发〔2024〕12号\n\n## 管护\n\n封山。\n`)
  })
})

describe('the option', () => {
  it.each([
    [
      true,
      'Cannot use option `frontMatter` with `true` (bad value), expected `frontMatter()` of @gangmu/markdown/front-matter'
    ],
    [
      {},
      'Cannot use option `frontMatter` with `{}` (bad value), expected `frontMatter()` of @gangmu/markdown/front-matter'
    ]
  ])('cannot be %j', (frontMatter, message) => {
    expect(() => toMarkdown(parse(''), {frontMatter} as never)).toThrow(
      expect.objectContaining({name: 'OptionError', message})
    )
  })

  it.each([
    [['a'], 'Cannot use option `entries` with `["a"]` (bad value), expected an object of texts'],
    [{year: 2024}, 'Cannot use option `entries.year` with `2024` (bad value), expected a text']
  ])('cannot have the entries %j', (entries, message) => {
    expect(() => frontMatter(entries as never)).toThrow(expect.objectContaining({name: 'OptionError', message}))
  })

  it('is among the options that an unknown one is told of', () => {
    expect(() => toMarkdown(parse(''), {frontmatter: true} as never)).toThrow(/`ids` or `frontMatter`$/)
  })
})
