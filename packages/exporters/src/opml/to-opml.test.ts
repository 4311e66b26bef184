import {parse} from '@gangmu/core'
import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {
  annotation,
  contents,
  item,
  lead,
  line,
  lines,
  list,
  outline,
  paragraph,
  section,
  title
} from '../../../../testing/build-tree.js'
import {fixtures} from '../../../../testing/fixtures.js'
import {randomOutline} from '../../../../testing/random-tree.js'
import {readableText, withoutBlanks} from '../../../../testing/readable-text.js'
import {storable} from '../storable.js'
import {type OpmlOptions, toOpml} from './index.js'

/*
 * No reader of OPML is well kept (opmlparser is of 2014, opml takes the file for ISO-8859-1), so saxes, which is strict, reads
 * the XML, and what the OPML 2.0 specification asks for is checked here.
 */

interface OpmlRow {
  text: string
  note: string
  rows: OpmlRow[]
}

interface Opml {
  /** The elements of the head, by their names. */
  head: Record<string, string>
  rows: OpmlRow[]
}

/** What may stand in an element. */
const below: Record<string, readonly string[]> = {
  '': ['opml'],
  opml: ['head', 'body'],
  head: ['title', 'dateCreated'],
  body: ['outline'],
  outline: ['outline']
}

/** @throws {Error} where the file is not well-formed, or no OPML 2.0 */
function readOpml(file: string): Opml {
  const opml: Opml = {head: {}, rows: []}
  const open: {name: string; rows: OpmlRow[]; text: string}[] = [{name: '', rows: [], text: ''}]
  const order: string[] = []
  const parser = new SaxesParser()
  parser.on('xmldecl', ({encoding}) => expectThat(encoding === 'UTF-8', 'the encoding'))
  parser.on('opentag', ({name, attributes}) => {
    const parent = open.at(-1)
    expectThat(below[parent?.name ?? '']?.includes(name) ?? false, `${name} in ${parent?.name}`)
    order.push(name)
    if (name === 'opml') expectThat(attributes.version === '2.0', 'the version')
    if (name !== 'outline') {
      open.push({name, rows: opml.rows, text: ''})
      return
    }
    expectThat(attributes.text !== undefined, 'an outline without text')
    const row: OpmlRow = {text: attributes.text ?? '', note: attributes._note ?? '', rows: []}
    parent?.rows.push(row)
    open.push({name, rows: row.rows, text: ''})
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', ({name}) => {
    const element = open.pop()
    const isField = below[name] === undefined
    if (isField) opml.head[name] = element?.text ?? ''
    else expectThat((element?.text ?? '').trim() === '', `text in ${name}`)
  })
  parser.write(file).close()
  const parts = order.filter((name) => ['opml', 'head', 'body'].includes(name))
  expectThat(parts.join(' ') === 'opml head body', 'one head, one body')
  expectThat(opml.rows.length > 0, 'a body without an outline')
  return opml
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`no OPML: ${what}`)
}

/** A row with those below it, without what is empty. */
type Short = [text: string, note?: string, rows?: Short[]]

const short = ({text, note, rows}: OpmlRow): Short =>
  rows.length > 0 ? [text, note, rows.map(short)] : note === '' ? [text] : [text, note]

const rowsOf = (tree: ReturnType<typeof outline>['tree'], options?: OpmlOptions): Short[] =>
  readOpml(toOpml(tree, options)).rows.map(short)

/** All texts from the top to the bottom. */
const textsOf = (rows: readonly OpmlRow[]): string =>
  rows.map(({text, note, rows: below}) => `${text}${note}${textsOf(below)}`).join('')

const speech = () =>
  outline(
    title('在会上的讲话'),
    line('date', '（2024年2月26日）'),
    line('salutation', '同志们：'),
    section(
      {marker: '一、', title: '认清形势。', runIn: true},
      paragraph(
        '先说形势。',
        lead('两点：'),
        list(item({marker: '一是', title: '天时。', runIn: true}, '雨少。'), item({marker: '二是', title: '地利。'})),
        '再说。',
        list(item({marker: '一要', title: '人和。'}))
      ),
      paragraph('以上。'),
      paragraph('说完。')
    ),
    line('salutation', '同志们，'),
    section({marker: '二、', title: '怎么办？'}, paragraph('干。')),
    line('closing', '谢谢大家！'),
    lines('signature', '陆望川', '2024年2月26日')
  ).tree

