/** The notice as Markdown and as pages. */
import {lineOf, markerOf, notice, runInOf} from './notice.mjs'

/**
 * As converters from PDF write it: every heading that fills a line is of level one, a heading with text after it is a
 * paragraph, and the table is a table.
 */
export const markdown = `${notice.map(markdownOf).join('\n\n')}\n`

/** @param {import('./notice.mjs').Block} block */
function markdownOf(block) {
  if (block.kind === 'table') {
    const [head = [], ...rows] = block.rows.map((row) => `| ${row.join(' | ')} |`)
    return [head, '| --- | --- | --- | --- |', ...rows].join('\n')
  }
  const isHeading =
    block.kind === 'title' || (block.kind === 'heading' && block.text === undefined && !isSentence(block))
  return (isHeading ? '# ' : '') + lineOf(block)
}

/** @param {{title: string}} heading */
function isSentence({title}) {
  return /[。；]$/.test(title)
}

/** @param {import('./notice.mjs').Block} block */
function cleanElement(block) {
  if (block.kind === 'table') return tableOf(block, 'th')
  if (block.kind === 'title') return `<h1>${block.text}</h1>`
  if (block.kind !== 'heading') return `<p>${block.text}</p>`
  const words = `${markerOf(block)}${block.title}`
  const isWhole = block.text === undefined && !isSentence(block)
  if (isWhole) return `<h${block.level + 1}>${words}</h${block.level + 1}>`
  return block.text === undefined ? `<p>${words}</p>` : `<p><strong>${words}</strong>${runInOf(block)}</p>`
}

/**
 * @param {import('./notice.mjs').TableBlock} table
 * @param {'th' | 'td'} head
 */
function tableOf({rows}, head) {
  const lines = rows.map((row, index) => {
    const cell = index === 0 ? head : 'td'
    return `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`
  })
  return `<table>\n${lines.join('\n')}\n</table>`
}

/**
 * A page that holds a document and nothing else.
 * @param {readonly import('./notice.mjs').Block[]} blocks
 */
export const cleanPage = (blocks) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${titleOf()}</title>
</head>
<body>
<article>
${blocks.map(cleanElement).join('\n')}
</article>
</body>
</html>
`

function titleOf() {
  const [title] = notice
  return title === undefined || title.kind !== 'title' ? '' : title.text
}

/** @param {import('./notice.mjs').Block} block */
function messyElement(block) {
  if (block.kind === 'table') return tableOf(block, 'td')
  if (block.kind === 'title') return ''
  const font = '<span style="font-family:仿宋_GB2312;font-size:21px">'
  if (block.kind === 'signature' || block.kind === 'date')
    return `<p style="text-align:right">${font}${block.text}</span></p>`
  if (block.kind !== 'heading') return `<p style="text-indent:2em">${font}${block.text}</span></p>`
  const words = `${markerOf(block)}${block.title}`
  const isBold = !isSentence(block) || block.text !== undefined
  const start = isBold ? `<strong>${words}</strong>` : words
  return `<p style="text-indent:2em">${font}${start}${runInOf(block)}</span></p>`
}

/** The page of an office's site: the notice among navigation, buttons, comments and links. */
export const messyPage = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>${titleOf()}_政策文件_澄禾县人民政府</title>
<meta name="ArticleTitle" content="${titleOf()}" />
<script>var siteId = 7; document.write('<i>' + siteId + '</i>')</script>
<style>.TRS_Editor p {line-height: 2}</style>
</head>
<body>
<div id="header"><img src="/images/logo.png" alt="澄禾县人民政府门户网站" />
<form action="/search"><input name="q" value="请输入关键词" /><button>搜索</button></form>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/xxgk/">信息公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="location">您现在的位置：<a href="/">首页</a> &gt; <a href="/xxgk/">信息公开</a> &gt; <a href="/xxgk/zcwj/">政策文件</a></div>
<table class="headInfo"><tr><td>索引号：</td><td>CH0012-2024-00318</td><td>主题分类：</td><td>农业、水利</td></tr></table>
<h1 class="title">${titleOf()}</h1>
<div class="info"><span>发布时间：2024-10-24 09:15</span> <span>来源：县政府办公室</span> <span>浏览次数：<b id="hits">318</b></span> <span>字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</span></div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a> <a href="#">打印本页</a></div>
<div class="TRS_Editor">
${notice.map(messyElement).filter(Boolean).join('\n')}
</div>
<div class="attachment-none" style="display:none">附件下载</div>
<div class="buttons"><a href="javascript:window.print()">【打印】</a> <a href="javascript:window.close()">【关闭】</a></div>
<div class="related"><h3>相关链接</h3><ul><li><a href="/a1.html">一图读懂：冬春农田水利建设怎么干</a></li><li><a href="/a2.html">县水利局负责人就有关问题答记者问</a></li></ul></div>
<div id="comments"><h3>网友评论</h3><div class="comment"><b>禾田人家</b> <span>10月25日</span><p>一、我们村的渠道什么时候修？二、水费怎么算？</p></div><div class="comment"><b>老沈</b><p>好事，支持！</p></div></div>
<div id="footer">主办：澄禾县人民政府办公室　网站标识码：0000000000<br />地址：澄禾县禾苗路1号　<a href="/map.html">网站地图</a></div>
</body>
</html>
`
