import {describe, expect, it} from 'vitest'
import {readLeaves} from '../heading-text.js'
import {parse} from '../parse.js'
import type {Item, Section} from '../types.js'
import {referencesIn} from './index.js'
import type {Reference} from './types.js'

/** What a document refers to: the words, and the headings that they lead to. */
function readReferences(text: string): string[] {
  return referencesIn(parse(text), text).map((reference) => `${wordsOf(reference, text)} → ${targetsOf(reference)}`)
}

function wordsOf({position: {start, end}}: Reference, text: string): string {
  return text.slice(start.offset, end.offset)
}

function targetsOf({targets}: Reference): string {
  return targets.map(nameOf).join(' + ') || 'none'
}

function nameOf({children: [heading]}: Section | Item): string {
  return readLeaves(heading.children).slice(0, 8)
}

/** A law of two chapters, with a text in place of its last article. */
const lawWith = (text: string) => `河道管理办法

第一章　总则

第一条　为了管好河道，制定本办法。

第二条　有下列情形之一的，不予批准：
（一）没有图纸的；
（二）没有经费的：
1.上段；
2.下段；
（三）没有人手的。
不予批准的，说明理由。

第二章　清淤

第一节　上段

第三条　清淤由各村负责：
（一）清渠；
（二）护堤。
各村不得推诿。

第三条之一　经费由各村分担。

第二节　下段

第四条　${text}

第三章　附则

第五条　本办法自公布之日起施行。`

