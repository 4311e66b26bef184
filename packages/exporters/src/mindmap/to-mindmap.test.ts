import {createHash} from 'node:crypto'
import {type LeaveOutOptions, parse} from '@gangmu/core'
import fc from 'fast-check'
import type {Element, ElementContent, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
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
import {type MindmapOptions, toMindmap} from './index.js'

type Tree = ReturnType<typeof outline>['tree']

/** What a node of the map shows, with the nodes below it. */
type Shown = [text: string, below?: Shown[]]

const elementsIn = (node: Root | ElementContent): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []))
    : []

const textOf = (node: ElementContent | undefined): string =>
  node === undefined
    ? ''
    : 'children' in node
      ? node.children.map(textOf).join('')
      : node.type === 'text'
        ? node.value
        : ''

const find = (page: string, tagName: string): Element => {
  const [element] = elementsIn(fromHtml(page)).filter((each) => each.tagName === tagName)
  if (!element) throw new Error(`no ${tagName}`)
  return element
}

const childrenOf = (element: Element, tagName: string): Element[] =>
  element.children.filter((child) => child.type === 'element').filter((child) => child.tagName === tagName)

function shownIn(element: Element): Shown[] {
  const items = childrenOf(element, 'ul').flatMap((each) => childrenOf(each, 'li'))
  return items.map((each) => {
    const [label] = each.children
    // Each paragraph of a text is a line.
    const text =
      label?.type === 'element' && label.tagName === 'div'
        ? childrenOf(label, 'p').map(textOf).join('\n')
        : textOf(label)
    const below = shownIn(each)
    return below.length === 0 ? [text] : [text, below]
  })
}

const shown = (tree: Tree, options?: MindmapOptions): Shown[] => {
  const page = toMindmap(tree, options)
  // Without the script, which takes long to read.
  return shownIn(find(page.slice(page.indexOf('<main>'), page.indexOf('</main>')), 'main'))
}

const allText = (nodes: readonly Shown[]): string => nodes.map(([text, below = []]) => text + allText(below)).join('')

const speech = () =>
  outline(
    title('在会上的讲话'),
    line('salutation', '同志们：'),
    section(
      {marker: '一、', title: '认清形势。', runIn: true},
      paragraph(
        '先说形势。',
        lead('两点：'),
        list(item({marker: '一是', title: '天时。', runIn: true}, '雨少。'), item({marker: '二是', title: '地利。'}))
      ),
      paragraph('以上。')
    ),
    line('salutation', '同志们，'),
    section({marker: '二、', title: '怎么办？'}, paragraph('干。'), paragraph('苦干。')),
    line('closing', '谢谢大家！')
  ).tree

const lawOf = (...texts: string[]) =>
  outline(...texts.map((text) => section({marker: '第一条\u3000', runIn: true}, paragraph(text)))).tree

