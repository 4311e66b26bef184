import {describe, expect, it} from 'vitest'
import {goldLines} from '../../../../testing/gold-lines.js'
import {seriesOf} from './series.js'

const written = (lines: string) =>
  seriesOf(goldLines(lines)).map(({members}) => members.map((member) => member.written).join(' '))

describe('seriesOf', () => {
  it('takes members with one parent and one form, three and more', () => {
    expect(
      written(
        '1 一、|清渠\n2 （一）|分段\n2 （二）|包干\n2 （三）|巡查\n1 二、|修闸\n2 （一）|开闸\n2 （二）|关闸\n1 三、|护堤'
      )
    ).toEqual(['一、 二、 三、', '（一） （二） （三）'])
  })

  it('leaves a series out that has a fault or begins in its middle', () => {
    expect(written('1 一、|清渠\n1 二、|修闸\n1 四、|护堤')).toEqual([])
    expect(written('1 二、|清渠\n1 三、|修闸\n1 四、|护堤')).toEqual([])
  })

  it('takes articles through the whole document, without those that were added later', () => {
    expect(written('1 第一章|　总则\n2 第一条|\n2 第二条|\n2 第二条之一|\n1 第二章|　附则\n2 第三条|')).toEqual([
      '第一条 第二条 第三条'
    ])
  })

  it('takes members that run on below the next parent', () => {
    expect(written('1 一、|清渠\n2 （一）|分段\n2 （二）|包干\n1 二、|修闸\n2 （三）|开闸\n2 （四）|关闸')).toEqual([
      '（一） （二） （三） （四）'
    ])
  })

  it('tells lists apart that stand below one parent', () => {
    expect(
      written('1 第一条|\n2 （一）|分段\n2 （二）|包干\n2 （三）|巡查\n另有下列情形：\n2 （一）|开闸\n2 （二）|关闸')
    ).toEqual(['（一） （二） （三）'])
  })

  it('takes the last numbers of chains with the same outer ones', () => {
    expect(written('1 1|　总则\n2 1.1|　清渠\n2 1.2|　修闸\n2 1.3|　护堤\n2 2.1|　附则')).toEqual(['1.1 1.2 1.3'])
  })

  it('leaves words out that give no number', () => {
    expect(written('1 首先，|清渠。\n+1 其次，|修闸。\n+1 最后，|护堤。')).toEqual([])
  })
})
