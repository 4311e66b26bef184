import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'
import type {DiagnoseOptions} from '../types.js'

/** What the rules of numbers report: the rule without `series-`, what stands there, what should, and what set it. */
function faultsOf(text: string, options: DiagnoseOptions = {}) {
  return diagnose(parse(text), {source: text, ...options})
    .filter(({rule}) => rule.startsWith('series-'))
    .map(({rule, actual, expected, cause}) => `${rule.slice(7)} ${actual} → ${expected} (${cause?.text ?? ''})`)
}

/** A line for each marker. */
const lines = (...markers: readonly string[]) => markers.map((marker) => `${marker}清渠`).join('\n')

describe('a wrong number is reported with what should stand there', () => {
  it.each([
    ['in Han', lines('一、', '二、', '四、', '四、', '五、'), ['duplicate 四、 → 三、 (二、)']],
    ['that is missing', lines('一、', '二、', '四、', '五、', '六、'), ['gap 四、 → 三、 (二、)']],
    ['that stands twice', lines('一、', '二、', '二、', '三、', '四、'), ['duplicate 二、 → 三、 (二、)']],
    [
      'for two that changed places',
      lines('一、', '三、', '二、', '四、'),
      ['order 三、 → 二、 (一、)', 'order 二、 → 三、 (三、)']
    ],
    ['in Arabic', lines('1.', '2.', '4.', '5.'), ['gap 4. → 3. (2.)']],
    ['in brackets', lines('（1）', '（2）', '（2）'), ['duplicate （2） → （3） (（2）)']],
    ['in circles', lines('①', '②', '④', '⑤'), ['gap ④ → ③ (②)']],
    ['in one character', lines('⑴', '⑵', '⑷'), ['gap ⑷ → ⑶ (⑵)']],
    ['in letters', lines('A.', 'B.', 'D.'), ['gap D. → C. (B.)']],
    ['in small letters', lines('a)', 'b)', 'b)'), ['duplicate b) → c) (b))']],
    ['of chapters', lines('第一章　', '第二章　', '第四章　'), ['gap 第四章 → 第三章 (第二章)']],
    ['of parts in traditional script', lines('第一節　', '第二節　', '第四節　'), ['gap 第四節 → 第三節 (第二節)']],
    ['in formal numerals', lines('壹、', '貳、', '肆、'), ['gap 肆、 → 參、 (貳、)']],
    [
      'with the blanks that it has',
      lines('（ 一 ）', '（ 二 ）', '（ 二 ）'),
      ['duplicate （ 二 ） → （ 三 ） (（ 二 ）)']
    ],
    ['inside a sentence', '要做好下面的工作：一是清渠。二是修闸。二是护堤。', ['duplicate 二是 → 三是 (二是)']],
    ['that only looks like one', lines('一、', '二、', 'ニ、'), ['duplicate ニ、 → 三、 (二、)']]
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expected)
  })
})

it('expects behind numbers that begin again what follows the last of them', () => {
  const text = lines('1.', '2.', '3.', '1.', '2.', '3.', '5.')
  expect(faultsOf(text)).toEqual(['restart 1. → 4. (3.)', 'gap 5. → 4. (3.)'])
})

describe('articles', () => {
  const repealed = lines('第一条　', '第二条　', '第四条　', '第五条　')

  it('that are missing were repealed, unless the options say otherwise', () => {
    expect(faultsOf(repealed)).toEqual([])
    expect(faultsOf(repealed, {repealed: 'report'})).toEqual(['gap 第四条 → 第三条 (第二条)'])
  })

  it('out of order are reported in any case', () => {
    expect(faultsOf(lines('第一条　', '第二条　', '第七条　', '第四条　'))).toEqual(['order 第七条 → 第三条 (第二条)'])
  })

  it('that were added count on from each other', () => {
    expect(faultsOf(lines('第一条　', '第二条　', '第二条之一　', '第二条之二　', '第三条　'))).toEqual([])
    expect(faultsOf(lines('第一条　', '第二条　', '第二条之一　', '第二条之一　', '第三条　'))).toEqual([
      'duplicate 第二条之一 → 第二条之二 (第二条之一)'
    ])
  })
})

describe('chains', () => {
  it('follow a chapter that gets another number, and are not reported themselves', () => {
    const text = '1 总则\n1.1 目的\n1.2 范围\n3 职责\n3.1 村\n3.2 组\n3 附则\n3.1 清渠\n3.2 修闸'
    expect(faultsOf(text)).toEqual(['duplicate 3 → 2 (1)'])
  })

  it('with a wrong outer number are out of order', () => {
    const text = '第三条　责任\n3.1 村里清渠。\n2.2 组里修闸。\n3.3 户里护堤。\n第四条　其他\n4.1 一式两份。'
    expect(faultsOf(text)).toEqual(['order 2.2 → 3.2 (3.1)'])
  })

  it('with a wrong last number miss one', () => {
    expect(faultsOf('1 总则\n1.1 目的\n1.2 范围\n1.4 职责\n1.5 附则\n2 其他')).toEqual(['gap 1.4 → 1.3 (1.2)'])
  })
})

describe('several faults in one series', () => {
  const text = lines('一、', '二、', '四、', '五、', '六、', '七、', '七、', '八、')

  it('are each told by the member before them as it stands', () => {
    expect(faultsOf(text)).toEqual(['gap 四、 → 三、 (二、)', 'duplicate 七、 → 八、 (七、)'])
  })

  it('leave the numbers of a rule that is off as they are', () => {
    expect(faultsOf(text, {rules: {'series-gap': 'off'}})).toEqual(['duplicate 七、 → 八、 (七、)'])
  })
})
