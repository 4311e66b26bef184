/** The notice as .odt, its XML written by hand: a list for each numbered paragraph, continued by its xml:id. */
import {notice, runInOf, runningHead} from './notice.mjs'
import {packed} from './packed.mjs'

const namespaces = ['office', 'style', 'text', 'table', 'fo', 'manifest']
  .map((name) => {
    const path = name === 'fo' ? 'xsl-fo-compatible' : name
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${path}:1.0"`
  })
  .join(' ')

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

const formats = [
  {format: '一, 二, 三, ...', prefix: '', suffix: '、'},
  {format: '一, 二, 三, ...', prefix: '（', suffix: '）'},
  {format: '1', prefix: '', suffix: '.'},
  {format: '1', prefix: '（', suffix: '）'}
]

const levels = formats.map(
  ({format, prefix, suffix}, index) =>
    `<text:list-level-style-number text:level="${index + 1}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" style:num-format="${format}">` +
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties>' +
    '</text:list-level-style-number>'
)

/** The notice. */
export const openDocument = () => openDocumentArchive(content(), styles())

/**
 * @param {string} content
 * @param {string} styles
 * @returns {Uint8Array}
 */
export function openDocumentArchive(content, styles) {
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': manifest(),
    'styles.xml': styles,
    'content.xml': content
  })
}

function manifest() {
  const entries = [
    ['/', 'application/vnd.oasis.opendocument.text'],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml']
  ].map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
  return `${declaration}<manifest:manifest ${namespaces} manifest:version="1.2">${entries.join('')}</manifest:manifest>`
}

function styles() {
  return `${declaration}<office:document-styles ${namespaces} office:version="1.2"><office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="22pt"/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="P"/></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
<style:header><text:p>${runningHead}</text:p></style:header>
<style:footer><text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer>
</style:master-page></office:master-styles></office:document-styles>`
}

function content() {
  return `${declaration}<office:document-content ${namespaces} office:version="1.2"><office:automatic-styles>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<text:list-style style:name="L1">
${levels.join('\n')}
</text:list-style>
</office:automatic-styles><office:body><office:text>
${notice.map(elementOf).join('\n')}
</office:text></office:body></office:document-content>`
}

/**
 * @param {import('./notice.mjs').Block} block
 * @param {number} index
 */
function elementOf(block, index) {
  if (block.kind === 'heading') return listOf(block, index)
  if (block.kind === 'title') return `<text:p text:style-name="Title">${block.text}</text:p>`
  if (block.kind !== 'table') return `<text:p text:style-name="Standard">${block.text}</text:p>`
  const rows = block.rows.map((row) => {
    const cells = row.map(
      (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
    )
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  return `<table:table table:name="T1"><table:table-column table:number-columns-repeated="4"/>\n${rows.join('\n')}\n</table:table>`
}

const first = notice.findIndex(({kind}) => kind === 'heading')

/**
 * @param {import('./notice.mjs').HeadingBlock} heading
 * @param {number} index
 */
function listOf(heading, index) {
  const before = index === first ? '' : ` text:continue-list="list${first}"`
  const words =
    heading.text === undefined ? heading.title : `<text:span text:style-name="Bold">${heading.title}</text:span>`
  const inner = `<text:p text:style-name="Standard">${words}${runInOf(heading)}</text:p>`
  const deeper = heading.level - 1
  return (
    `<text:list xml:id="list${index}"${before} text:style-name="L1"><text:list-item>` +
    '<text:list><text:list-item>'.repeat(deeper) +
    inner +
    '</text:list-item></text:list>'.repeat(deeper) +
    '</text:list-item></text:list>'
  )
}
