/** Word documents for tests, written part by part: what a test is about stands in it as XML, and nothing else. */
import {createRequire} from 'node:module'

const load = createRequire(new URL('../packages/importers/package.json', import.meta.url))
/** @type {{zipSync: (files: Record<string, Uint8Array>, options?: {mtime: number}) => Uint8Array}} */
const {zipSync} = load('fflate')

const transitional = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  math: 'http://schemas.openxmlformats.org/officeDocument/2006/math'
}
const strict = {
  word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  math: 'http://purl.oclc.org/ooxml/officeDocument/math'
}
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * @typedef {object} WordParts
 * @property {string} body the children of `w:body`
 * @property {string} [styles] the children of `w:styles`
 * @property {string} [numbering] the children of `w:numbering`
 * @property {string} [footnotes] the children of `w:footnotes`
 * @property {string} [endnotes] the children of `w:endnotes`
 * @property {string} [header] the children of `w:hdr`
 * @property {string} [footer] the children of `w:ftr`
 * @property {boolean} [strict] whether the namespaces are those of strict OOXML
 * @property {string} [main] the name of the main part
 */

const roots = /** @type {const} */ ({
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr'
})

/**
 * The parts of a document by their names.
 *
 * @param {WordParts} parts
 * @returns {Record<string, string>}
 */
export function wordParts({body, strict: isStrict = false, main = 'word/document.xml', ...others}) {
  const uris = isStrict ? strict : transitional
  const declarations = `xmlns:w="${uris.word}" xmlns:m="${uris.math}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const file = main.slice(folder.length)
  /** @type {[keyof typeof roots, string][]} */
  const given = []
  for (const [name, content] of Object.entries(others))
    if (content !== undefined) given.push([/** @type {keyof typeof roots} */ (name), content])
  const relations = given.map(
    ([name]) => `<Relationship Id="${name}" Type="${uris.relations}/${name}" Target="${name}.xml"/>`
  )
  const overrides = given.map(
    ([name]) => `<Override PartName="/${folder}${name}.xml" ContentType="${contentType}.${name}+xml"/>`
  )
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${contentType}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="main" Type="${uris.relations}/officeDocument" Target="${main}"/></Relationships>`,
    [`${folder}_rels/${file}.rels`]: `${head}<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
    [main]: `${head}<w:document ${declarations}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      given.map(([name, content]) => [
        `${folder}${name}.xml`,
        `${head}<w:${roots[name]} ${declarations}>${content}</w:${roots[name]}>`
      ])
    )
  }
}

/**
 * Packs parts, always into the same bytes.
 *
 * @param {Record<string, string | Uint8Array>} parts
 */
export function packParts(parts) {
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? encoder.encode(part) : part])
    ),
    {mtime: Date.UTC(2020, 0, 1, 12)}
  )
}

/** @param {WordParts} parts */
export const wordDocument = (parts) => packParts(wordParts(parts))

/** @param {string} text */
export const run = (text, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/**
 * @param {string} content text, or runs
 * @param {string} [properties] the children of `w:pPr`
 */
export const paragraph = (content, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

/**
 * @param {string} content text, or runs
 * @param {number} list
 * @param {number} [level] from 0
 */
export const numbered = (content, list, level = 0) =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/**
 * @typedef {object} LevelParts
 * @property {string} [format]
 * @property {string} text
 * @property {number} [start]
 * @property {string} [more] further children of `w:lvl`, which stand after the format
 */

/**
 * An abstract list.
 *
 * @param {number} id
 * @param {readonly LevelParts[]} levels
 */
export const abstractList = (id, levels) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({format = 'decimal', text, start = 1, more = ''}, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
    )
    .join('')}</w:abstractNum>`

/**
 * A list of an abstract one.
 *
 * @param {number} id
 * @param {number} abstractId
 */
export const list = (id, abstractId, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
