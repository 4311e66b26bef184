import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'

/** What the rule reports of a text: the reference, and the part that stands nearest. */
function faultsOf(text: string) {
  return diagnose(parse(text), {source: text})
    .filter(({rule}) => rule === 'reference-missing')
    .map(({actual, cause}) => `${actual} (${cause?.text})`)
}

/** Articles with the numbers given, and what the last one says. */
function articles(numbers: string, last: string): string {
  const all = [...numbers]
  return all.map((number, index) => `第${number}条　${index === all.length - 1 ? last : '渠道由各村管护。'}`).join('\n')
}

describe('reference-missing reports', () => {
  it.each([
    ['an article behind the last one', articles('一二三', '依照第九十九条处理。'), '第九十九条 (第三条)'],
    [
      'an article that is left out, with the one before it',
      '第一条　清渠。\n第二条　修闸。\n第四条　依照第三条处理。',
      '第三条 (第二条)'
    ],
    [
      'an article of a long document that has an end',
      articles('一二三四五六七八九十', '依照第二十条处理，自公布之日起施行。'),
      '第二十条 (第十条)'
    ],
    [
      'a chapter, with all that is named below it',
      '第一章　总则\n第一条　清渠。\n第二章　管护\n第二条　见第三章第二节。',
      '第三章第二节 (第二章)'
    ],
    [
      'a section of a chapter that has others',
      '第一章　总则\n第一节　清渠\n早。\n第二节　修闸\n快。\n第二章　管护\n见第一章第三节。',
      '第一章第三节 (第二节)'
    ],
    [
      'a section of a chapter that has none',
      '第一章　总则\n第一节　清渠\n早。\n第二节　修闸\n快。\n第二章　管护\n见第二章第一节。',
      '第二章第一节 (第二章)'
    ],
    [
      'an item behind the last one',
      '第一条　有下列情形的：\n（一）堵渠。\n（二）毁闸。\n第二条　有第一条第（五）项情形的，限期修复。',
      '第一条第（五）项 (（二）)'
    ],
    [
      'an item of the article in which it is named',
      '第一条　有下列情形的：\n（一）堵渠。\n（二）毁闸。\n有前述第（五）项情形的，限期修复。\n第二条　清渠。',
      '第（五）项 (（二）)'
    ],
    [
      'an item in an enumeration',
      '第一条　有下列情形的：\n（一）堵渠。\n（二）毁闸。\n第二条　有第一条第（一）、（五）项情形的，限期修复。',
      '（五）项 (（二）)'
    ],
    [
      'an item of an article that has none',
      '第一条　清渠。\n第二条　有第一条第（二）项情形的，限期修复。',
      '第一条第（二）项 (第一条)'
    ],
    [
      'a paragraph of an article that has fewer',
      '第一条　清渠由各村负责。\n修闸由镇里负责。\n第二条　依照第一条第三款办理。',
      '第一条第三款 (第一条)'
    ],
    [
      'a number of all levels',
      '1 总则\n1.1 清渠\n早动手。\n1.2 修闸\n见 1.4。\n2 附则\n2.1 解释\n由镇里解释。',
      '1.4 (1.2)'
    ],
    [
      'an article of a document in traditional script',
      '第 1 條\n本辦法所稱水圳，指農田水圳。\n第 2 條\n違反第五條規定者，限期改善。',
      '第五條 (第 2 條)'
    ]
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  it('the whole reference as its place', () => {
    const text = articles('一二三', '依照本办法第九十九条第二款处理。')
    const [fault] = diagnose(parse(text), {source: text}).filter(({rule}) => rule === 'reference-missing')
    expect(text.slice(fault?.place.start.offset, fault?.place.end.offset)).toBe('第九十九条第二款')
    expect(fault?.expected).toBeUndefined()
  })
})

describe('reference-missing is silent', () => {
  const items = '第一条　有下列情形的：\n（一）堵渠。\n（二）毁闸。\n'

  it.each([
    ['where the part is there', articles('一二三', '依照第一条处理。')],
    ['for another document', articles('一二三', '依照《水法》第九十九条处理，水法第九十八条另有规定的除外。')],
    ['in a document without such parts', '一、清渠\n依照第九条处理。\n二、修闸\n见第三章。'],
    ['in an excerpt that begins in the middle', articles('三四五', '依照第一条处理，见第九条。')],
    ['in an excerpt that says so', `水渠管理办法（节选）\n${articles('一二三', '依照第九条处理。')}`],
    ['in an excerpt that ends within a sentence', articles('一二三', '依照第九条处理，')],
    ['in a long document that shows no end', articles('一二三四五六七八九十', '依照第二十条处理。')],
    ['where one chapter stands alone', '第二章　管护\n第五条　清渠。\n第六条　见第四章。'],
    [
      'for a chapter that the table of contents lists',
      '目录\n第一章　总则\n第二章　管护\n第三章　处罚\n第一章　总则\n第一条　清渠。\n第二章　管护\n第二条　违者依照第三章处罚。'
    ],
    ['in an amendment', `关于修改《水渠管理办法》的决定\n${articles('一二三', '将第九条改为第十条。')}`],
    ['for an item of another document', `${items}第二条　依照镇政府批示第三项、第四项处理。`],
    ['for an item of an article that is not there', `${items}第二条　依照《水法》第九条第（五）、（六）项处理。`],
    [
      'for a number that nothing sends to',
      '1 总则\n1.1 清渠\n长 1.4 公里。\n1.2 修闸\n快。\n2 附则\n2.1 解释\n由镇里解释。'
    ],
    ['for 第三点 in a speech', '一、清渠\n第三点意见是早动手。\n二、修闸\n快。'],
    ['where an article has its paragraphs on one line', '第一条　清渠由各村负责。\n第二条　依照第一条第三款办理。']
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([])
  })

  it('for an enumeration whose first item is there', () => {
    expect(faultsOf(`${items}第二条　有第一条第（一）、（二）项情形的，限期修复。`)).toEqual([])
  })
})
