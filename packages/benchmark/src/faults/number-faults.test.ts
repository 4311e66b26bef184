import {describe, expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {numberFaults} from './number-faults.js'
import {type GoldSeries, seriesOf} from './series.js'

const half = () => 0.5

function faultsOf(lines: string, place: number): Record<string, string> {
  const document = goldLines(lines)
  const [series] = seriesOf(document) as [GoldSeries]
  const faults = numberFaults(document.text, series, place, half)
  return Object.fromEntries(faults.map(({way, after, rule}) => [way, `${after} ${rule}`]))
}

const five = '1 （一）|甲\n1 （二）|乙\n1 （三）|丙\n1 （四）|丁\n1 （五）|戊'

describe('numberFaults', () => {
  it('expects a duplicate, a gap, or what is out of order', () => {
    expect(faultsOf(five, 2)).toEqual({
      before: '（二） series-duplicate',
      after: '（四） series-duplicate',
      higher: '（六） series-order',
      lower: '（一） series-duplicate',
      far: '（二十八） series-order'
    })
    expect(faultsOf(five, 4)).toMatchObject({after: '（六） series-gap', far: '（三十） series-gap'})
    expect(faultsOf(five, 0)).toMatchObject({after: '（二） series-duplicate', far: '（二十六） series-order'})
  })

  it('expects no gap behind the last article: those in between can have been repealed', () => {
    const faults = faultsOf('1 第一条|\n1 第二条|\n1 第三条|', 2)
    expect(faults).toEqual({before: '第二条 series-duplicate', lower: '第一条 series-duplicate'})
  })

  it.each([
    ['1 ㈠|甲\n1 ㈡|乙\n1 ㈢|丙', '㈡'],
    ['1 ⑴|甲\n1 ⑵|乙\n1 ⑶|丙', '⑵'],
    ['1 ①|甲\n1 ②|乙\n1 ③|丙', '②'],
    ['1 １．|甲\n1 ２．|乙\n1 ３．|丙', '２．'],
    ['1 壹、|甲\n1 貳、|乙\n1 參、|丙', '貳、'],
    ['1 a)|甲\n1 b)|乙\n1 c)|丙', 'b)'],
    ['1 一是|甲。\n+1 二是|乙。\n+1 三是|丙。', '二是'],
    ['1 1.1|　甲\n1 1.2|　乙\n1 1.3|　丙', '1.2'],
    ['1 １.１|　甲\n1 １.２|　乙\n1 １.３|　丙', '１.２'],
    ['1 第 1 條|\n1 第 2 條|\n1 第 3 條|', '第 2 條']
  ])('writes a number as %j does', (lines, second) => {
    expect(faultsOf(lines, 2).before).toBe(`${second} series-duplicate`)
  })

  it('changes nothing but the number', () => {
    const document = goldLines(five)
    const [series] = seriesOf(document) as [GoldSeries]
    for (const {edit, place} of numberFaults(document.text, series, 1, half)) {
      expect(document.text.slice(edit.start, edit.end)).toBe('二')
      expect(place).toEqual([6 - 1, 6 - 1 + edit.text.length + 2])
    }
  })

  it('leaves numbers out that their form does not have', () => {
    const lines = Array.from('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', (marker) => `1 ${marker}|甲`).join('\n')
    expect(Object.keys(faultsOf(lines, 9))).toEqual(['before', 'lower', 'one'])
  })
})
