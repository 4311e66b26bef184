import {parse, type Root, type Verbatim} from '@gangmu/core'
import type * as hast from 'hast'
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
import {type HtmlOptions, toHast, toHtml} from './index.js'

const article = (tree: Root, options?: HtmlOptions): string => toHtml(tree, {document: false, ...options})

/** The blocks of an article, without the article around them. */
const inner = (tree: Root, options?: HtmlOptions): string =>
  article(tree, options)
    .replace(/^<article lang="zh">\n?/, '')
    .replace('</article>\n', '')

/** What a browser makes of HTML. */
const read = (html: string): hast.Root => fromHtml(html)

function elementsIn(node: hast.Nodes): hast.Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : []
  return node.type === 'element' ? [node, ...below] : below
}

function textIn(node: hast.Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

const elementIn = (html: string, tagName: string): hast.Element | undefined =>
  elementsIn(read(html)).find((element) => element.tagName === tagName)

const verbatim = (content: Verbatim['content'], value: string, language?: string): Verbatim => ({
  type: 'verbatim',
  content,
  value,
  position: outline().tree.position,
  ...(language === undefined ? {} : {language})
})

describe('the head of a document', () => {
  const head = () =>
    outline(
      title('在会上的讲话'),
      line('subtitle', '——春耕'),
      line('documentNumber', '白政发〔2024〕12号'),
      line('byline', '县长 陆望川'),
      line('date', '（2024年2月26日）'),
      line('salutation', '同志们：'),
      paragraph('开会。'),
      line('closing', '谢谢大家！'),
      lines('attachments', '附件：1.甲', '2.乙'),
      lines('signature', '白石桥镇', '二〇二四年二月三十日')
    ).tree

  it('is a header; dates that can be read are times', () => {
    expect(inner(head())).toBe(`<header>
<h1>在会上的讲话</h1>
<p class="subtitle">——春耕</p>
<p class="document-number">白政发〔2024〕12号</p>
<p class="byline">县长 陆望川</p>
<p class="date">（<time datetime="2024-02-26">2024年2月26日</time>）</p>
<p class="salutation">同志们：</p>
</header>
<p>开会。</p>
<p class="closing">谢谢大家！</p>
<div class="attachments">
<p>附件：1.甲</p>
<p>2.乙</p>
</div>
<footer class="signature">
<p>白石桥镇</p>
<p>二〇二四年二月三十日</p>
</footer>
`)
  })

  it('is not there where the text begins at once', () => {
    expect(inner(outline(paragraph('甲'), title('乙')).tree)).toBe('<p>甲</p>\n<h1>乙</h1>\n')
  })
})

describe('a section', () => {
  it('has an id, and a heading of its rank with its marker', () => {
    const {tree} = outline(
      section({marker: '第一章 ', title: '总则'}, section({marker: '一、', title: '甲'}, paragraph('乙。')))
    )
    expect(inner(tree)).toBe(`<section id="第一章-总则">
<h2><span class="marker">第一章</span>　总则</h2>
<section id="一甲">
<h3><span class="marker">一、</span>甲</h3>
<p>乙。</p>
</section>
</section>
`)
  })

  it('goes on behind a run-in heading, in a block that holds both', () => {
    const {tree} = outline(
      section({marker: '第一条 ', runIn: true}, paragraph('为了节水。'), paragraph('甲。')),
      section(
        {marker: '1. ', title: 'Scope.', runIn: true},
        paragraph(lead('两点：'), list(item({marker: '一是', title: '乙。'})), '丙。')
      )
    )
    expect(inner(tree)).toBe(`<section id="第一条">
<div class="run-in"><h2><span class="marker">第一条</span></h2>　<p>为了节水。</p></div>
<p>甲。</p>
</section>
<section id="1-scope">
<div class="run-in"><h2><span class="marker">1.</span> Scope.</h2><p><span class="lead">两点：</span></p><ul class="series" role="list" style="list-style: none">
<li id="一是乙"><span class="title"><span class="marker">一是</span>乙。</span></li>
</ul><p>丙。</p></div>
</section>
`)
  })

  it('says its level in an attribute below h6', () => {
    const nest = (depth: number): ReturnType<typeof section> =>
      section({title: `${depth}`}, ...(depth < 7 ? [nest(depth + 1)] : []))
    const headings = elementsIn(toHast(outline(nest(1)).tree)).filter(({tagName}) => /^h\d$/.test(tagName))
    expect(headings.map(({tagName, properties}) => [tagName, properties.ariaLevel])).toEqual([
      ['h2', undefined],
      ['h3', undefined],
      ['h4', undefined],
      ['h5', undefined],
      ['h6', undefined],
      ['h6', 7],
      ['h6', 8]
    ])
  })

  it('is set as text where its heading is a sentence', () => {
    const {tree} = outline(
      section({marker: '九、', title: '秘书长负责日常工作。'}),
      section({marker: '十、', title: '甲'})
    )
    expect(inner(tree)).toContain('<h2 class="sentence"><span class="marker">九、</span>秘书长负责日常工作。</h2>')
    expect(inner(tree)).toContain('<h2><span class="marker">十、</span>甲</h2>')
  })

  it('has no heading where there is nothing to read in it', () => {
    expect(inner(outline(section({title: ' '}, paragraph('甲'))).tree)).toBe(
      '<section id="section">\n<p>甲</p>\n</section>\n'
    )
  })

  it('keeps its place in the source', () => {
    const source = '讲话\n一、甲\n乙'
    const tree = parse(source)
    const found = elementsIn(toHast(tree)).find(({tagName}) => tagName === 'section')
    expect(source.slice(found?.position?.start.offset, found?.position?.end.offset)).toBe('一、甲\n乙')
  })
})

describe('a series within a paragraph', () => {
  it('is a list without numbers of its own, with the markers that are written', () => {
    const inside = list(item({marker: '①', title: '丁'}))
    const {tree} = outline(
      paragraph(
        '先说。',
        list(
          item({marker: '一是', title: '甲。', runIn: true}, '乙。', inside, '戊。'),
          item({marker: '二是'}, '丙。')
        ),
        '完。'
      )
    )
    expect(inner(tree)).toBe(`<p>先说。</p>
<ul class="series" role="list" style="list-style: none">
<li id="一是甲"><span class="title"><span class="marker">一是</span>甲。</span>乙。<ul class="series" role="list" style="list-style: none">
<li id="丁"><span class="title"><span class="marker">①</span>丁</span></li>
</ul><p>戊。</p></li>
<li id="二是"><span class="title"><span class="marker">二是</span></span>丙。</li>
</ul>
<p>完。</p>
`)
  })
})

describe('what is no running text', () => {
  it('is a table with a row a line, its cells as they are', () => {
    const {tree} = outline()
    tree.children.push(verbatim('table', '甲 <b>\t 乙\u2028丙 \r\n\t丁'))
    expect(inner(tree)).toBe(`<table>
<tbody>
<tr><td>甲 &#x3C;b></td><td>乙<br>丙</td></tr>
<tr><td></td><td>丁</td></tr>
</tbody>
</table>
`)
  })

  it('is code with its language, line for line', () => {
    const {tree} = outline()
    tree.children.push(verbatim('code', '\n  a < b\n\n', 'js title=x'), verbatim('frontMatter', '---\na: b\n---'))
    const html = inner(tree)
    expect(html).toContain('<pre><code class="language-yaml">---\na: b\n---</code></pre>')
    expect(textIn(elementIn(html, 'pre') as hast.Element)).toBe('\n  a < b\n\n')
    expect(elementIn(html, 'code')?.properties.className).toEqual(['language-js'])
  })

  it('is nothing where it holds only blanks', () => {
    const {tree} = outline()
    tree.children.push(verbatim('table', ' \t\n'), verbatim('code', '\n'))
    expect(inner(tree)).toBe('')
  })
})

describe('options', () => {
  const tree = () =>
    outline(
      title('通知'),
      line('date', '2024年2月26日'),
      section(
        {marker: '一、', title: '甲：'},
        paragraph('乙。', lead('两点：'), list(item({marker: '一是', title: '丙。', runIn: true}, '丁。'))),
        section({marker: '（一）', title: '戊。', runIn: true}, paragraph('己。'))
      ),
      lines('signature', '庚')
    ).tree

  it('leave titles, and the labels above lists', () => {
    expect(inner(tree(), {body: 'none'})).toBe(`<header>
<h1>通知</h1>
</header>
<section id="一甲">
<h2><span class="marker">一、</span>甲</h2>
<p><span class="lead">两点：</span></p>
<ul class="series" role="list" style="list-style: none">
<li id="一是丙"><span class="title"><span class="marker">一是</span>丙</span></li>
</ul>
<section id="一戊">
<h3><span class="marker">（一）</span>戊</h3>
</section>
</section>
`)
  })

  it('strip markers, save where no title would be left', () => {
    const html = inner(tree(), {markers: 'strip'})
    expect(html).toContain('<h2>甲：</h2>')
    expect(html).toContain('<span class="title">丙。</span>')
    expect(inner(outline(section({marker: '第一条'})).tree, {markers: 'strip'})).toContain(
      '<span class="marker">第一条</span>'
    )
    const behind = item({marker: ['此其一；'], title: '渠底漏空，'})
    behind.children[0].children.reverse()
    expect(inner(outline(paragraph(list(behind))).tree, {markers: 'strip'})).toContain(
      '<span class="title">渠底漏空</span>'
    )
  })

  it('keep what a page prints around the text', () => {
    const page = outline(lines('furniture', '首页 > 新闻'), title('渠'), paragraph('水', annotation('shuǐ'))).tree
    expect(inner(page)).toBe('<header>\n<h1>渠</h1>\n</header>\n<p>水</p>\n')
    expect(inner(page, {furniture: 'keep', pinyin: 'keep'})).toBe(
      '<header>\n<aside class="furniture">\n<p>首页 > 新闻</p>\n</aside>\n<h1>渠</h1>\n</header>\n<p>水(shuǐ)</p>\n'
    )
  })

  it('have a table of contents only where no outline repeats it', () => {
    expect(inner(outline(contents('目录', '一、甲')).tree)).toBe(
      '<div class="contents">\n<p>目录</p>\n<p>一、甲</p>\n</div>\n'
    )
    expect(inner(outline(contents('目录', '一、甲'), section({marker: '一、', title: '甲'})).tree)).not.toContain(
      '目录'
    )
  })

  it('refuse what they do not know', () => {
    expect(() => toHtml(tree(), {lang: 'en'} as never)).toThrow(
      'Cannot use option `lang` with `en` (bad value), expected `zh` or `zh-Hans` or `zh-Hant`'
    )
    expect(() => toHast(tree(), {page: true} as never)).toThrow('no such option')
  })
})
