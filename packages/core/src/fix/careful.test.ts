import {describe, expect, it} from 'vitest'
import {diagnose} from '../diagnose/index.js'
import {parse} from '../parse.js'
import {applyEdits} from './apply-edits.js'
import {type FixOptions, repair} from './index.js'

function repaired(lines: readonly string[], options: FixOptions = {}): {lines: string[]; left: string[]} {
  const text = lines.join('\n')
  const {edits, left} = repair(parse(text), text, options)
  return {lines: applyEdits(text, edits).split('\n'), left: left.map(({rule, actual}) => `${rule} ${actual}`)}
}

const articles = (...numbers: string[]) => numbers.map((number) => `第${number}条　各村清理渠道。`)

describe('a repair', () => {
  it.each([
    ['一', '三', '二', '四', '五'],
    ['一', '二', '四', '三', '五']
  ])('lets articles that changed places change again: %s %s %s %s %s', (...numbers) => {
    expect(repaired(articles(...numbers)).lines).toEqual(articles('一', '二', '三', '四', '五'))
  })

  it.each([
    ['an Arabic number', '3、巡查'],
    ['a formal number', '叁、巡查'],
    ['a number in brackets', '（三）巡查']
  ])('counts nobody down where the missing member is there with %s', (_, line) => {
    const text = ['意见', '一、清渠', '二、修闸', line, '四、护堤', '五、备料']
    expect(repaired(text).lines).toEqual(text)
  })

  it('leaves a series that does not begin with 1 where it begins', () => {
    const text = ['第三章　管理', '（三）清渠', '（四）修闸', '（六）护堤', '第四章　附则', '（七）施行']
    expect(repaired(text).lines.slice(0, 4)).toEqual(['第三章　管理', '（三）清渠', '（四）修闸', '（五）护堤'])
  })

  it('writes formal numbers in the script of the text', () => {
    expect(repaired(['關於清淤之通知', '壹、清東渠', '參、清西渠', '肆、結語']).lines).toEqual([
      '關於清淤之通知',
      '壹、清東渠',
      '貳、清西渠',
      '參、結語'
    ])
  })

  it('makes no decimal of a number and the month behind it', () => {
    const text = ['意见', '1、3月完成。', '2、5月完成。', '3、年底验收。']
    expect(repaired(text, {standard: 'gbt9704'}).lines).toEqual(text)
  })

  it('renumbers no chain that stands below nothing: it can be a column of dates', () => {
    const text = ['日程', '1.1　元旦', '1.3　值班', '1.4　值班']
    expect(repaired(text).lines).toEqual(text)
  })

  it('names a reference that led nowhere before, and leads to another member now', () => {
    const {lines, left} = repaired(['第一章　总则', '第三章　清渠', '依照第二章的规定办理。', '第四章　附则'])
    expect(lines[1]).toBe('第二章　清渠')
    expect(left).toEqual(['reference-ambiguous 第二章'])
  })
})

it('takes a missing article for a repealed one in a statute, and for a lost one in an agreement', () => {
  const rulesOf = (title: string) =>
    diagnose(parse([title, ...articles('一', '二', '四', '五')].join('\n'))).map(({rule}) => rule)
  expect(rulesOf('白石县灌溉管理办法')).toEqual([])
  expect(rulesOf('渠道承包合同')).toEqual(['series-gap'])
})
