import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {line, lines, outline, paragraph, section, title} from '../../../testing/build-tree.js'
import {datesIn} from './metadata/dates.js'
import {sourceIn} from './metadata/source-of.js'
import {metadataOf} from './metadata.js'
import {numerals} from './numerals/index.js'
import {parse} from './parse.js'

const none = {title: null, subtitle: null, documentNumber: null, byline: null, date: null, source: null}

describe('metadataOf', () => {
  it('reads the head of a speech', () => {
    const text =
      '守好一方田　办好百姓事\n——在春耕动员会上的讲话\n县长　陆望川\n（2024年2月26日）\n\n同志们：\n今天开一个短会。\n一、抓播种\n惊蛰前下种。'
    expect(metadataOf(parse(text))).toEqual({
      ...none,
      title: '守好一方田　办好百姓事',
      subtitle: '——在春耕动员会上的讲话',
      byline: '县长　陆望川',
      date: '2024-02-26'
    })
  })

  it('reads the number and the signature of a notice, and what the page says of it', () => {
    const text =
      '首页 > 公告\n白石桥镇人民政府关于封山育林的通知\n白政发〔2024〕12号\n\n从本月起封山育林。\n\n白石桥镇人民政府\n二〇二四年三月五日\n\n来源：白石桥镇林业站　责任编辑：沈青\n打印 关闭'
    expect(metadataOf(parse(text))).toEqual({
      ...none,
      title: '白石桥镇人民政府关于封山育林的通知',
      documentNumber: '白政发〔2024〕12号',
      date: '2024-03-05',
      source: '白石桥镇林业站'
    })
  })

  it('knows nothing of a text that says nothing of itself', () => {
    expect(metadataOf(parse('一、清渠\n二、修闸'))).toEqual(none)
    expect(metadataOf(parse(''))).toEqual(none)
  })

  it('takes the date of the head before that of the signature', () => {
    const signature = lines('signature', '白石桥镇', '2024年3月6日')
    expect(metadataOf(outline(line('date', '2024年3月5日'), paragraph('文'), signature).tree).date).toBe('2024-03-05')
    expect(metadataOf(outline(line('date', '2024年3月'), paragraph('文'), signature).tree).date).toBe('2024-03-06')
  })

  it('takes the last date of a signature', () => {
    const signature = lines('signature', '甲方：沈青 2024年3月5日', '乙方：葛田 2024年3月7日')
    expect(metadataOf(outline(paragraph('文'), signature).tree).date).toBe('2024-03-07')
  })

  it('takes the first of several signatures: the others are those of attachments', () => {
    const signed = (date: string) => lines('signature', '白石桥镇', date)
    expect(metadataOf(outline(signed('2024年3月5日'), paragraph('文'), signed('2023年1月1日')).tree).date).toBe(
      '2024-03-05'
    )
  })

  it('is not sure of a date where the head has two', () => {
    const head = [line('date', '2024年3月5日'), line('date', '2024年3月6日')]
    expect(metadataOf(outline(...head).tree).date).toBe(null)
    expect(metadataOf(outline(line('date', '2024年3月5日'), line('date', '2024-03-05')).tree).date).toBe('2024-03-05')
  })

  it('joins the lines of a byline, and passes over a body that stands again', () => {
    const again = line('byline', '沈青')
    again.data = {copyOf: again.position}
    const {tree} = outline(line('byline', '沈青'), line('byline', '葛田'), paragraph('文'), again)
    expect(metadataOf(tree).byline).toBe('沈青 葛田')
  })

  it('takes a title without the punctuation that closes it', () => {
    expect(metadataOf(outline(title('清渠修闸，', '保证春灌。')).tree).title).toBe('清渠修闸，保证春灌')
  })

  it('finds the source in the furniture of a section too', () => {
    const page = lines('furniture', '打印', '信息来源：县水利局')
    expect(metadataOf(outline(section({title: '甲'}, page, paragraph('来源：别处'))).tree).source).toBe('县水利局')
  })

  it('reads trees that are deeper than calls can be nested', () => {
    let node = section({title: '底'}, lines('furniture', '来源：河湾报'))
    for (let level = 1; level < 100_000; level++) node = section({title: '层'}, node)
    expect(metadataOf({type: 'root', children: [node], position: node.position}).source).toBe('河湾报')
  })
})