describe('toOpml', () => {
  it('has a row for each member, with the text behind its title as its note', () => {
    const rows = rowsOf(speech())
    expect(rows[1]?.slice(0, 2)).toEqual(['一、认清形势', '先说形势。两点：'])
    expect(rows[3]).toEqual(['二、怎么办？', '干。'])
  })

  it('has text that follows no title as rows in its place: read from the top to the bottom it is the document', () => {
    expect(rowsOf(speech())).toEqual([
      ['（2024年2月26日）', '同志们：'],
      [
        '一、认清形势',
        '先说形势。两点：',
        [['一是天时', '雨少。'], ['二是地利'], ['再说。'], ['一要人和'], ['以上。', '说完。']]
      ],
      ['同志们，'],
      ['二、怎么办？', '干。'],
      ['谢谢大家！', '陆望川\n2024年2月26日']
    ])
  })

  it('has the title of the document in its head, and no other date than the one it is given', () => {
    expect(readOpml(toOpml(speech())).head).toEqual({title: '在会上的讲话'})
    const dateCreated = new Date(Date.UTC(2024, 1, 26, 8, 5, 9))
    expect(readOpml(toOpml(speech(), {dateCreated})).head).toEqual({
      title: '在会上的讲话',
      dateCreated: 'Mon, 26 Feb 2024 08:05:09 GMT'
    })
  })

  it('has titles alone without bodies', () => {
    expect(rowsOf(speech(), {body: 'none'})).toEqual([
      ['一、认清形势', '', [['一是天时'], ['二是地利'], ['一要人和']]],
      ['二、怎么办？']
    ])
  })

  it('strips markers, save where no title would be left', () => {
    const {tree} = outline(
      section({marker: '一、', title: '清渠'}),
      section({marker: '第一条\u3000', runIn: true}, paragraph('为了节水。'))
    )
    expect(rowsOf(tree, {markers: 'strip'})).toEqual([['清渠'], ['第一条', '为了节水。']])
    expect(rowsOf(tree)).toEqual([['一、清渠'], ['第一条', '为了节水。']])
  })

  it('has all text in one row where there is no outline', () => {
    const {tree} = outline(contents('目录', '甲'), paragraph('乙'), paragraph('丙'))
    expect(rowsOf(tree)).toEqual([['目录', '甲\n乙\n丙']])
  })

  it('is valid without a text, and where only a title is left', () => {
    expect(rowsOf(outline().tree)).toEqual([['']])
    expect(rowsOf(outline(title('通知'), paragraph('乙')).tree, {body: 'none'})).toEqual([['通知']])
  })

  it('leaves out what a page prints around the text, and pinyin, save where it is asked for them', () => {
    const page = () => {
      const words = paragraph('渠', annotation('qú'), '水')
      return outline(lines('furniture', '首页 > 新闻'), section({marker: '一、', title: '清淤'}, words)).tree
    }
    expect(rowsOf(page())).toEqual([['一、清淤', '渠水']])
    expect(rowsOf(page(), {furniture: 'keep', pinyin: 'keep'})).toEqual([['首页 > 新闻'], ['一、清淤', '渠(qú)水']])
  })

  it('leaves out a table of contents that the outline repeats', () => {
    const {tree} = outline(contents('目录', '一、甲'), section({marker: '一、', title: '甲'}))
    expect(rowsOf(tree)).toEqual([['一、甲']])
  })

  it('refuses options that it does not know, and values that they cannot have', () => {
    const {tree} = outline()
    expect(() => toOpml(tree, {body: 'some'} as never)).toThrow(
      'Cannot use option `body` with `some` (bad value), expected `full` or `none`'
    )
    expect(() => toOpml(tree, {bodies: 'none'} as never)).toThrow(
      'Cannot use option `bodies` with `none` (no such option)'
    )
    expect(() => toOpml(tree, {dateCreated: new Date(Number.NaN)})).toThrow('expected a valid Date')
  })
})

describe('a file of OPML', () => {
  it('keeps line ends, tabs, quotes and angle brackets in its attributes', () => {
    const {tree} = outline(
      section({marker: '一、', title: '<甲 & "乙">'}, paragraph("「丙」\t'丁'"), paragraph('&amp; &#10; ]]>'))
    )
    expect(rowsOf(tree)).toEqual([['一、<甲 & "乙">', "「丙」\t'丁'\n&amp; &#10; ]]>"]])
  })

  it('shows U+FFFD for what XML cannot hold', () => {
    const {tree} = outline(section({marker: '一、', title: '甲\0\x1b乙'}, paragraph('丙\ud800丁\uffff𠮷\ufffe\x0b戊')))
    expect(rowsOf(tree)).toEqual([['一、甲\ufffd\ufffd乙', '丙\ufffd丁\ufffd𠮷\ufffd 戊']])
  })

  it('is the same each time', () => {
    expect(toOpml(speech())).toBe(toOpml(speech()))
  })
})

describe('nothing of the text is lost', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'of fixtures/%s',
    (_, {source, parseOptions}) => {
      const tree = parse(source, parseOptions)
      const {head, rows} = readOpml(toOpml(tree))
      expect(withoutBlanks(textsOf(rows))).toBe(readableText(tree, {closing: 'omit', title: 'omit'}))
      const title = tree.children.find(({type}) => type === 'title')
      expect(head.title !== undefined).toBe(title !== undefined)
    }
  )

  it('of any tree, whatever its characters', () => {
    const pieces = [
      ...'甲乙。：？<>&"\'a1 \t\n\r\0\x01\x0b\x7f\u2028\ufeff\ufffe\uffff',
      '\ud83d',
      '𠮷',
      ']]>',
      '&#10;'
    ]
    const text = fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(randomOutline(text), ({tree}) => {
        const {head, rows} = readOpml(toOpml(tree))
        const expected = storable(readableText(tree, {closing: 'omit', title: 'omit'}))
        // A body without anything else has the title as its row.
        const allowed = expected === '' ? ['', withoutBlanks(head.title ?? '')] : [withoutBlanks(expected)]
        expect(allowed).toContain(withoutBlanks(textsOf(rows)))
      }),
      {numRuns: 300}
    )
  })
})
