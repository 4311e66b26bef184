import {explain, explanationMessage} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {usualSettings} from '../../settings/settings.js'
import {createReader} from '../create-reader.js'

const text =
  '一、清渠。今年，一、二季度少雨，东渠水浅，西渠断流，各村早作打算。\n二、修闸\n（一）先修东闸。\n没有序号\n'

function opened(content: string) {
  const reader = createReader()
  reader.change([{from: 0, to: 0, insert: content}])
  return reader
}

describe('explain', () => {
  it('has a row for each candidate, with what it is read as and the words around it', async () => {
    const {count, rows} = await opened(text).explain(usualSettings, 'zh-Hans', 0, 10)
    expect(count).toBe(4)
    expect(rows.map(({start, marker, accepted, depth, reading}) => [start, marker, accepted, depth, reading])).toEqual([
      [0, '一、', true, 1, 'han-comma 1'],
      [8, '一、', false, null, 'han-comma 1'],
      [34, '二、', true, 1, 'han-comma 2'],
      [39, '（一）', true, 2, 'han-paren 1']
    ])
    expect(rows.map(({before, behind}) => [before, behind])).toEqual([
      ['', '清渠。今年，一、二季度少雨，东渠'],
      ['一、清渠。今年，', '二季度少雨，东渠水浅，西渠断流，'],
      ['', '修闸'],
      ['', '先修东闸。']
    ])
  })

  it('gives rows a page at a time, and none beyond the last', async () => {
    const reader = opened(text)
    const {rows} = await reader.explain(usualSettings, 'en', 0, 4)
    expect((await reader.explain(usualSettings, 'en', 1, 3)).rows).toEqual(rows.slice(1, 3))
    expect(await reader.explain(usualSettings, 'en', 4, 9)).toEqual({count: 4, rows: []})
  })

  it('finds what stands at an offset first of all, when nobody has asked for rows', async () => {
    const found = await opened(text).explainedAt(usualSettings, 'en', 1)
    expect(found).toEqual((await opened(text).explain(usualSettings, 'en', 0, 1)).rows[0])
  })

  it('finds the row at an offset, or nearest before it in its line', async () => {
    const reader = opened(text)
    const at = (offset: number) => reader.explainedAt(usualSettings, 'en', offset)
    const {rows} = await reader.explain(usualSettings, 'en', 0, 4)
    const found = await Promise.all([0, 1, 7, 8, 30, 33, 34, 42, text.indexOf('没有')].map(at))
    expect(found).toEqual([...[0, 0, 0, 1, 1, 1, 2, 3].map((row) => rows[row]), null])
    reader.change([{from: 0, to: 0, insert: '前言\n'}])
    expect(await at(0)).toBe(null)
    expect((await at(3))?.marker).toBe(rows[0]?.marker)
  })

  it('has the candidates and the words of the library, however many', async () => {
    const long = text.repeat(5)
    const {rows} = await opened(long).explain(usualSettings, 'zh-Hans', 0, 1000)
    const wanted = explain(long).map((each) => [each.start, explanationMessage(each, 'zh-Hans')])
    expect(rows.map(({start, why}) => [start, why])).toEqual(wanted)
  })

  it('tells of paragraphs that begin alike where the settings ask for sections of them', async () => {
    const parallel = `要突出早字。今年雨水早，各村三月前备齐沙袋，四月前清完渠道，五月前修好水闸，不等不靠，不误春灌。
要突出实字。每条渠都有人管，每座闸都有人守，查出的毛病当天记下，三天之内修好，修完还要再查一遍。
要突出严字。谁的渠段谁负责，堵了渠要说明原因，误了灌溉要承担责任，做得好的村年底给予表扬和奖励。`
    const reader = opened(parallel)
    expect((await reader.explain(usualSettings, 'en', 0, 9)).rows).toEqual([])
    const {rows} = await reader.explain({...usualSettings, implicit: true}, 'en', 0, 9)
    expect(rows.map(({marker, accepted, depth, line, reading}) => [marker, accepted, depth, line, reading])).toEqual([
      ['要突出早字。', true, 1, 1, '1/3'],
      ['要突出实字。', true, 1, 2, '2/3'],
      ['要突出严字。', true, 1, 3, '3/3']
    ])
    expect(rows[0]?.why).toMatch(/^shares 要突出/)
  })
})