describe('referencesIn a law', () => {
  it.each([
    ['依照第三条办理。', '第三条 → 第三条'],
    ['依照第3条办理。', '第3条 → 第三条'],
    ['依照第 三 条办理。', '第 三 条 → 第三条'],
    ['依照第三条之一办理。', '第三条之一 → 第三条之一'],
    ['依照第三条第（二）项办理。', '第三条第（二）项 → （二）护堤。'],
    ['依照第三条第二项办理。', '第三条第二项 → （二）护堤。'],
    ['依照第三条（二）办理。', '第三条（二） → （二）护堤。'],
    ['依照第三条第一款第（二）项办理。', '第三条第一款第（二）项 → （二）护堤。'],
    ['依照第二条第二项第1目办理。', '第二条第二项第1目 → 1.上段；'],
    ['依照第二章第一节办理。', '第二章第一节 → 第一节 上段'],
    ['依照第一节办理。', '第一节 → 第一节 上段'],
    ['依照本办法第三条办理。', '第三条 → 第三条'],
    ['依照本章办理。', '本章 → 第二章 清淤'],
    ['依照本节办理。', '本节 → 第二节 下段'],
    ['依照本条办理。', '本条 → 第四条'],
    ['依照前条办理。', '前条 → 第三条之一'],
    ['依照上一条办理。', '上一条 → 第三条之一'],
    ['依照前两条办理。', '前两条 → 第三条 + 第三条之一'],
    ['依照下一章办理。', '下一章 → 第三章 附则'],
    ['依照第九条办理。', '第九条 → none'],
    ['依照第三条第（九）项办理。', '第三条第（九）项 → none'],
    ['依照前条第（九）项办理。', '前条第（九）项 → none'],
    ['依照本章第九节办理。', '本章第九节 → none']
  ])('finds the one reference of 「%s」', (text, expected) => {
    expect(readReferences(lawWith(text))).toEqual([expected])
  })

  it.each([
    ['第二条、第三条和第五条', ['第二条 → 第二条', '第三条 → 第三条', '第五条 → 第五条']],
    ['第二条至第五条', ['第二条 → 第二条', '第五条 → 第五条']],
    ['第二条第一款和第二款、第三条', ['第二条第一款 → 第二条', '第二款 → 第二条', '第三条 → 第三条']],
    ['第二条第（一）至（三）项', ['第二条第（一） → （一）没有图纸的', '（三）项 → （三）没有人手的']],
    ['第二条第一、三项', ['第二条第一 → （一）没有图纸的', '三项 → （三）没有人手的']],
    ['第二条第（一）项或者第（二）项', ['第二条第（一）项 → （一）没有图纸的', '第（二）项 → （二）没有经费的']],
    ['第三条的规定和同条第（二）项', ['第三条 → 第三条', '同条第（二）项 → （二）护堤。']],
    ['本章第一节和第五条', ['本章第一节 → 第一节 上段', '第五条 → 第五条']]
  ])('finds each member of 「%s」', (text, expected) => {
    expect(readReferences(lawWith(`依照${text}办理。`))).toEqual(expected)
  })

  it.each([
    '依照《中华人民共和国水法》第三条办理。',
    '依照《中华人民共和国水法》（以下简称水法）第三条办理。',
    '依照《中华人民共和国水法》第二条、第三条和第五条的规定办理。',
    '依照《中华人民共和国水法》第二条的规定和第三条办理。',
    '依照刑法第三条办理。',
    '依照刑法第二条处罚的人和第三条处罚的人。',
    '依照宪法第三条办理。',
    '依照水法第二条，同条第二款除外。',
    '依照本法第三条办理。',
    '该条例第三条另有规定。',
    '国务院令第3号第三条另有规定。',
    '第三产业第一次发展，第二课堂、第一章程、第三条例、第一项目都不算。',
    '本条例、本条件、本项目、同款产品、前项目、前条件不算。',
    '三条规定、两款产品。'
  ])('finds nothing in 「%s」', (text) => {
    expect(readReferences(lawWith(text))).toEqual([])
  })

  it('takes a name in quotes for its own where it is the title', () => {
    expect(readReferences(lawWith('《河道管理办法》第三条、本《办法》第五条照办。'))).toEqual([
      '第三条 → 第三条',
      '第五条 → 第五条'
    ])
  })

  it('goes on with the document that was named: 该办法', () => {
    expect(readReferences(lawWith('依照《水法》第二条，该法第三条除外。依照本办法第五条，该办法第三条除外。'))).toEqual(
      ['第五条 → 第五条', '第三条 → 第三条']
    )
  })

  it('counts the unnumbered paragraphs of an article', () => {
    const law = lawWith('第一款甲。\n前款乙，第二条第二款除外。\n前两款丙。')
    const nodes = referencesIn(parse(law), law).map(({parts}) =>
      (parts.at(-1)?.nodes ?? []).map(({position: {start}}) => law.slice(start.offset, start.offset + 3))
    )
    expect(nodes).toEqual([['第一款'], ['第一款'], ['不予批'], ['第一款', '前款乙']])
  })

  it('finds the item of 前款 where the paragraphs of an article were joined to one', () => {
    const law = '第一条　甲。\n第二条　有下列情形之一的：（一）早；（二）晚。有前款第二项情形的，照办。'
    expect(readReferences(law)).toEqual(['前款第二项 → （二）晚。'])
  })

  it('does not take the articles of a decision for those that it changes', () => {
    const text = '关于修改《河道管理办法》的决定\n一、将第二条修改为：“清渠。”\n二、增加一条，作为第三条。'
    expect(readReferences(text)).toEqual([])
  })

  it('does not take a quoted article for a reference', () => {
    const law = lawWith('清淤。\n“第三条　清渠。\n第三条规定照此。')
    expect(readReferences(law)).toEqual(['第三条 → 第三条'])
  })

  it('says where a range begins and ends', () => {
    const law = lawWith('第二条至第五条和第一条。')
    expect(referencesIn(parse(law), law).map(({range}) => range)).toEqual(['start', 'end', undefined])
  })

  it('gives the place of each part and of its number', () => {
    const law = lawWith('依照第三条之一、第二条第（二）项办理。')
    const [added, item] = referencesIn(parse(law), law)
    const words = (position: Reference['position'] | undefined) =>
      law.slice(position?.start.offset, position?.end.offset)
    expect(added?.parts.map(({position, number, ordinals}) => [words(position), words(number), ordinals])).toEqual([
      ['第三条之一', '三条之一', [3, 1]]
    ])
    expect(item?.parts.map(({position, number}) => [words(position), words(number)])).toEqual([
      ['第二条', '二'],
      ['第（二）项', '二']
    ])
    expect(item && nameOf(item.from as Section)).toBe('第四条')
  })
})

