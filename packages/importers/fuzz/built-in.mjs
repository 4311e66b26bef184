/** A small document of each type, so that there is something to mutate before there are fixtures. */
import {strToU8, zipSync} from 'fflate'

const lines = [
  '在全县工作会议上的讲话',
  '一、总体要求',
  '坚持稳中求进。',
  '二、重点任务',
  '（一）抓好落实。各级要负责。',
  '1.自查'
]

/**
 * @param {import('./seeds.mjs').Type} type
 * @returns {Uint8Array}
 */
export function builtIn(type) {
  switch (type) {
    case 'docx':
      return docx()
    case 'odt':
      return odt()
    case 'pdf':
      return pdf()
    case 'html':
      return strToU8(page())
    case 'markdown':
      return strToU8(
        `---\ntitle: 讲话\n---\n\n# ${lines.join('\n\n## ')}\n\n1. 甲\n   - 乙\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`
      )
    default:
      return strToU8(`${lines.join('\n')}\n`)
  }
}

function page() {
  const items = '<ol type="I" start="3"><li>甲<ol><li value="7">乙</li></ol></li></ol>'
  const table = '<table><tr><td colspan="2">甲</td></tr><tr><td>乙</td><td>丙</td></tr></table>'
  const head = '<meta charset="utf-8"><title>讲话</title><style>li{counter-increment:a} .x{display:none}</style>'
  return `<!doctype html><html><head>${head}</head><body><div class="x">隐</div>${lines
    .map((line) => `<p><b>${line}</b></p>`)
    .join('')}${items}${table}</body></html>`
}

function docx() {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const paragraph = (/** @type {string} */ line) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${line}</w:t></w:r></w:p>`
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
  return packed({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    'word/document.xml': `<w:document ${w}><w:body>${lines.map(paragraph).join('')}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  })
}

function odt() {
  const names = ['office', 'text', 'style', 'table']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ')
  const heading = (/** @type {string} */ line) => `<text:h text:outline-level="1">${line}</text:h>`
  const list = '<text:list><text:list-item><text:p>甲<text:s text:c="3"/>乙</text:p></text:list-item></text:list>'
  const table =
    '<table:table><table:table-row><table:table-cell><text:p>丙</text:p></table:table-cell></table:table-row></table:table>'
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    'content.xml': `<office:document-content ${names}><office:body><office:text>${lines.map(heading).join('')}${list}${table}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}><office:styles><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="一" style:num-suffix="、"/></text:outline-style></office:styles></office:document-styles>`
  })
}

/** @param {Readonly<Record<string, string>>} parts */
function packed(parts) {
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(bytes, {level: 6, mtime: '2024-01-01T00:00:00'})
}

function pdf() {
  const content = 'BT /F1 24 Tf 72 720 Td (1. General) Tj 0 -40 Td (2. Tasks) Tj ET'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return strToU8(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  )
}
