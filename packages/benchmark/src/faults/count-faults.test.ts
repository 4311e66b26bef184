import {describe, expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {countFaults, statedCountOf} from './count-faults.js'
import {type GoldSeries, seriesOf} from './series.js'

function countIn(lines: string): string | null {
  const document = goldLines(lines)
  const [series] = seriesOf(document).slice(-1) as [GoldSeries]
  const stated = statedCountOf(document, series)
  return stated === null ? null : document.text.slice(stated.start, stated.start + 3)
}

describe('statedCountOf', () => {
  it('finds the number of the members before the first of them', () => {
    expect(countIn('今年抓好两件大事、三个方面：\n1 一是|清渠。\n+1 二是|修闸。\n+1 三是|护堤。')).toBe('三个方')
  })

  it('finds it in the heading above, however far that is', () => {
    const body = '渠道要定期清理。'.repeat(20)
    expect(countIn(`1 一、|抓好三项工作\n${body}\n2 （一）|清渠\n2 （二）|修闸\n2 （三）|护堤`)).toBe('三项工')
  })

  it('takes the nearest of two', () => {
    expect(countIn('抓好三个领域、两项工作。三项措施：\n1 一是|清渠。\n+1 二是|修闸。\n+1 三是|护堤。')).toBe('三项措')
  })

  it('leaves other numbers, references and what is far away', () => {
    expect(countIn('抓好四个方面：\n1 一是|清渠。\n+1 二是|修闸。\n+1 三是|护堤。')).toBe(null)
    expect(countIn('依照第三条第三项：\n1 （一）|清渠\n1 （二）|修闸\n1 （三）|护堤')).toBe(null)
    const body = '渠道要定期清理。'.repeat(20)
    expect(countIn(`三个方面：\n${body}\n1 （一）|清渠\n1 （二）|修闸\n1 （三）|护堤`)).toBe(null)
  })

  it('expects no count of articles or chapters', () => {
    expect(countIn('分为三个方面：\n1 第一条|\n1 第二条|\n1 第三条|')).toBe(null)
  })
})

it('states other counts, written as the right one', () => {
  const document = goldLines('抓好三个方面：\n1 一是|清渠。\n+1 二是|修闸。\n+1 三是|护堤。')
  const [series] = seriesOf(document) as [GoldSeries]
  const faults = countFaults(document, series)
  expect(faults.map(({edit}) => edit)).toEqual(['两', '四', '五', '六'].map((text) => ({start: 2, end: 3, text})))
  expect(faults.map(({way}) => way)).toEqual(['lower', 'higher', 'higher', 'higher'])
})
