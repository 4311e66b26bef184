const namespaces = ['office', 'style', 'text', 'fo']
  .map((name) => {
    const uri = name === 'fo' ? 'xsl-fo-compatible' : name
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`
  })
  .join(' ')

/** @param {string} content @param {string} name */
const item = (content, name) =>
  `<text:list text:style-name="${name}"><text:list-item>${content}</text:list-item></text:list>`

const p = (/** @type {string} */ text) => `<text:p>${text}</text:p>`
const h = (/** @type {string} */ text, level = 1) => `<text:h text:outline-level="${level}">${text}</text:h>`

/** Flat OpenDocument texts, for LibreOffice to write as Word documents. */
export const openDocuments = {
  'written-by-libreoffice': `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<text:outline-style style:name="Outline">
<text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-prefix="第" style:num-suffix="章"/>
<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
</text:outline-style>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>
<text:list-level-style-number text:level="2" style:num-format="①, ②, ③, ..."/>
</text:list-style>
</office:styles>
<office:body><office:text>
${h('总则')}${h('目的', 2)}${p('为了规范档案的整理，制定本办法。')}${h('范围', 2)}${p('本办法适用于全市各单位。')}
${h('整理')}
${item(p('收集要齐全。'), 'L1')}
<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>${p('分类要清楚。')}${item(p('按年度分。'), 'L1')}</text:list-item></text:list>
</office:text></office:body></office:document>`
}
