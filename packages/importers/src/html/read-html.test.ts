import {parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {defaultLimits} from '../limits.js'
import {readHtml} from './index.js'

const read = (source: string) =>
  readHtml({bytes: new TextEncoder().encode(source), encoding: undefined, limits: defaultLimits})
const linesOf = (source: string): string[] => read(source).text.split('\n').slice(0, -1)
const hinted = (source: string, kind: string): string[] => {
  const {text, hints} = read(source)
  return hints.filter((hint) => hint.kind === kind).map(({start, end}) => text.slice(start, end))
}

describe('blanks', () => {
  it('collapse as in a browser, and join nothing that stands inline', () => {
    expect(linesOf('<p>加强<b>组</b><i>织</i>领导 \n\t <u> and</u> more</p>')).toEqual(['加强组织领导 and more'])
  })

  it('are none where the source breaks between Chinese characters', () => {
    expect(linesOf('<p>加强组\n织领导，\n落实 责任\nin\ntime</p>')).toEqual(['加强组织领导，落实 责任 in time'])
  })

  it('stay where they indent', () => {
    expect(linesOf('<p>　　一、学习</p><p>&nbsp;&nbsp;二、工作&nbsp;</p>')).toEqual([
      '　　一、学习',
      '\u00a0\u00a0二、工作'
    ])
  })

  it('of no width are left out', () => {
    expect(linesOf('<p>一\u200b、\ufeff学&shy;习&#8203;</p>')).toEqual(['一、学习'])
  })

  it('alone are no line', () => {
    expect(linesOf('<p>一、学习</p><p>&nbsp;</p><p>　</p><br><br><div> </div><p>二、工作</p>')).toEqual([
      '一、学习',
      '二、工作'
    ])
  })
})

describe('lines', () => {
  it('end at <br>, one or several, and at blocks', () => {
    expect(linesOf('一、学习<br>勤学。<br><br/>二、工作<div>实干。</div>三、生活')).toEqual([
      '一、学习',
      '勤学。',
      '二、工作',
      '实干。',
      '三、生活'
    ])
  })

  it('are those of the source in <pre> and where a style keeps them, for prose', () => {
    expect(linesOf('<pre>一、学习\n  勤学。\n\n二、工作</pre>')).toEqual(['一、学习', '  勤学。', '二、工作'])
    expect(linesOf('<div style="white-space: pre-wrap">一、学习\n二、工作</div>')).toEqual(['一、学习', '二、工作'])
  })

  it('of code stay together', () => {
    expect(
      hinted(
        '<p>运行下面的程序。</p><pre><code class="language-c">int main() {\n  return 0;\n}</code></pre>',
        'verbatim'
      )
    ).toEqual(['int main() {\n  return 0;\n}'])
  })
})

describe('what is no text', () => {
  it('is left out: scripts, styles, templates, frames, form controls', () => {
    const page =
      '<style>p{}</style><script>写</script><template><p>模板</p></template><noscript>请启用</noscript>' +
      '<iframe>框</iframe><textarea>输入</textarea><select><option>选</select><input value=值><p>正文在此。'
    expect(linesOf(page)).toEqual(['正文在此。'])
  })

  it('is counted where it is hidden and has text', () => {
    const {text, omitted} = read(
      '<style>.off{display:none}</style><p>正文在这里，读者看得见。</p><p hidden>一</p><p class="off">二</p><p style="DISPLAY : none">三<span hidden>四</span></p><p hidden></p>'
    )
    expect(text).toBe('正文在这里，读者看得见。\n')
    expect(omitted).toEqual({hidden: 3})
  })

  it('is the reading beside a character, and what a tracked change deletes', () => {
    expect(
      read('<p><ruby>纲<rp>(</rp><rt>gāng</rt><rp>)</rp></ruby>举目张，<del>删</del><ins>增</ins>。')
    ).toMatchObject({
      text: '纲举目张，增。\n',
      omitted: {deletions: 1, hidden: 1}
    })
  })

  it('is a picture; one with a text in its place has it as furniture', () => {
    expect(read('<p>会议开始，全体起立。</p><p><img src=a></p><p><img alt="会场"></p>')).toMatchObject({
      text: '会议开始，全体起立。\n会场\n',
      omitted: {pictures: 1}
    })
  })
})

describe('hidden text', () => {
  it('is read where it is most of the page', () => {
    const text = '各级要切实加强组织领导，明确责任分工，确保各项任务落到实处，取得实效。'
    const page = `<p>打开后阅读</p><div style="display:none"><p>${text}</p><p>${text}</p><p hidden>草稿</p></div>`
    expect(hinted(page, 'furniture')).toEqual(['打开后阅读'])
    expect(linesOf(page).filter((line) => line === text)).toHaveLength(2)
    expect(linesOf(page)).not.toContain('草稿')
  })

  it('is read where it only waits for a script to show it', () => {
    expect(linesOf('<div id=js_content style="visibility:hidden;opacity:0"><p>正文在这里。</p></div>')).toEqual([
      '正文在这里。'
    ])
  })
})

describe('a page without text', () => {
  it('of frames, or made by a script, is empty and says what it has instead', () => {
    expect(read('<frameset cols="1,2"><frame src=a><frame src=b></frameset>')).toMatchObject({
      text: '',
      omitted: {hidden: 2}
    })
    expect(read('<noscript>请启用脚本</noscript><div id=app></div>')).toMatchObject({
      text: '',
      hints: [],
      omitted: {hidden: 1}
    })
    expect(read('')).toMatchObject({text: '', hints: [], omitted: {}})
  })
})

describe('a styled beginning', () => {
  it('ends where weight, typeface or size does, with the closing punctuation behind it', () => {
    for (const [open, close] of [
      ['<b>', '</b>'],
      ['<span style="font-weight:700">', '</span>'],
      ['<font face="黑体">', '</font>'],
      ['<span style="font-family:KaiTi_GB2312">', '</span>'],
      ['<span class="k">', '</span>']
    ]) {
      const page =
        `<style>.k{font-family:楷体}</style><p>（一）${''}`.replace('（一）', '') +
        `${open}（一）加强${close}${open}领导${close}。各级要重视。`
      expect(hinted(page, 'styled')).toEqual(['（一）加强领导。'])
    }
  })

  it('is none where the whole line, its end or its number alone is bold', () => {
    for (const line of [
      '<b>一、学习。</b>',
      '一、学习<b>要勤</b>。',
      '<b>一、</b>学习要勤。',
      '<b>第一条</b>　为了管理，制定本办法。'
    ])
      expect(hinted(`<p>${line}</p>`, 'styled')).toEqual([])
  })

  it('does not end at digits and Latin letters, which have typefaces of their own', () => {
    const page =
      '<p><span style="font-family:黑体">一、完成</span><span style="font-family:Times New Roman">2024</span><span style="font-family:黑体">年任务。</span><span style="font-family:仿宋">各级要重视。</span>'
    expect(hinted(page, 'styled')).toEqual(['一、完成2024年任务。'])
  })
})

describe('a heading', () => {
  it('has the level of its tag, inside a link, too, and is one line', () => {
    const {text, hints} = read(
      '<h2>一、关于<br>学习</h2><p>学习要勤。</p><a href="/b"><h3>（一）读书</h3></a><p>读书要多。'
    )
    const headings = hints.filter((hint) => hint.kind === 'heading')
    expect(headings.map(({start, end, level}) => [text.slice(start, end), level])).toEqual([
      ['一、关于学习', 2],
      ['（一）读书', 3]
    ])
  })

  it('keeps what edits it apart', () => {
    expect(
      hinted('<h1>制度</h1><h2>安排<span class="mw-editsection">[编辑]</span></h2><p>安排如下，请照办。', 'heading')
    ).toEqual(['安排'])
  })
})

describe('a list', () => {
  const markers = (source: string): string[] => hinted(source, 'marker')

  it('has its numbers in the text, each with its level and its list', () => {
    const {hints} = read('<ol><li>甲<ol type=a><li>子</ol><li>乙</ol><ol><li>丙</ol>')
    expect(hints.filter(({kind}) => kind === 'marker')).toMatchObject([
      {level: 1, list: 'list-1'},
      {level: 2, list: 'list-2'},
      {level: 1, list: 'list-1'},
      {level: 1, list: 'list-3'}
    ])
  })

  it('is numbered by a style sheet before its type', () => {
    expect(markers('<ol type=a style="list-style-type:cjk-heavenly-stem" start=10><li>一<li>二</ol>')).toEqual([
      '癸、',
      '一一、'
    ])
    expect(markers('<ol style="list-style: trad-chinese-formal inside"><li>一<li>二</ol>')).toEqual(['壹、', '貳、'])
  })

  it('has no numbers where somebody typed them, or a style takes them away', () => {
    expect(linesOf('<ol><li>1. 甲<li>2. 乙</ol>')).toEqual(['1. 甲', '2. 乙'])
    expect(linesOf('<ol style="list-style:none"><li>甲</ol><ul><li>乙</ul>')).toEqual(['甲', '乙'])
  })

  it('has its number before the indent of an item, on its first line alone', () => {
    expect(linesOf('<ol><li>　　<p>甲</p><p>丙</p><li><br>乙</ol>')).toEqual(['1. 甲', '丙', '2. 乙'])
  })
})

describe('a table', () => {
  it('is verbatim, with spans as empty cells', () => {
    expect(
      hinted(
        '<p>名单如下，请核对。</p><table border=1><tr><th>组<th colspan=2>人<tr><td rowspan=2>一<td>甲<td>乙<tr><td>丙<td>丁</table>',
        'verbatim'
      )
    ).toEqual(['组\t人\t\n一\t甲\t乙\n\t丙\t丁'])
  })

  it('that only places text is read as text', () => {
    const page =
      '<table><tr><td>栏目</td></tr><tr><td><table><tr><td>一、学习<br>学习要勤。<br>二、工作<br>工作要实。</td></tr></table></td></tr></table>'
    expect(hinted(page, 'verbatim')).toEqual([])
    expect(linesOf(page)).toContain('学习要勤。')
  })
})

describe('whole paragraphs', () => {
  it('are all lines of a page', () => {
    const {text, hints} = read('<p>一、学习<p>勤学。')
    expect(hints[0]).toEqual({kind: 'paragraphs', start: 0, end: text.length})
  })
})

describe('paragraphs that are lines of a page', () => {
  const line = '渠水从北山流下绕过三个村子以后沿着旧堤一直向南最后'

  it('are joined by core, and paragraphs that are as long as each other are not', () => {
    expect(parse(read(`<p>${line}</p>`.repeat(12))).children).toHaveLength(1)
    expect(parse(read(`<p>${line}。</p>`.repeat(12))).children).toHaveLength(12)
  })
})

describe('a title that only the head of the page has', () => {
  const page = `<title>鄉村供水管理條例-雲溪法規資料庫</title><h2 class="sr-only">快速鍵</h2><h2>所有條文</h2>
    <table><tr><th>法規名稱：</th><td>鄉村供水管理條例</td></tr><tr><th>公布日期：</th><td>120 年 1 月</td></tr></table>
    <div><a href="s.aspx?no=1">第 1 條</a><div>為加強鄉村供水之管理，特制定本條例。</div></div>
    <div><a href="s.aspx?no=2">第 2 條</a><div>供水者應每月檢驗水質，並公告其結果。</div></div>`

  it('is told before a heading that it has nothing in common with', () => {
    expect(hinted(page, 'title')).toEqual(['鄉村供水管理條例'])
  })

  it('leaves numbers that are links in the text', () => {
    expect(hinted(page, 'furniture')).toEqual(['快速鍵', '法規名稱：\t鄉村供水管理條例', '公布日期：\t120 年 1 月'])
  })
})
