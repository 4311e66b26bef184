import {describe, expect, it} from 'vitest'
import {parse, titleOf} from '../index.js'
import type {AnyNode, Section} from '../types.js'
import type {Hint, HintedText} from './types.js'

/** A document line by line, each with what its format says: a hint without a range is about the whole line. */
type Line = string | readonly [text: string, ...hints: Record<string, unknown>[]]

/** A range can be given as a quotation: `of` is the part of the line that the hint is about. */
function hinted(...lines: readonly Line[]): HintedText {
  const hints: Hint[] = []
  let text = ''
  for (const each of lines) {
    const [line, ...own] = typeof each === 'string' ? [each] : each
    for (const {of, ...hint} of own) {
      const start = text.length + (of === undefined ? 0 : line.indexOf(of as string))
      hints.push({...hint, start, end: start + ((of as string | undefined) ?? line).length} as unknown as Hint)
    }
    text += `${line}\n`
  }
  return {text, hints}
}

/** The sections as lines: depth, and what heads them. */
function outlineOf(input: HintedText | string): string[] {
  const lines: string[] = []
  const visit = (node: AnyNode): void => {
    if (node.type === 'section' || node.type === 'item') {
      const [heading] = node.children
      const marker = heading.children.find(({type}) => type === 'marker')
      lines.push(
        `${node.depth} ${marker === undefined || !('value' in marker) ? '' : marker.value}|${titleOf(heading)}`
      )
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parse(input))
  return lines
}

const typesOf = (input: HintedText | string) => parse(input).children.map(({type}) => type)
const heading = (level?: number) => ({kind: 'heading', ...(level === undefined ? {} : {level})})
const long = '各村要把责任落到人头，按月报送进度，年底逐项核对，核对不上的要说明原因，说不清楚的由村里补齐材料再报。'

describe('the hints of a text', () => {
  it('leave a tree as it is where there are none', () => {
    const text = '一、清淤\n先清东渠。\n二、修闸\n再修水闸。\n'
    expect(parse({text, hints: []})).toEqual(parse(text))
  })

  it.each([
    ['of no kind', {kind: 'colour', start: 0, end: 1}, /`hints.0.kind` with `colour`.*expected `heading`/],
    ['that is none', null, /`hints.0` with `null`.*expected an object/],
    [
      'of no content',
      {kind: 'verbatim', content: 'tables', start: 0, end: 1},
      /`hints.0.content` with `tables`.*expected `table`/
    ],
    ['past the end', {kind: 'title', start: 0, end: 9}, /`hints.0` with `0-9`.*has 2 UTF-16/],
    ['before the beginning', {kind: 'title', start: -1, end: 1}, /with `-1-1`/],
    ['backwards', {kind: 'title', start: 2, end: 1}, /with `2-1`/],
    ['from between two characters', {kind: 'title', start: 0.5, end: 1}, /with `0.5-1`/]
  ])('throw an OptionError for one %s', (_, hint, message) => {
    expect(() => parse({text: '清淤', hints: [hint as unknown as Hint]})).toThrow(
      expect.objectContaining({name: 'OptionError', option: expect.stringMatching(/^hints\.0/)})
    )
    expect(() => parse({text: '清淤', hints: [hint as unknown as Hint]})).toThrow(message)
  })

  it('are read in a text of any length', () => {
    const text = '渠\n'.repeat(200_000)
    const {children} = parse({text, hints: [{kind: 'heading', start: 0, end: 1, level: 1}]})
    expect(children[0]?.position.start.offset).toBe(0)
  })

  it('count in the text as it was given where pinyin stands in it', () => {
    const input = hinted(
      '机(jī)关(guān)要(yào)早(zǎo)动(dòng)。',
      ['甲\t乙', {kind: 'verbatim', content: 'table'}],
      '春(chūn)来(lái)了。'
    )
    const table = parse(input).children[1]
    expect(table).toMatchObject({type: 'verbatim', value: '甲\t乙'})
    expect(input.text.slice(table?.position.start.offset, table?.position.end.offset)).toBe('甲\t乙')
  })

  it('can be those of more blocks than a call takes arguments', () => {
    const text = '一\n'.repeat(140_000)
    const whole = {start: 0, end: text.length}
    expect(parse({text, hints: [{kind: 'paragraphs', ...whole}]}).children.length).toBeGreaterThan(0)
    expect(parse({text, hints: [{kind: 'furniture', ...whole}]}).children.length).toBeGreaterThan(0)
  })
})

describe('a table or a piece of code', () => {
  const table = {kind: 'verbatim', content: 'table'}

  it('is a Verbatim of several lines, and holds no outline', () => {
    const {text} = hinted('一、清淤', '一、甲\t3', '二、乙\t4', '二、修闸')
    const start = text.indexOf('一、甲')
    const hint: Hint = {kind: 'verbatim', content: 'table', start, end: text.indexOf('二、修闸') - 1}
    const [first, second] = parse({text, hints: [hint]}).children as Section[]
    expect(first?.children[1]).toMatchObject({type: 'verbatim', content: 'table', value: '一、甲\t3\n二、乙\t4'})
    expect(second?.children[0].children[1]).toMatchObject({value: '修闸'})
  })

  it('belongs to the section in which it stands, and the text goes on below it', () => {
    const input = hinted(
      '一、清淤',
      '按下表清淤。',
      ['东渠\t3公里', table],
      '清完后验收，逐段签字。',
      '二、修闸',
      '修两座。'
    )
    expect(typesOf(input)).toEqual(['section', 'section'])
    const [first] = parse(input).children as Section[]
    expect(first?.children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'verbatim', 'paragraph'])
  })

  it('keeps the indent of its first line', () => {
    const input = hinted('正文到此。', ['    if (open) {', {kind: 'verbatim', content: 'code', language: 'js'}])
    expect(parse(input).children[1]).toMatchObject({language: 'js', value: '    if (open) {'})
  })

  it('stands above a title without taking its place', () => {
    const matter = ['---\ntitle: 甲\n---', {kind: 'verbatim', content: 'frontMatter'}] as const
    expect(typesOf(hinted(matter, '关于清淤的通知', '一、清淤', '先清东渠。'))).toEqual([
      'verbatim',
      'title',
      'section'
    ])
  })
})

