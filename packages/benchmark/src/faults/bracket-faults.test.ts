import {expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {bracketFaults} from './bracket-faults.js'
import {type GoldSeries, seriesOf} from './series.js'

function faultsOf(lines: string): Record<string, string> {
  const [series] = seriesOf(goldLines(lines)) as [GoldSeries]
  return Object.fromEntries(bracketFaults(series, 1, () => 0).map(({way, after}) => [way, after]))
}

it('changes one bracket, or leaves it out', () => {
  expect(faultsOf('1 （一）|甲\n1 （二）|乙\n1 （三）|丙')).toEqual({
    'open of other width': '(二）',
    'open of other kind': '〔二）',
    'open left out': '二）',
    'close of other width': '（二)',
    'close of other kind': '（二〕',
    'close left out': '（二'
  })
})

it('leaves the only bracket of a marker there', () => {
  expect(faultsOf('1 1)|甲\n1 2)|乙\n1 3)|丙')).toEqual({'close of other width': '2）', 'close of other kind': '2〕'})
})

it('has nothing to break where no bracket stands, or where they are mixed', () => {
  expect(faultsOf('1 一、|甲\n1 二、|乙\n1 三、|丙')).toEqual({})
  expect(faultsOf('1 第一章|　甲\n1 第二章|　乙\n1 第三章|　丙')).toEqual({})
  expect(faultsOf('1 （一）|甲\n1 （二）|乙\n1 (三)|丙')).toEqual({})
})
