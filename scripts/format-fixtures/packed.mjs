/** Archives that are the same bytes each time they are made. */
import {createRequire} from 'node:module'

const load = createRequire(new URL('../../packages/importers/package.json', import.meta.url))

/** @type {typeof import('../../packages/importers/node_modules/fflate/esm/browser.js')} */
const {strFromU8, strToU8, unzipSync, zipSync} = load('fflate')

// Archives keep local time, so the parts of a date are given and not a moment.
const moment = new Date(2024, 0, 1)

/** @param {Readonly<Record<string, string | Uint8Array>>} parts by their paths; `mimetype` is stored as it is */
export function packed(parts) {
  /** @type {import('../../packages/importers/node_modules/fflate/esm/browser.js').Zippable} */
  const files = {}
  for (const [path, part] of Object.entries(parts)) {
    const bytes = typeof part === 'string' ? strToU8(part) : part
    files[path] = [bytes, {level: path === 'mimetype' ? 0 : 9, mtime: moment}]
  }
  return zipSync(files)
}

const leftOut = /^(Thumbnails\/|Configurations2\/|settings\.xml$)/

/**
 * An archive without what differs each time it is made: dates, the name of the program's build, pictures of the first
 * page, settings of the window, and the numbers that lists are called by.
 *
 * @param {Uint8Array} archive a .docx or an .odt
 */
export function settled(archive) {
  /** @type {Record<string, string | Uint8Array>} */
  const parts = {}
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    if (leftOut.test(path) || path.endsWith('/')) continue
    parts[path] = /\.(xml|rels|rdf)$/.test(path) ? settledXml(path, strFromU8(bytes)) : bytes
  }
  return packed(parts)
}

/**
 * @param {string} path
 * @param {string} xml
 */
function settledXml(path, xml) {
  /** @type {Map<string, string>} */
  const lists = new Map()
  const text = xml.replace(/\blist\d{9,}\b/g, (name) => {
    if (!lists.has(name)) lists.set(name, `list${lists.size + 1}`)
    return lists.get(name) ?? name
  })
  if (path === 'META-INF/manifest.xml')
    return text.replace(/\s*<manifest:file-entry [^>]*full-path="(Thumbnails\/|Configurations2\/|settings)[^>]*>/g, '')
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?/g, '2024-01-01T00:00:00Z')
    .replace(/LibreOffice\/[^<]*/g, 'LibreOffice')
}

/**
 * A PDF without what differs each time it is made. What is put in is as long as what was there: a PDF knows its parts by
 * their offsets.
 *
 * @param {Uint8Array} pdf
 */
export function settledPdf(pdf) {
  const text = Buffer.from(pdf).toString('latin1')
  const settled = text
    .replace(/\/(CreationDate|ModDate) ?\(D:(\d{14})/g, (found, _, date) => found.replace(date, '20240101000000'))
    .replace(
      /(\/ID ?\[\s*<)([0-9A-F]+)(>\s*<)([0-9A-F]+)>/g,
      (_, a, one, b, two) => `${a}${'0'.repeat(one.length)}${b}${'0'.repeat(two.length)}>`
    )
    .replace(/(\/DocChecksum \/)([0-9A-F]+)/g, (_, name, sum) => name + '0'.repeat(sum.length))
  return Buffer.from(settled, 'latin1')
}