const isoDatesIn = (line: string): string[] => datesIn(line).map(({iso}) => iso)

describe('datesIn', () => {
  it.each([
    ['于 2024 年 3 月 5 日 印发', '2024 年 3 月 5 日'],
    ['二〇二四年三月五号印发', '二〇二四年三月五号'],
    ['（中華民國 113 年 3 月 5 日）', '中華民國 113 年 3 月 5 日'],
    ['一 2024-03-05 10:30', '2024-03-05']
  ])('has its place in %s', (line, written) => {
    expect(datesIn(line).map(({start, end}) => line.slice(start, end))).toEqual([written])
  })

  it.each([
    ['（2017年2月19日）', ['2017-02-19']],
    ['２０１７年２月１９日', ['2017-02-19']],
    ['2017 年 2 月 19 日', ['2017-02-19']],
    ['2017-02-19 10:30', ['2017-02-19']],
    ['2017/2/19', ['2017-02-19']],
    ['2017.02.19', ['2017-02-19']],
    ['二〇一七年二月十九日', ['2017-02-19']],
    ['二○一七年十二月三十一日', ['2017-12-31']],
    ['二OO九年十月一日', ['2009-10-01']],
    ['二零一七年二月廿九日', []],
    ['中華民國113年5月1日', ['2024-05-01']],
    ['中華民國一百一十三年五月一日', ['2024-05-01']],
    ['民国三十八年十月一日', ['1949-10-01']],
    ['2017年2月19號', ['2017-02-19']],
    ['V2017.2.19.1', []],
    ['113年5月1日', []],
    ['2017年2月', []],
    ['2017年2月30日', []],
    ['2023年13月1日', []],
    ['23.02.2017  21:33', ['2017-02-23']],
    ['2.23.2017', ['2017-02-23']],
    ['4.4.2024', ['2024-04-04']],
    ['3.4.2024', []],
    ['31.02.2017', []],
    ['23.02', []],
    ['12017年2月19日', []],
    ['2017年2月19日通过 2019年3月1日修订', ['2017-02-19', '2019-03-01']],
    ['2000年2月29日、1900年2月29日', ['2000-02-29']],
    ['', []]
  ])('%s', (text, dates) => {
    expect(isoDatesIn(text)).toEqual(dates)
  })

  it('reads every day of four centuries, however it is written', () => {
    const day = fc.date({min: new Date('1912-01-01T00:00Z'), max: new Date('2311-12-31T00:00Z'), noInvalidDate: true})
    const digits = (year: number) =>
      [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number]
        const han = numerals.han.write
        for (const written of [
          iso,
          `${year}年${month}月${dayOfMonth}日`,
          `${digits(year)}年${han(month)}月${han(dayOfMonth)}日`,
          `中華民國${year - 1911}年${month}月${dayOfMonth}日`,
          `民国${han(year - 1911)}年${han(month)}月${han(dayOfMonth)}日`
        ])
          expect([written, isoDatesIn(`于${written}印发`)]).toEqual([written, [iso]])
      })
    )
  })

  it('never throws, and gives dates that a calendar has', () => {
    const text = fc.string({unit: fc.constantFrom(...'0123456789〇一二三十廿年月日民国-/. Ｏ１'), maxLength: 40})
    fc.assert(
      fc.property(text, (line) => {
        for (const date of isoDatesIn(line)) expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
      })
    )
  })
})

describe('sourceIn', () => {
  it.each([
    [['2024-01-09 08:30　来源：河湾报　作者：沈青 葛田　【字号：大 中 小】'], '河湾报'],
    [['來源:《河灣水利》2024年第2期'], '《河灣水利》2024年第2期'],
    [['信息来源： 县水利局 | 浏览次数：12'], '县水利局'],
    [['来源：River Bend Daily 2024-01-09'], 'River Bend Daily'],
    [['（来源：河湾报）'], '河湾报'],
    [['来源：', '河湾报'], '河湾报'],
    [['来源：', '作者：沈青'], null],
    [['来源：', '来源：河湾报'], '河湾报'],
    [['数据来源：统计局'], null],
    [['资金的来源'], null],
    [[], null]
  ])('%j', (page, source) => {
    expect(sourceIn(page)).toBe(source)
  })
})