describe('furniture', () => {
  it('cuts no section, wherever it stands', () => {
    const input = hinted('一、清淤', '先清东渠。', ['— 3 —', {kind: 'furniture'}], '再清西渠，清完验收。', '二、修闸')
    const [first] = parse(input).children as Section[]
    expect(first?.children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'furniture', 'paragraph'])
  })

  it('stands above a title in any number of lines', () => {
    const menu = Array.from({length: 120}, (_, index) => [`栏目${index}`, {kind: 'furniture'}] as const)
    const tree = parse(hinted(...menu, '关于清淤的通知', '一、清淤', '先清东渠。'))
    expect(tree.children.map(({type}) => type)).toEqual(['furniture', 'title', 'section'])
  })
})

describe('a footnote', () => {
  const note = {kind: 'note'}

  it('is a paragraph of the document below the text, and no outline', () => {
    const tail: Line[] = ['清水县水利局', '2024年3月5日', ['1.本表由各村上报。', note], ['2.含支渠。', note]]
    const input = hinted('一、清淤', '先清东渠，再清西渠。', '二、修闸', '修两座。', ...tail)
    expect(typesOf(input)).toEqual(['section', 'section', 'signature', 'paragraph', 'paragraph'])
  })

  it('cuts no section', () => {
    const input = hinted(
      '一、清淤',
      '先清东渠①，再清西渠。',
      ['①长三公里。', note],
      '清完后验收，逐段签字。',
      '二、修闸'
    )
    const [first] = parse(input).children as Section[]
    expect(first?.children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
  })
})

describe('lines that are whole paragraphs', () => {
  const line = (end: string, index: number) => `${'今年各村清淤修闸两件事都要做在前头'.repeat(2)}${index}${end}`
  const whole = (text: string) => ({text, hints: [{kind: 'paragraphs', start: 0, end: text.length}] as Hint[]})

  it('are not joined, be they as long as each other', () => {
    const text = Array.from({length: 12}, (_, index) => line(index % 4 === 0 ? '事' : '。', index)).join('\n')
    expect(parse(text).children).toHaveLength(9)
    expect(parse(whole(text)).children).toHaveLength(12)
  })

  it('are joined where the layout shows that they were broken: somebody pasted broken text', () => {
    const text = Array.from({length: 12}, (_, index) => line(index % 4 === 0 ? '。' : '事', index)).join('\n')
    expect(parse(whole(text)).children).toHaveLength(parse(text).children.length)
  })
})

describe('an automatic number', () => {
  const number = (of: string) => ({kind: 'marker', of})

  it('is a marker, though the same characters would be prose', () => {
    const plain = ['3.5米宽的渠由村里清', '先清东段。'] as const
    expect(outlineOf(plain.join('\n'))).toEqual([])
    expect(outlineOf(hinted([plain[0], number('3.')], plain[1]))).toEqual(['1 3.|5米宽的渠由村里清'])
  })

  it('is read as long as it is', () => {
    const input = hinted(['1.1级渠道', number('1.')], long, ['2.2级渠道', number('2.')], long)
    expect(outlineOf(input)).toEqual(['1 1.|1级渠道', '1 2.|2级渠道'])
  })
})

describe('a heading of the format', () => {
  it('is a section without a number', () => {
    const input = hinted(['东渠的事', heading(2)], long, ['西渠的事', heading(2)], long)
    expect(outlineOf(input)).toEqual(['1 |东渠的事', '1 |西渠的事'])
  })

  it('holds what is lower, and ends what is not', () => {
    const input = hinted(
      ['一、清淤', heading(1)],
      ['东渠的事', heading(2)],
      long,
      ['西渠的事', heading(2)],
      '1.清上段',
      '2.清下段',
      ['附记', heading(1)],
      long
    )
    expect(outlineOf(input)).toEqual([
      '1 一、|清淤',
      '2 |东渠的事',
      '2 |西渠的事',
      '3 1.|清上段',
      '3 2.|清下段',
      '1 |附记'
    ])
  })

  it('begins numbers anew below it', () => {
    const part = (name: string): Line[] => [
      [name, heading(1)],
      ['一、清淤', heading(2)],
      long,
      ['二、修闸', heading(2)],
      long
    ]
    expect(outlineOf(hinted(...part('东片'), ...part('西片')))).toEqual([
      ...['1 |东片', '2 一、|清淤', '2 二、|修闸'],
      ...['1 |西片', '2 一、|清淤', '2 二、|修闸']
    ])
  })

  it('tells where a number stands that the standards put elsewhere', () => {
    const lines = (levels: readonly number[]) =>
      hinted(
        ['1.东片', heading(levels[0])],
        ['一、清淤', heading(levels[1])],
        long,
        ['二、修闸', heading(levels[1])],
        long,
        ['2.西片', heading(levels[0])],
        long
      )
    expect(outlineOf(lines([1, 2]))).toEqual(['1 1.|东片', '2 一、|清淤', '2 二、|修闸', '1 2.|西片'])
  })

  it('says nothing of levels where all have the same', () => {
    const lines = ['一、清淤', '（一）东渠', '（二）西渠', '二、修闸']
    const flat = hinted(...lines.flatMap((line): Line[] => [[line, heading(1)], long]))
    expect(outlineOf(flat)).toEqual(['1 一、|清淤', '2 （一）|东渠', '2 （二）|西渠', '1 二、|修闸'])
  })

  it('is text where it is a paragraph, and counts for nothing where most are', () => {
    const input = hinted(['一、清淤', heading(1)], [long, heading(1)], ['说明', heading(1)], [long, heading(1)])
    expect(outlineOf(input)).toEqual(outlineOf(input.text))
  })

  it('is the title where no other has its level', () => {
    const input = hinted(
      ['河湾灌区工作手记', heading(1)],
      ['东渠的事', heading(2)],
      long,
      ['西渠的事', heading(2)],
      long
    )
    expect(typesOf(input)).toEqual(['title', 'section', 'section'])
  })

  it('is no title where it heads its own text beside others', () => {
    const input = hinted(['东渠清淤情况', heading(2)], long, ['西渠清淤情况', heading(2)], long)
    expect(outlineOf(input)).toEqual(['1 |东渠清淤情况', '1 |西渠清淤情况'])
  })
})

describe('a title of the format', () => {
  it('is the title, though a line above it looks more like one', () => {
    const input = hinted('河湾灌区管理处文件汇编', ['渠水年年清', {kind: 'title'}], '一、清淤', long, '二、修闸', long)
    expect(parse(input).children.find(({type}) => type === 'title')).toMatchObject({children: [{value: '渠水年年清'}]})
  })
})

describe('a beginning that is set apart', () => {
  const styled = (of: string) => ({kind: 'styled', of})
  const titles = (...lines: Line[]) => outlineOf(hinted(...lines))

  it('is the title where the text goes on without a stop', () => {
    expect(titles(['（一）加强领导 各村要有专人负责，按月报送。', styled('（一）加强领导')])).toEqual([
      '1 （一）|加强领导'
    ])
  })

  it('is the title with all its sentences', () => {
    const line = '（一）坚持原则。敢于担当。各村要有专人负责，按月报送进度。'
    expect(titles([line, styled('（一）坚持原则。敢于担当。')])).toEqual(['1 （一）|坚持原则。敢于担当'])
    expect(outlineOf(line)).toEqual(['1 （一）|坚持原则'])
  })

  it('is the caption of an article', () => {
    const line = '第三条 适用范围 本办法适用于全县的灌渠，由水务站负责解释。'
    expect(titles([line, styled('第三条 适用范围')])).toEqual(['1 第三条|适用范围'])
  })

  it('tells nothing where it is the marker alone, or a part of a line that is a heading', () => {
    expect(titles(['一、清淤和修闸', styled('一、')], long)).toEqual(['1 一、|清淤和修闸'])
    expect(titles(['一、清淤和修闸', styled('一、清淤')], long)).toEqual(['1 一、|清淤和修闸'])
  })
})
