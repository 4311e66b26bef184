/** OpenDocument texts for tests, from XML that is written in the test or in packages/importers/fixtures/odt. */
import {createRequire} from 'node:module'
import {defaultLimits, type Imported, type Limits} from '../packages/importers/src/index.js'
import {readOdt} from '../packages/importers/src/odt/index.js'

// The package belongs to the workspace's importers.
const load = createRequire(new URL('../packages/importers/package.json', import.meta.url))

const {strToU8, zipSync}: typeof import('../packages/importers/node_modules/fflate/esm/browser.js') = load('fflate')

const names: Readonly<Record<string, string>> = {
  fo: 'xsl-fo-compatible',
  draw: 'drawing',
  svg: 'svg-compatible'
}

const namespaces = ['office', 'style', 'text', 'table', 'manifest', 'fo', 'draw', 'svg']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${names[prefix] ?? prefix}:1.0"`)
  .concat('xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"')
  .join(' ')

/** What a test writes of a document. */
export interface OpenDocumentParts {
  readonly body: string
  /** What stands in `office:automatic-styles` of the content. */
  readonly automatic?: string
  /** What stands in `office:styles`. */
  readonly styles?: string
  /** What stands in `office:master-styles`. */
  readonly masters?: string
}

/** The two parts of a document, as XML. */
export function openDocumentXml({body, automatic = '', styles = '', masters = ''}: OpenDocumentParts): {
  readonly 'content.xml': string
  readonly 'styles.xml': string
} {
  return {
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`
  }
}

/** Zips parts by their paths. */
export function packOpenDocument(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text'), ...Object.fromEntries(bytes)})
}

/** Reads a document that a test writes. */
export function readOpenDocument(parts: OpenDocumentParts, limits: Partial<Limits> = {}): Imported {
  const bytes = packOpenDocument(openDocumentXml(parts))
  return readOdt({bytes, encoding: undefined, limits: {...defaultLimits, ...limits}})
}

/** The lines of a document that a test writes, tables included. */
export const openDocumentLines = (parts: OpenDocumentParts): readonly string[] =>
  readOpenDocument(parts).text.split('\n').slice(0, -1)

/** What the hints of a kind span. */
export const spannedBy = ({text, hints}: Imported, kind: string): readonly string[] =>
  hints.filter((hint) => hint.kind === kind).map(({start, end}) => text.slice(start, end))

/** Paragraphs of a style. */
export const paragraph = (text: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`

/** A list whose items are given as XML. */
export const list = (attributes: string, ...items: readonly string[]): string =>
  `<text:list ${attributes}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`

/** A list style whose levels have the formats, each with what comes before and after the number. */
export function listStyle(
  name: string,
  ...levels: readonly (readonly [before: string, format: string, after: string])[]
) {
  const xml = levels.map(
    ([before, format, after], index) =>
      `<text:list-level-style-number text:level="${index + 1}" style:num-prefix="${before}" style:num-format="${format}" style:num-suffix="${after}"/>`
  )
  return `<text:list-style style:name="${name}">${xml.join('')}</text:list-style>`
}
