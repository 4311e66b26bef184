import {parse, titleOf, walk} from '@gangmu/core'
import {read} from '@gangmu/importers'
import {describe, expect, it} from 'vitest'
import {readClipboard} from './clipboard.js'
import {wordFragment, wordItem, wordParagraph} from './word-fragment.js'

async function pasted(html: string, plain: string) {
  const read = await readClipboard(html, plain)
  return (
    read && {text: read.text, hints: read.hints.map(({kind, start, end}) => `${kind} ${read.text.slice(start, end)}`)}
  )
}

describe('Word', () => {
  const html = wordFragment(
    `<h1>春修方案<span lang=EN-US><o:p></o:p></span></h1>\n${wordParagraph('为做好春修，制定本方案。')}${wordItem('一、', 1, '清渠')}${wordItem('（一）', 2, '东渠三月前清完。')}${wordItem('Ø', 3, '带上铁锹')}${wordItem('二、', 1, '修闸')}${wordParagraph('<b>加强领导。</b>各村要夯实责任。')}`
  )
  const plain =
    '春修方案\r\n为做好春修，制定本方案。\r\n一、\t清渠\r\n（一）\t东渠三月前清完。\r\nØ\t带上铁锹\r\n二、\t修闸\r\n加强领导。各村要夯实责任。\r\n'

  it('gives the numbers of its lists, its headings, and what is set apart', async () => {
    const found = await pasted(html, plain)
    expect(found?.text).toBe(
      '春修方案\n为做好春修，制定本方案。\n一、清渠\n（一）东渠三月前清完。\n带上铁锹\n二、修闸\n加强领导。各村要夯实责任。\n'
    )
    expect(found?.hints.filter((hint) => !hint.startsWith('paragraphs'))).toEqual([
      'title 春修方案',
      'marker 一、',
      'marker （一）',
      'marker 二、',
      'styled 加强领导。'
    ])
    const titles: string[] = []
    walk(parse((await readClipboard(html, plain)) ?? ''), (node) => {
      if (node.type === 'section') titles.push(titleOf(node.children[0]))
      return undefined
    })
    expect(titles).toEqual(['清渠', '东渠三月前清完', '修闸'])
  })

  it('ends without a line end where a part of a line was copied', async () => {
    expect((await pasted(html, plain.trimEnd()))?.text).toMatch(/责任。$/)
  })

  it('gives tables', async () => {
    const cell = (text: string) => `<td width=100 style='border:solid'><p class=MsoNormal>${text}<o:p></o:p></p></td>`
    const table = `<table class=MsoTableGrid border=1><tr>${cell('序号')}${cell('项目')}</tr><tr>${cell('1')}${cell('清渠')}</tr></table>`
    expect(await pasted(wordFragment(table), '序号\t项目\r\n1\t清渠\r\n')).toMatchObject({
      text: '序号\t项目\n1\t清渠\n',
      hints: expect.arrayContaining(['verbatim 序号\t项目\n1\t清渠'])
    })
  })

  it('says no more than the plain text of some words', async () => {
    expect(await pasted(wordFragment("<span style='font-family:等线'>夯实责任</span>"), '夯实责任')).toBeNull()
    expect(await pasted(wordFragment('<h1>夯实责任</h1>'), '夯实责任')).toBeNull()
  })
})

describe('web pages', () => {
  it('give headings and the numbers of lists', async () => {
    const html =
      '<html><body>\n<!--StartFragment--><h2 style="color: rgb(0,0,0)">一、清渠</h2><p>三月前清完。<a href="https://example.org/x">详情</a></p><ol><li>早动手</li><li>清到底</li></ol><!--EndFragment-->\n</body>\n</html>'
    expect(await pasted(html, '一、清渠\n三月前清完。详情\n\n早动手\n清到底')).toMatchObject({
      text: '一、清渠\n三月前清完。详情\n1. 早动手\n2. 清到底',
      hints: expect.arrayContaining(['heading 一、清渠', 'marker 1. ', 'marker 2. '])
    })
  })

  it('give the numbers of lists of Google Docs', async () => {
    const item = (text: string) =>
      `<li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>${text}</span></p></li>`
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>为做好春修，制定本方案。</span></p><ol>${item('清渠')}${item('修闸')}</ol></b>`
    expect((await pasted(html, '为做好春修，制定本方案。\n1. 清渠\n2. 修闸'))?.hints).toEqual(
      expect.arrayContaining(['marker 1. ', 'marker 2. '])
    )
  })

  it('have nothing around their text: who copies a part of a page wants all of it', async () => {
    const html =
      '<h2>春修方案</h2><p>三月前清完渠道，五月前修好水闸，六月前加固堤防，各村分段负责，不得推诿。</p><div class="footer"><a href="/">打印</a> <a href="/">关闭</a></div>'
    const plain = '春修方案\n三月前清完渠道，五月前修好水闸，六月前加固堤防，各村分段负责，不得推诿。\n打印 关闭'
    const {hints} = await read(new TextEncoder().encode(html), {type: 'html'})
    expect(hints.some(({kind}) => kind === 'furniture')).toBe(true)
    const found = await pasted(html, plain)
    expect(found?.text).toBe(plain)
    expect(found?.hints.filter((hint) => hint.startsWith('furniture'))).toEqual([])
  })

  it('are left to the plain text where the title of the page would move', async () => {
    const html = '<ul><li><a href="/">首页</a></li></ul><h1>春修方案</h1><p>三月前清完渠道，五月前修好水闸。</p>'
    expect(await pasted(html, '首页\n春修方案\n三月前清完渠道，五月前修好水闸。')).toBeNull()
  })

  it('are left to the plain text where that has more', async () => {
    const html = '<h2>一、清渠</h2><p>三月前清完。</p><p style="display:none">不要外传。</p>'
    expect(await pasted(html, '一、清渠\n三月前清完。')).not.toBeNull()
    expect(await pasted(html, '一、清渠\n三月前清完。\n不要外传。')).toBeNull()
    expect(await pasted(html, '一、清渠\n三月前清完')).not.toBeNull()
    expect(await pasted(html, '三月前清完。\n一、清渠')).toBeNull()
  })

  it('are left to the plain text where they say only which lines there are', async () => {
    const lines =
      '<div style="white-space: pre;"><div><span>一、清渠</span></div><div><span>三月前清完。</span></div></div>'
    expect(await pasted(lines, '一、清渠\n三月前清完。')).toBeNull()
  })

  it.each(['', '<', '<!--StartFragment--><!--EndFragment-->', '<script>alert(1)</script>', '\ud800', '<p>甲\0乙</p>'])(
    'are left to the plain text where %j is all there is',
    async (html) => expect(await pasted(html, '甲')).toBeNull()
  )
})

describe('HTML without a plain text', () => {
  it('gives its own', async () => {
    expect((await pasted('<p>一、清渠</p><p>二、修闸</p>', ''))?.text).toBe('一、清渠\n二、修闸')
  })

  it('gives none where it has none', async () => {
    expect(await pasted('<img src="data:image/png;base64,AA"> ', '')).toBeNull()
  })
})
