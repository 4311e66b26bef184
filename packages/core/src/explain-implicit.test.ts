import {describe, expect, it} from 'vitest'
import {explainImplicit} from './explain-implicit.js'
import {parse} from './parse.js'

const text = '闸门由管水员开关，渠道由各村清理，水费年底一次交清，账目贴在村口，谁家都可以来查，查出差错当天改正。'

/** Paragraphs that begin with words, each with text after them. */
const paragraphs = (...leads: string[]) => leads.map((lead) => `${lead}${text}`).join('\n')

/** The first group of a text, which has to have one. */
function groupOf(source: string) {
  const [group] = explainImplicit(source)
  if (group === undefined) throw new Error('nothing is parallel')
  return group
}

const acceptedIn = (source: string) =>
  explainImplicit(source).flatMap(({accepted, leads}) => (accepted ? leads.map(({text}) => text) : []))

describe('parallel leads', () => {
  it('share an opening, which is shown with their places and weights', () => {
    const source = `一、水利\n${paragraphs('切实管好水源。', '切实守住堤坝。', '切实用足水库。')}`
    const {leads, ...group} = groupOf(source)
    expect(leads.map(({line, column, text}) => [line, column, text])).toEqual([
      [2, 1, '切实管好水源。'],
      [3, 1, '切实守住堤坝。'],
      [4, 1, '切实用足水库。']
    ])
    for (const {start, end, text} of leads) expect(source.slice(start, end)).toBe(text)
    expect(group).toMatchObject({
      accepted: true,
      depth: 2,
      parent: {start: 0, marker: '一、'},
      shared: {opening: '切实', frame: '', ending: ''}
    })
    expect(group.weight).toBe(Object.values(group.weights).reduce((sum, weight) => sum + weight))
    expect(group.weight).toBeGreaterThanOrEqual(group.leastWeight)
  })

  it('share a frame behind what differs', () => {
    const source = paragraphs(
      '东村要围绕守住堤坝，',
      '西村要围绕管好水源，',
      '柳林村要围绕修齐闸门，',
      '南村要围绕护好树苗，'
    )
    expect(groupOf(source)).toMatchObject({accepted: true, shared: {opening: '', frame: '村要围绕'}})
  })

  it('share a frame of two parts: 对…，要…', () => {
    const source = paragraphs('对缺水的村，要先放水。', '对多雨的村，要先排水。', '对受灾的村，要先送粮。')
    expect(groupOf(source)).toMatchObject({accepted: true, shared: {opening: '对', frame: '的村，要先'}})
  })

  it('share an ending', () => {
    const source = paragraphs('把水引到旱地中去。', '将粮食送到灾民手中去。', '让干部走到群众中去。')
    expect(groupOf(source).shared.ending).toBe('中去')
  })

  it('share a frame that numbers fill', () => {
    const source = paragraphs('到2020年，水库修齐。', '到2025年，水库连通。', '到2035年，水库通电。')
    expect(groupOf(source)).toMatchObject({accepted: true, shared: {opening: '到0年，水库'}})
  })

  it('share their form alone where they are short sentences of one length', () => {
    const source = paragraphs('精心组织放水。', '稳步推进清淤。', '持续优化管护。', '全面落实账目。')
    expect(groupOf(source)).toMatchObject({accepted: true, shared: {opening: '', frame: '', ending: ''}})
  })

  it('are headed by the first clause where the sentences are long, by the sentence where they are short', () => {
    const long = '，在汛期以前把物资备足、把队伍练好、把预案改到人人都看得懂用得上。'
    expect(
      acceptedIn(
        paragraphs(`水利部门要围绕守住堤坝${long}`, `农技部门要围绕稳住面积${long}`, `供销部门要围绕备足农资${long}`)
      )
    ).toEqual(['水利部门要围绕守住堤坝，', '农技部门要围绕稳住面积，', '供销部门要围绕备足农资，'])
    expect(acceptedIn(paragraphs('坚持节水，先下后上。', '坚持护堤，先险后夷。', '坚持清淤，先深后浅。'))).toContain(
      '坚持节水，先下后上。'
    )
  })
})

describe('paragraphs that begin alike', () => {
  it.each([
    ['two with two letters in common', paragraphs('全县今冬清淤。', '全县严查水费账目。')],
    ['with words that any paragraph can begin with', paragraphs('我们管好水源。', '我们守住堤坝。', '我们用足水库。')],
    ['with who says it', paragraphs('县长老李指出，', '县长老张表示，', '县长老王认为，')],
    ['with a dash', paragraphs('——坚持节水。', '——坚持护堤。', '——坚持清淤。')],
    ['with a date', paragraphs('2020年，全县修渠。', '2021年，全县修闸。', '2022年，全县修桥。')],
    ['with what the parties of a contract do', paragraphs('甲方负责供水。', '甲方负责清淤。', '甲方负责护堤。')],
    ['with rules', paragraphs('用户应当节水。', '用户应当护堤。', '用户应当清淤。')],
    ['with questions and calls', paragraphs('水从哪里来！', '水从哪里走！', '水从哪里放！')],
    ['three of one length without a word in common', paragraphs('精心组织放水。', '稳步推进清淤。', '持续优化管护。')],
    ['with what is told of one thing', paragraphs('水库是全县的命脉。', '水库有三座大坝。', '水库已修二十年。')],
    ['and have nothing else', '切实管好水源。\n切实守住堤坝。\n切实用足水库。'],
    ['and are short', '切实管水。要早。\n切实护堤。要快。\n切实清淤。要深。'],
    ['and are parts of a list', '切实管好水源；\n切实守住堤坝；\n切实用足水库；'],
    ['below an article', `第一条　甲\n${paragraphs('切实管好水源。', '切实守住堤坝。', '切实用足水库。')}`]
  ])('stay paragraphs: %s', (_, source) => {
    expect(acceptedIn(source)).toEqual([])
  })

  it('stay paragraphs by default', () => {
    const source = paragraphs('切实管好水源。', '切实守住堤坝。', '切实用足水库。')
    expect(parse(source).children.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('are shown with what speaks against them', () => {
    const group = groupOf(paragraphs('全县今冬清淤。', '全县严查水费账目。'))
    expect(group).toMatchObject({accepted: false, depth: null, parent: null, shared: {opening: '全县'}})
    expect(group.weights.siblings).toBeLessThan(0)
  })

  it('are no group where they begin with the very same sentence', () => {
    expect(explainImplicit(paragraphs('切实管好水源。', '切实管好水源。'))).toEqual([])
  })
})

describe('the section of a parallel lead', () => {
  const source = `${paragraphs('切实管好水源。', '切实守住堤坝。', '切实用足水库。')}\n这三件事，谷雨前办完。`

  it('holds its own paragraph, and not the one after the last', () => {
    const {children} = parse(source, {implicit: true})
    expect(children.map(({type}) => type)).toEqual(['section', 'section', 'section', 'paragraph'])
  })

  it('stands below a heading line, and the text after it too', () => {
    const lines = `全县水利工作要点\n${text}\n春季工作\n${text}${text}\n${source}\n秋季工作\n${text}${text}`
    const [spring, autumn] = parse(lines, {implicit: true}).children.slice(-2)
    expect([spring, autumn]).toMatchObject([
      {type: 'section', depth: 1},
      {type: 'section', depth: 1}
    ])
    const inside = spring?.type === 'section' ? spring.children.map(({type}) => type) : []
    expect(inside).toEqual(['heading', 'paragraph', 'section', 'section', 'section', 'paragraph'])
  })
})
