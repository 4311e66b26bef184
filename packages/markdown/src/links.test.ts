import {parse, slugger} from '@gangmu/core'
import type * as mdast from 'mdast'
import {describe, expect, it} from 'vitest'
import {item, list, outline, paragraph, section, title} from '../../../testing/build-tree.js'
import {fixtures} from '../../../testing/fixtures.js'
import {toMarkdown} from './stringify.js'
import {toMdast} from './to-mdast.js'

const law = parse(`河道管理办法
第一条　清淤由各村负责：
（一）清渠；
（二）护堤。
第二条　依照第一条和第一条第（二）项办理，*本条*和《水法》第一条除外。
一是照[第一条]办。二是照第九条办。`)

const plain = toMarkdown(law)

describe('links', () => {
  it('lead from the text to headings, and to what holds a member that has none', () => {
    expect(toMarkdown(law, {links: true})).toBe(
      plain
        .replace('依照第一条和第一条第（二）项', '依照[第一条](#第一条)和[第一条第（二）项](#二护堤)')
        .replace('照[第一条]办', '照[[第一条](#第一条)]办')
    )
    expect(toMarkdown(law, {links: true, style: 'list'})).toBe(toMarkdown(law, {style: 'list'}))
  })

  it('lead to the heading around a bullet', () => {
    const {tree} = outline(
      section({marker: '一、', title: '清渠'}, paragraph('要做到：', list(item({marker: '（一）', title: '早。'})))),
      section({marker: '二、', title: '修闸'}, paragraph('见（一），见第一部分。'))
    )
    expect(toMarkdown(tree, {links: true})).toBe(
      '## 一、清渠\n\n要做到：\n\n- （一）早。\n\n## 二、修闸\n\n见[（一）](#一清渠)，见第一部分。\n'
    )
    expect(toMarkdown(tree, {links: true, ids: 'anchor'})).toContain('- <a id="一早"></a>（一）早。')
    expect(toMarkdown(tree, {links: true, ids: 'anchor'})).toContain('见[（一）](#一早)，')
  })

  it('know the ids of headings without their markers', () => {
    const text = '一、清渠\n甲。\n二、修闸\n见第一部分。\n三、清渠\n见第三部分，见第二部分。'
    expect(toMarkdown(parse(text), {links: true, markers: 'strip'})).toContain('见[第一部分](#清渠)。')
    expect(toMarkdown(parse(text), {links: true, markers: 'strip'})).toContain('见第三部分，见[第二部分](#修闸)。')
  })

  it('are written in a tree whose characters were converted', () => {
    const tree = JSON.parse(
      JSON.stringify(parse('第一條　清渠。\n第二條　依第一條辦理。')).replaceAll('條', '条').replaceAll('辦', '办')
    )
    expect(toMarkdown(tree, {links: true})).toContain('依[第一条](#第一条)办理。')
  })

  it('stand over pinyin that is left out, and not over pinyin that is kept', () => {
    const tree = parse(
      '第一條　清渠(qú)。\n第二條　依第(dì)一(yī)條(tiáo)辦(bàn)理(lǐ)，機(jī)關(guān)照(zhào)辦(bàn)。\n'
    )
    expect(toMarkdown(tree, {links: true})).toContain('依[第一條](#第一條)辦理，')
    expect(toMarkdown(tree, {links: true, pinyin: 'keep'})).not.toContain('](')
  })

  it('keep the text beside them from meaning something else', () => {
    const tree = parse('第一条　清渠。\n第二条　照!第一条，照\\第一条，_甲_第一条，*第一条*，照[第一条](乙)，1*2。')
    expect(toMarkdown(tree, {links: true})).toContain(
      '照\\![第一条](#第一条)，照\\\\[第一条](#第一条)，\\_甲\\_[第一条](#第一条)，\\*[第一条](#第一条)\\*，照[[第一条](#第一条)\\](乙)，1\\*2。'
    )
  })
})

describe('ids', () => {
  it('stand on every heading, as GitHub gives them', () => {
    for (const {name, source, parseOptions} of fixtures) {
      const headings = toMdast(parse(source, parseOptions)).children.filter((node) => node.type === 'heading')
      const slugs = headings.map(({children}) => (children[0] as mdast.Text).value).map(slugger())
      expect(
        headings.map(({data}) => data),
        name
      ).toEqual(slugs.map((id) => ({id, hProperties: {id}})))
    }
  })

  it('are written as anchors of headings and list items', () => {
    const {tree} = outline(
      title('清淤'),
      section(
        {marker: '一、', title: '清渠'},
        paragraph('甲：', list(item({marker: '一是', title: '早。'}), item({title: '清淤'})))
      )
    )
    expect(toMarkdown(tree, {ids: 'anchor'})).toBe(`# <a id="清淤"></a>清淤

## <a id="一清渠"></a>一、清渠

甲：

- <a id="一是早"></a>一是早。
- <a id="清淤-1"></a>清淤
`)
  })

  it('are written as attributes of headings', () => {
    const {tree} = outline(title('C#'), section({marker: '一、', title: '清_渠_'}), section({marker: '①'}))
    expect(toMarkdown(tree, {ids: 'attribute'})).toBe('# C# {#c}\n\n## 一、清_渠_ {#一清-渠-}\n\n## ① {#section}\n')
  })

  it('hold nothing that ends a tag, whatever the heading', () => {
    const {tree} = outline(section({title: '"><script>alert(1)</script>&\ud83d'}))
    expect(toMarkdown(tree, {ids: 'anchor'})).toMatch(/^## <a id="scriptalert1script"><\/a>/)
  })
})