describe('the nodes of a mind map', () => {
  it('are the sections and items with their markers and titles', () => {
    expect(shown(speech())).toEqual([['一、认清形势', [['一是天时'], ['二是地利']]], ['二、怎么办？']])
  })

  it('are the texts, too, in their places with `body: full`', () => {
    expect(shown(speech(), {body: 'full'})).toEqual([
      ['同志们：'],
      ['一、认清形势', [['先说形势。两点：'], ['一是天时', [['雨少。']]], ['二是地利'], ['以上。']]],
      ['同志们，'],
      ['二、怎么办？', [['干。\n苦干。']]],
      ['谢谢大家！']
    ])
  })

  it('show markers in an element of their own, so that they can look another way', () => {
    expect(toMindmap(speech())).toContain('<span class="marker">一、</span>认清形势')
  })

  it('keep the blank behind a marker, and the marker behind its clause', () => {
    const {tree} = outline(
      section({marker: '第一章\u3000', title: '总则'}),
      section({marker: '第二章', title: '渠务'}),
      section({title: '兵少，'}, paragraph('不宜久守。'))
    )
    const heading = (tree.children[2] as ReturnType<typeof section>).children[0]
    const {end} = heading.position
    heading.children.push({
      type: 'marker',
      value: '此其一。',
      construct: 'made-up',
      ordinals: [1],
      position: {start: end, end}
    })
    expect(shown(tree)).toEqual([['第一章 总则'], ['第二章渠务'], ['兵少，此其一']])
    expect(shown(tree, {markers: 'strip'})).toEqual([['总则'], ['渠务'], ['兵少']])
  })

  it('show the title alone where there is no marker', () => {
    expect(shown(outline(section({title: '前言'}, paragraph('略。'))).tree)).toEqual([['前言']])
  })

  it('show how the text begins where there is no title, with or without markers', () => {
    expect(shown(lawOf('为了节水。'))).toEqual([['第一条 为了节水。']])
    expect(shown(lawOf('为了节水。'), {markers: 'strip'})).toEqual([['第一条 为了节水。']])
    expect(toMindmap(lawOf('为了节水。'))).toContain('<span class="excerpt">为了节水。</span>')
  })

  it('cut such a beginning before a whole character', () => {
    expect(shown(lawOf('水'.repeat(40)))).toEqual([[`第一条 ${'水'.repeat(40)}`]])
    expect(shown(lawOf('水'.repeat(41)))).toEqual([[`第一条 ${'水'.repeat(39)}…`]])
    expect(shown(lawOf(`${'水'.repeat(38)}𠮷${'水'.repeat(9)}`))).toEqual([[`第一条 ${'水'.repeat(38)}…`]])
  })

  it('say the beginning once with `body: full`, whole, and the rest below', () => {
    const text = '水'.repeat(60)
    const {tree} = outline(section({marker: '第一条\u3000', runIn: true}, paragraph(text), paragraph('节水。')))
    expect(shown(tree, {body: 'full'})).toEqual([[`第一条 ${text}`, [['节水。']]]])
  })

  it('lose their markers with `markers: strip` where they have a title', () => {
    expect(shown(speech(), {markers: 'strip'})).toEqual([['认清形势', [['天时'], ['地利']]], ['怎么办？']])
  })

  it('are without a table of contents that says the same', () => {
    const {tree} = outline(contents('目录', '一、清渠'), section({marker: '一、', title: '清渠'}))
    expect(shown(tree, {body: 'full'})).toEqual([['一、清渠']])
  })

  it('are without what a page adds, save where it is asked for', () => {
    const {tree} = outline(
      lines('furniture', '打印'),
      section({marker: '一、', title: '清渠'}, paragraph('一期', annotation('qī'), '完成。'))
    )
    const all: LeaveOutOptions = {furniture: 'keep', pinyin: 'keep'}
    expect(shown(tree, {body: 'full'})).toEqual([['一、清渠', [['一期完成。']]]])
    expect(shown(tree, {body: 'full', ...all})).toEqual([['打印'], ['一、清渠', [['一期(qī)完成。']]]])
  })

  it('are the root alone where there is no outline', () => {
    expect(shown(outline(title('通知'), paragraph('照办。')).tree)).toEqual([])
    expect(shown(outline().tree, {body: 'full'})).toEqual([])
  })
})

describe('the root of a mind map', () => {
  const rootOf = (tree: Tree, options?: MindmapOptions) => {
    const page = toMindmap(tree, options)
    expect(textOf(find(page, 'title'))).toBe(textOf(find(page, 'h1')))
    return textOf(find(page, 'h1'))
  }

  it('is the title of the document', () => {
    expect(rootOf(speech(), {title: '讲话.txt'})).toBe('在会上的讲话')
  })

  it('is the given title where the document has none, and otherwise 大纲 in the script of the document', () => {
    const {tree} = outline(section({marker: '一、', title: '清渠'}))
    expect(rootOf(tree, {title: '讲话.txt'})).toBe('讲话.txt')
    expect(rootOf(tree)).toBe('大纲')
    expect(rootOf(tree, {lang: 'zh-Hant'})).toBe('大綱')
  })
})

