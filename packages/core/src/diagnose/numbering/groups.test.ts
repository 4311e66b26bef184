import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'

/** The wrong numbers of a text. */
const wrongIn = (text: string) =>
  diagnose(parse(text))
    .filter(({rule}) => rule.startsWith('series-'))
    .map(({actual, expected}) => `${actual} → ${expected}`)

const lines = (...markers: readonly string[]) => markers.map((marker) => `${marker}清渠`).join('\n')

describe('no number is wrong', () => {
  it.each([
    [
      'where a series begins again below the next parent',
      '一、甲\n（一）清渠\n（二）修闸\n二、乙\n（一）护堤\n（二）种树'
    ],
    ['where it runs on below the next parent', '一、甲\n（一）清渠\n（二）修闸\n二、乙\n（三）护堤\n（四）种树'],
    [
      'where a paragraph of the holder introduces another list',
      '一、甲\n先做下面的事：\n1.清渠\n2.修闸\n再做下面的事：\n1.护堤\n2.种树\n二、乙'
    ],
    ['in one sentence behind another with a list', '先看渠：一是清淤。二是补漏。再看堤：一是加高。二是种树。'],
    ['where ⑾ follows ⑩', lines(...'①②③④⑤⑥⑦⑧⑨⑩⑾⑿')],
    [
      'where an annex has articles of its own',
      '第一条　清渠。\n第二条　修闸。\n附件：\n渠道公约\n第一条　护堤。\n第二条　种树。'
    ],
    ['in an excerpt', lines('三、', '四、', '五、')],
    [
      'of a provision that another document carries',
      '关于转发办法的通知\n各村：\n一、抓好学习\n村干部带头学。\n二、抓好落实\n对照条文查漏洞。\n槐岭镇山洪预警办法\n（五）预警发布\n红色预警由镇长签发。'
    ]
  ])('%s', (_, text) => {
    expect(wrongIn(text)).toEqual([])
  })
})

describe('a number is wrong', () => {
  it.each([
    [
      'where a series that runs on misses one',
      '一、甲\n（一）清渠\n（二）修闸\n二、乙\n（三）护堤\n（五）种树\n三、丙\n（六）清淤',
      ['（五） → （四）']
    ],
    ['inside an excerpt', lines('三、', '四、', '六、', '七、'), ['六、 → 五、']],
    ['behind the change from ⑩ to ⑾', lines(...'①②③④⑤⑥⑦⑧⑨⑩⑾⒀'), ['⒀ → ⑿']],
    [
      'where a series begins again and nothing stands between',
      '一、甲\n（一）清渠\n（二）修闸\n（一）护堤\n（二）种树\n二、乙',
      ['（一） → （三）']
    ]
  ])('%s', (_, text, expected) => {
    expect(wrongIn(text)).toEqual(expected)
  })
})