describe('referencesIn a law of Taiwan', () => {
  const law = (text: string) => `水利管理辦法
第一條　本辦法依水利法（以下簡稱本法）第三條第二項規定訂定之。
第二條　申請應備下列文件：
一、圖說：
（一）上游。
（二）下游。
二、經費。
前項文件，一式二份。
第三條　${text}`

  it.each([
    ['依第二條第一項第二款辦理。', '第二條第一項第二款 → 二、經費。'],
    ['依第二條第一款第二目辦理。', '第二條第一款第二目 → （二）下游。'],
    ['依前條第二款辦理。', '前條第二款 → 二、經費。']
  ])('reads 條, 項, 款 and 目 in 「%s」', (text, expected) => {
    expect(readReferences(law(text))).toEqual(['前項 → 第二條', expected])
  })

  it('knows that 本法 is the law that it carries out', () => {
    expect(readReferences(law('依本法第二條辦理。'))).toEqual(['前項 → 第二條'])
  })
})

describe('referencesIn other documents', () => {
  it('reads the parts of a paper', () => {
    const text = `关于清淤的意见
一、总体要求
按照本意见第三部分办理。第一次、第二项工作不算。
二、主要任务
（一）清渠。
（二）修闸。上文（一）照办，前述第（一）项、第（五）项照办。
三、保障措施
要落实第二部分第（二）点，第三点意见不算。见附件2，见附件3。
附件2
名单`
    expect(readReferences(text)).toEqual([
      '第三部分 → 三、保障措施',
      '（一） → （一）清渠。',
      '第（一）项 → （一）清渠。',
      '第（五）项 → none',
      '第二部分第（二）点 → （二）修闸。',
      '附件2 → 附件2 名单'
    ])
  })

  it('reads the numbers of a thesis', () => {
    const text = `1 绪论
1.1 背景
详见3.2.1节，见 2.1，方法见第2章，第3章第2节。
增长2.1%，见图2.1、表3.2，共3.2公里。
2 方法
2.1 取样
见9.9节。
3 结果
3.1 上段
3.2 下段
3.2.1 水位
水位正常。`
    expect(readReferences(text)).toEqual([
      '3.2.1节 → 3.2.1 水位',
      '2.1 → 2.1 取样',
      '第2章 → 2 方法',
      '第3章第2节 → 3.2 下段',
      '9.9节 → none'
    ])
  })

  it('reads the clauses of a contract', () => {
    const text = `清淤合同
第一条 范围
1. 甲方清渠，见本合同第二条第2款。
2. 乙方修闸，按第1款办理，依照合同法第二条解除。
第二条 价款
2.1 总价三万元。
2.2 付款按第2.1条办理。`
    expect(readReferences(text)).toEqual([
      '第二条第2款 → 2.2 付款按第',
      '第1款 → 1. 甲方清渠，',
      '第2.1条 → 2.1 总价三万'
    ])
  })

  it('leads to the article of the same part where the numbers begin anew', () => {
    const part = (name: string) => `附件${name}\n办法${name}\n第一条　清渠${name}。\n第二条　依照第一条办理。\n`
    const text = `通知\n${part('1')}${part('2')}`
    const tree = parse(text)
    const lines = referencesIn(tree, text).map(({position, targets}) => [
      position.start.line,
      targets[0]?.position.start.line
    ])
    expect(lines).toEqual([
      [5, 4],
      [9, 8]
    ])
  })

  it('finds none in a text without an outline', () => {
    expect(readReferences('依照第三条第二款办理，见第三章、（二）项。')).toEqual([])
  })
})
