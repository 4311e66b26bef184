import {parse} from '@gangmu/core'
import type * as mdast from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {gangmuParse, gangmuToMdast, toMarkdown} from './index.js'

const text = '国发[2019]4号\n一、甲：\n1. 乙\n二、丙\n'

describe('the plugins', () => {
  it('give the same Markdown as toMarkdown', async () => {
    const file = await unified().use(gangmuParse).use(gangmuToMdast).use(remarkStringify).process(text)
    expect(String(file)).toBe(toMarkdown(parse(text)))
  })

  it('take the options of toMdast and of parse', () => {
    const processor = unified()
      .use(gangmuParse, {disable: []})
      .use(gangmuToMdast, {style: 'list', markers: 'strip', body: 'none'})
      .use(remarkStringify)
    expect(String(processor.processSync('一、甲\n二、乙\n'))).toBe('- 甲\n- 乙\n')
  })

  it('let remark-stringify be told another bullet', () => {
    const processor = unified().use(gangmuParse).use(gangmuToMdast, {style: 'list'}).use(remarkStringify, {bullet: '+'})
    expect(String(processor.processSync('一、甲\n二、乙\n'))).toBe('+ 一、甲\n+ 二、乙\n')
  })

  it('let other remark plugins change the tree, with links and line ends in texts', () => {
    const processor = unified()
      .use(gangmuParse)
      .use(gangmuToMdast)
      .use(() => (tree: mdast.Root) => {
        tree.children.push({
          type: 'paragraph',
          children: [
            {type: 'text', value: '1. 见\n*此*'},
            {type: 'link', url: 'https://example.com', children: [{type: 'text', value: '[此处]'}]}
          ]
        })
      })
      .use(remarkStringify)
    expect(String(processor.processSync('甲'))).toBe('甲\n\n1\\. 见\n\\*此\\*[\\[此处\\]](https://example.com)\n')
  })

  it('refuse a bad option when they are used', () => {
    // @ts-expect-error: callers in JavaScript are not warned.
    expect(() => unified().use(gangmuToMdast, {body: 'some'}).freeze()).toThrow('Cannot use option `body` with `some`')
  })
})

describe('an outline that reaches remark-stringify without the bridge', () => {
  it.each(['一、甲\n二、乙\n', '只有一段。', ''])('fails with an error that names the bridge: %j', async (document) => {
    const processor = unified().use(gangmuParse).use(remarkStringify)
    await expect(processor.process(document)).rejects.toThrow('use `gangmuToMdast` after `gangmuParse`')
  })

  it('does not disturb a tree of Markdown in the same processor', () => {
    const processor = unified().use(gangmuParse).use(remarkStringify).freeze()
    const tree = unified().use(remarkParse).parse('# 甲\n')
    expect(processor.stringify(tree)).toBe('# 甲\n')
  })
})
