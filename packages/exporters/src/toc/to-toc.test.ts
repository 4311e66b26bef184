import {parse} from '@gangmu/core'
import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import {
  annotation,
  contents,
  item,
  lead,
  lines,
  list,
  outline,
  paragraph,
  section,
  title
} from '../../../../testing/build-tree.js'
import {randomOutline} from '../../../../testing/random-tree.js'
import {type TocOptions, toToc} from './index.js'

type Tree = ReturnType<typeof outline>['tree']

/** The lines of a table, each without its line end. */
const toc = (tree: Tree, options?: TocOptions): string[] => {
  const table = toToc(tree, options)
  if (table !== '') expect(table.endsWith('\n')).toBe(true)
  return table.split('\n').slice(0, -1)
}

/** An escape sequence for a colour. */
const sequence = /\p{Cc}\[[0-9;]*m/gu

const works = () =>
  outline(
    title('春修办法'),
    section(
      {marker: '一、', title: '清渠。'},
      paragraph(
        lead('要：'),
        list(
          item({marker: '一是', title: '早动手。', runIn: true}, '趁早。'),
          item({marker: '二是', title: '修到底。'})
        )
      ),
      section(
        {marker: '（一）', title: '干渠'},
        section({marker: '1. ', title: '东段'}),
        section({marker: '2. ', title: '西段'})
      ),
      section({marker: '（二）', title: '支渠'}, section({marker: '1. ', title: '南段'}))
    ),
    section({marker: '二、', title: '修闸'}, paragraph('立夏前完成。'))
  ).tree

const lawOf = (text: string) => outline(section({marker: '第一条\u3000', runIn: true}, paragraph(text))).tree

describe('toToc', () => {
  it('has a line for each section and item, with the line of the source before it', () => {
    expect(toc(works())).toEqual([
      '1  春修办法',
      '',
      '2  一、清渠',
      '3  ├─ 一是早动手',
      '3  ├─ 二是修到底',
      '4  ├─ （一）干渠',
      '5  │  ├─ 1. 东段',
      '6  │  └─ 2. 西段',
      '7  └─ （二）支渠',
      '8     └─ 1. 南段',
      '9  二、修闸'
    ])
  })

  it('aligns the line numbers at their last digit', () => {
    const {tree} = outline(...Array.from({length: 10}, (_, index) => section({marker: `${index + 1}、`, title: '渠'})))
    expect(toc(tree).slice(8)).toEqual([' 9  9、渠', '10  10、渠'])
  })

  it('goes on below the beginning of the title', () => {
    const {tree} = outline(
      section(
        {marker: '一、', title: '清渠'},
        section({marker: '（一）', title: '谷雨前清完干渠支渠'}),
        section({marker: '（二）', title: '修闸'})
      )
    )
    expect(toc(tree, {columns: 20})).toEqual([
      '1  一、清渠',
      '2  ├─ （一）谷雨前清',
      '   │        完干渠支',
      '   │        渠',
      '3  └─ （二）修闸'
    ])
  })

  it('cuts a title after three lines', () => {
    const {tree} = outline(title('水'.repeat(40)), section({marker: '一、', title: '渠'.repeat(40)}))
    expect(toc(tree, {columns: 23})).toEqual([
      `1  ${'水'.repeat(10)}`,
      `   ${'水'.repeat(10)}`,
      `   ${'水'.repeat(9)}…`,
      '',
      `2  一、${'渠'.repeat(8)}`,
      `       ${'渠'.repeat(8)}`,
      `       ${'渠'.repeat(7)}…`
    ])
  })

  it('shows how the text begins, on one line, where there is no title', () => {
    expect(toc(lawOf('为了节水。'))).toEqual(['1  第一条 为了节水。'])
    expect(toc(lawOf('为了节水，制定本办法。'), {columns: 20})).toEqual(['1  第一条 为了节水…'])
    expect(toc(lawOf(''))).toEqual(['1  第一条'])
  })

  it('shows the title alone where there is no marker', () => {
    expect(toc(outline(section({title: '前言'}, paragraph('略。'))).tree)).toEqual(['1  前言'])
  })

  it('keeps the place of a member of which there is nothing to say', () => {
    const {tree} = outline(section({marker: '一、', title: '清渠'}, section({}, section({title: '东段'}))))
    expect(toc(tree)).toEqual(['1  一、清渠', '2  └─ ', '2     └─ 东段'])
  })

  it('strips markers, save where no title would be left', () => {
    expect(toc(works(), {markers: 'strip'}).slice(2, 4)).toEqual(['2  清渠', '3  ├─ 早动手'])
    expect(toc(lawOf('为了节水。'), {markers: 'strip'})).toEqual(['1  第一条 为了节水。'])
  })

  it('shows of a document without an outline its title, and of one without a title nothing', () => {
    expect(toToc(outline(title('通知。'), paragraph('照办。')).tree)).toBe('1  通知\n')
    expect(toToc(outline(paragraph('照办。')).tree)).toBe('')
    expect(toToc(outline().tree)).toBe('')
  })

  it('is without a table of contents, and without what a page adds', () => {
    const {tree} = outline(
      contents('目录', '一、清渠'),
      lines('furniture', '打印'),
      section({marker: '一、', title: '清渠'}, paragraph('略'))
    )
    expect(toc(tree)).toEqual(['4  一、清渠'])
  })

  it('leaves out pinyin, save where it is asked for', () => {
    const {tree} = outline(section({marker: '一、', title: '清渠'}))
    const [heading] = (tree.children[0] as ReturnType<typeof section>).children
    heading.children.push({...annotation('qú'), position: {start: heading.position.end, end: heading.position.end}})
    expect(toc(tree)).toEqual(['1  一、清渠'])
    expect(toc(tree, {pinyin: 'keep'})).toEqual(['1  一、清渠(qú)'])
  })

  it('leaves half of the line to the text, however deep it stands', () => {
    let deep = section({marker: '一、', title: '最深的渠'})
    for (let depth = 0; depth < 40; depth++) deep = section({marker: '一、', title: '渠'}, deep)
    const rows = toc(outline(deep).tree, {columns: 40})
    expect(rows.at(-1)).toBe('41                 └─ 一、最深的渠')
  })
})

describe('colours', () => {
  it('part markers, titles and what stands beside them, and close with each part', () => {
    const [, , first, second] = toc(works(), {colour: true})
    expect(first).toBe('\u001b[38;5;244m2\u001b[0m  \u001b[1;38;5;31m一、\u001b[0m\u001b[1m清渠\u001b[0m')
    expect(second).toBe('\u001b[38;5;244m3\u001b[0m  \u001b[38;5;244m├─ \u001b[0m\u001b[38;5;133m一是\u001b[0m早动手')
  })

  it('take no room', () => {
    const options = {columns: 22}
    expect(toToc(works(), {...options, colour: true}).replace(sequence, '')).toBe(toToc(works(), options))
  })
})

describe('hostile text', () => {
  it('steers no terminal', () => {
    const text = '\u001b[2J\u001b]0;甲\u0007\u009b31m\r\n\u202e乙\u2066\ud800'
    const {tree} = outline(
      title(text),
      section({marker: '一、', title: text}),
      section({marker: '第一条', runIn: true}, paragraph(text))
    )
    const table = toToc(tree)
    expect(table).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202e\u2066]/u)
    expect(table).toContain('一、\ufffd[2J\ufffd]0;甲\ufffd\ufffd31m \ufffd乙\ufffd\ufffd')
  })

  it('makes no line wider than the terminal', () => {
    const pieces = [...'甲乙。（“”1a \t\n\u001b\u007f\u0301', '𠮷', '👨‍👩‍👧', '长'.repeat(30), 'word'.repeat(9)]
    const text = fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(randomOutline(text), fc.integer({min: 20, max: 90}), ({tree}, columns) => {
        for (const row of toc(tree, {columns})) {
          expect(stringWidth(row)).toBeLessThanOrEqual(columns)
          expect(row).not.toMatch(/\p{Cc}/u)
        }
      }),
      {numRuns: 150}
    )
  })
})

describe('options', () => {
  it.each([
    [{columns: 19}, 'Cannot use option `columns` with `19` (bad value), expected a whole number from 20'],
    [{columns: 80.5}, 'expected a whole number from 20'],
    [{columns: '80'}, 'expected a whole number from 20'],
    [{columns: Number.NaN}, 'expected a whole number from 20'],
    [{colour: 'yes'}, 'expected `false` or `true`'],
    [{body: 'full'}, 'Cannot use option `body` with `full` (no such option)']
  ])('%o is refused', (options, message) => {
    expect(() => toToc(works(), options as never)).toThrow(message)
  })
})

it('gives every member of a parsed text its line', () => {
  const source = '春修办法\n\n一、清渠\n谷雨前完成。\n\n二、修闸\n三、护堤'
  expect(toc(parse(source))).toEqual(['1  春修办法', '', '3  一、清渠', '6  二、修闸', '7  三、护堤'])
})
