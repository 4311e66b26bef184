import {describe, expect, it} from 'vitest'
import {parse} from '../parse.js'
import type {AnyNode, Flow} from '../types.js'

/** The blocks of a document below the root: their types, and how they begin. */
const blocksOf = (text: string): string[] =>
  parse(text).children.map((node) => `${node.type} ${beginningOf(node, text)}`)

const beginningOf = (node: Flow, text: string): string => {
  const {start, end} = node.position
  return text.slice(start.offset, end.offset).split(/\s/)[0]?.slice(0, 6) ?? ''
}

/** The types of all nodes of a tree. */
function typesIn(node: AnyNode): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
}

const body = '春耕的事，我讲两点意见，请大家回去就办。\n一、清渠\n三条干渠都要清。\n二、修闸\n两座水闸都要修。'

describe('furniture', () => {
  it('stands above the text and below it', () => {
    expect(blocksOf(`打印 关闭\n${body}\n责任编辑：沈青`)).toEqual([
      'furniture 打印',
      'paragraph 春耕的事，我',
      'section 一、清渠',
      'section 二、修闸',
      'furniture 责任编辑：沈'
    ])
  })

  it('is not looked for in the text: there the same words are content', () => {
    const text = '一、手册\n1.登录\n打开APP\n点击右上角的按钮。\n2.打印\n打印\n二、附则\n本手册由水利局解释。'
    expect(typesIn(parse(text))).not.toContain('furniture')
  })

  it('is a likely line only where it touches a sure one', () => {
    expect(blocksOf(`首页\n${body}`)[0]).toBe('paragraph 首页')
    expect(blocksOf(`首页\n打印本页\n${body}`)[0]).toBe('paragraph 首页')
    expect(blocksOf(`首页\n打印本页 关闭窗口\n${body}`)[0]).toBe('furniture 首页')
  })

  it('is the headline of a page, which says the title again with another name, and its time stamp', () => {
    const page = `治水先治人_河湾网\n2024-02-28 09:12\n治水先治人\n——在水利会议上的讲话\n同志们：\n${body}`
    expect(blocksOf(page).slice(0, 4)).toEqual([
      'furniture 治水先治人_',
      'title 治水先治人',
      'subtitle ——在水利会',
      'salutation 同志们：'
    ])
  })

  it('ends the text below: what readers wrote there belongs to no section', () => {
    const blocks = blocksOf(`${body}\n全部评论\n河湾人家：说得对\n发表评论`)
    expect(blocks.slice(2)).toEqual([
      'section 二、修闸',
      'furniture 全部评论',
      'paragraph 河湾人家：说',
      'furniture 发表评论'
    ])
  })
})

describe('what closes and signs', () => {
  it('belongs to the document, each by its own name', () => {
    expect(blocksOf(`${body}\n特此通知。\n附件：1.名单\n2.回执\n清水县水利局\n2024年3月5日`).slice(3)).toEqual([
      'closing 特此通知。',
      'attachments 附件：1.名',
      'signature 清水县水利局'
    ])
  })

  it.each(['2024年3月5日', '2024年3月', '二〇二四年三月五日', '二O二四年三月', '中華民國113年3月5日'])(
    'is a signature with the date %s',
    (date) => {
      expect(blocksOf(`${body}\n清水县水利局（公章）\n${date}`).at(-1)).toBe('signature 清水县水利局')
    }
  )

  it('takes several names where all are set to the right', () => {
    const names = '清水县水利局\n　　　　　　　清水县财政局\n　　　　　　　2024年3月5日'
    const last = parse(`${body}\n　　　　　　　${names}`).children.at(-1)
    expect(last).toMatchObject({type: 'signature', children: [{}, {}, {}]})
  })

  it('is no signature in the middle: a date there can head what happened then', () => {
    expect(typesIn(parse(`大事记\n${body}\n2024年3月5日\n全县开闸放水，十二座水库同时供水。`))).not.toContain(
      'signature'
    )
  })

  it('says more than a formula in a paragraph', () => {
    expect(blocksOf(`${body}\n最后，祝大家身体健康！`).at(-1)).toBe('paragraph 最后，祝大家')
  })

  it('names one attachment without a number only above a signature', () => {
    expect(blocksOf(`${body}\n附件：名单\n清水县水利局\n2024年3月5日`)).toContain('attachments 附件：名单')
    expect(typesIn(parse(`${body}\n附件：名单\n第一条　名单由水利局定。\n第二条　名单每年一换。`))).not.toContain(
      'attachments'
    )
  })
})

describe('the head', () => {
  it.each(['沈青川', '沈　青', '沈青 葛田', '欧阳望川', '作者：沈青', '县长　陆望川'])('has a byline: %s', (names) => {
    expect(blocksOf(`治水先治人\n${names}\n\n${body}`).slice(0, 2)).toEqual([
      'title 治水先治人',
      expect.stringMatching(/^byline/)
    ])
  })

  it.each(['方案', '修渠要点', '甲'])('has no byline where no person is named: %s', (line) => {
    expect(typesIn(parse(`治水先治人\n${line}\n\n${body}`))).not.toContain('byline')
  })

  it.each([
    '各村民委员会，镇直各单位：',
    '清水县人民政府：',
    '各县（市、区）水利局：',
    '全体业主：',
    '全院职工同志们：'
  ])('has addressees: %s', (line) => {
    expect(blocksOf(`关于修渠的通知\n${line}\n${body}`)[1]).toMatch(/^salutation/)
  })

  it.each(['有关事项如下：', '甲方（盖章）：', '今年的任务：'])('has none: %s', (line) => {
    expect(typesIn(parse(`关于修渠的通知\n${line}\n${body}`))).not.toContain('salutation')
  })

  it('has the number of a case', () => {
    expect(blocksOf(`清水县人民法院\n民事判决书\n（2023）湘0101民初12号\n${body}`)).toContain('documentNumber （2023）')
  })

  it('is read as one word where a title is set wide', () => {
    expect(parse(`用 水 规 则\n${body}`).children[0]).toMatchObject({type: 'title', children: [{value: '用水规则'}]})
  })
})