describe('the page', () => {
  const page = toMindmap(speech())
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  it('allows its own script and style, and nothing else', () => {
    const metas = elementsIn(fromHtml(page)).filter(({properties}) => properties.httpEquiv !== undefined)
    expect(metas.map(({properties}) => properties.content)).toEqual([
      [
        "default-src 'none'",
        `script-src ${hashOf(textOf(find(page, 'script')))}`,
        `style-src ${hashOf(textOf(find(page, 'style')))}`,
        "base-uri 'none'",
        "form-action 'none'"
      ].join('; ')
    ])
  })

  it('names no other file', () => {
    const attributes = elementsIn(fromHtml(page)).flatMap(({properties}) => Object.keys(properties))
    expect(attributes.filter((name) => /src|href|data$|action$|poster/i.test(name))).toEqual(
      attributes.filter((name) => name === 'dataAction')
    )
    expect(textOf(find(page, 'style'))).not.toMatch(/url\(|@import/)
  })

  it('holds the notices of what is inlined', () => {
    const script = textOf(find(page, 'script'))
    for (const name of ['markmap-view 0.18.12 (MIT)', 'd3-zoom 3', 'd3-ease 3', 'Permission to use', 'Redistribution'])
      expect(script.slice(0, script.indexOf('*/'))).toContain(name)
  })

  it('says its language, simplified, traditional or either', () => {
    expect(find(page, 'html').properties.lang).toBe('zh')
    expect(find(toMindmap(speech(), {lang: 'zh-Hant'}), 'html').properties.lang).toBe('zh-Hant')
    expect(toMindmap(speech(), {lang: 'zh-Hant'})).toContain('全部展開')
  })

  it('is the same each time', () => {
    expect(toMindmap(speech())).toBe(page)
  })
})

describe('hostile text', () => {
  const hostile = '</main></script><script>alert(1)</script><!-- & "\' &lt;\u2028 ]]>'

  it('stays text in titles, texts and the title of the page', () => {
    const {tree} = outline(title(hostile), section({marker: '一、', title: hostile}, paragraph(hostile)))
    const page = toMindmap(tree, {body: 'full'})
    expect(textOf(find(page, 'title'))).toBe(hostile)
    expect(shown(tree, {body: 'full'})).toEqual([[`一、${hostile}`, [[hostile]]]])
    expect(elementsIn(fromHtml(page)).filter(({tagName}) => tagName === 'script')).toHaveLength(1)
  })

  it('becomes U+FFFD where HTML cannot hold it', () => {
    const {tree} = outline(section({marker: '一、', title: '甲\0\x1b乙'}, paragraph('丙\ud800丁')))
    expect(shown(tree, {body: 'full'})).toEqual([['一、甲\ufffd\ufffd乙', [['丙\ufffd丁']]]])
  })
})

describe('nothing of the text is lost with `body: full`', () => {
  const readBack = (tree: Tree) => withoutBlanks(allText(shown(tree, {body: 'full'})))

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('of fixtures/%s', (_, fixture) => {
    const tree = parse(fixture.source, fixture.parseOptions)
    expect(readBack(tree)).toBe(readableText(tree, {closing: 'omit', title: 'omit'}))
  })

  it('of any tree, whatever its characters', () => {
    const pieces = [...'甲乙。：？<>&"\'a1 \t\n\0\x01\x7f\u2028\uffff', '\ud83d', '𠮷', '</script>', '&#10;']
    const text = fc.array(fc.constantFrom(...pieces), {maxLength: 6}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(randomOutline(text), ({tree}) => {
        expect(readBack(tree)).toBe(withoutBlanks(storable(readableText(tree, {closing: 'omit', title: 'omit'}))))
      }),
      {numRuns: 80}
    )
  })
})

describe('options', () => {
  it.each([
    [{maxWidth: 0}, 'Cannot use option `maxWidth` with `0` (bad value), expected a whole number from 100 to 2000'],
    [{maxWidth: 400.5}, 'expected a whole number from 100 to 2000'],
    [{title: 1}, 'Cannot use option `title` with `1` (bad value), expected a text'],
    [{body: 'some'}, 'expected `none` or `full`'],
    [{lang: 'en'}, 'expected `zh` or `zh-Hans` or `zh-Hant`'],
    [{markers: 'drop'}, 'expected `keep` or `strip`'],
    [{furniture: true}, 'expected `omit` or `keep`'],
    [{depth: 2}, 'Cannot use option `depth` with `2` (no such option)']
  ])('%o is refused', (options, message) => {
    expect(() => toMindmap(speech(), options as never)).toThrow(message)
  })
})
