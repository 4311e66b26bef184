import {decode} from '../encodings/index.js'
import {ImportError} from '../import-error.js'
import type {Limits} from '../limits.js'
import type {DocumentType} from '../types.js'
import {refuseCompoundFile} from './compound-file.js'
import {looksLikeMarkdown} from './markdown.js'
import {hasEndTag, markupOf} from './markup.js'
import {hasAt, isPdf, refusedFormat} from './signatures.js'

/** How much of a text is looked at for tags: they stand at its beginning. */
const looked = 65_536

/**
 * What a document is: by its content, which wins over its name. A name decides only between kinds of text: .md is Markdown
 * whatever it holds, and .html is a page if it has an end tag near its beginning.
 *
 * Text is decoded to see whether it is Markdown, so it is given back with its type.
 *
 * @param name the name of the file, or its path
 * @throws {ImportError} `unsupported`, `encrypted`, `binary`, `undecodable`; `damaged` for an archive without a directory
 */
export async function sniff(
  bytes: Uint8Array,
  name: string,
  encoding: string | undefined,
  limits: Limits
): Promise<Sniffed> {
  const extension = extensionOf(name)
  const packed = await packedType(bytes, extension, limits)
  if (packed !== undefined) return {type: packed}
  const beginning = asciiOf(bytes.subarray(0, looked))
  const markup = markupOf(beginning)
  if (markup === 'xml' || markup === 'mhtml') throw new ImportError({code: 'unsupported', format: markup})
  if (markup === 'html') return {type: 'html'}
  if (markdownExtensions.has(extension)) return {type: 'markdown'}
  if (pageExtensions.has(extension) && hasEndTag(beginning)) return {type: 'html'}
  const decoded = decode(bytes, {encoding})
  if (looksLikeMarkdown(decoded.text)) return {type: 'markdown'}
  return markup === 'fragment' ? {type: 'html'} : {type: 'text', decoded}
}

export type Sniffed =
  | {readonly type: Exclude<DocumentType, 'text'>}
  | {readonly type: 'text'; readonly decoded: ReturnType<typeof decode>}

/**
 * The type of a document that is no text; undefined for text, and for what may be text.
 *
 * @throws {ImportError} for a format that is not read
 */
export async function packedType(
  bytes: Uint8Array,
  extension: string,
  limits: Limits
): Promise<'docx' | 'odt' | 'pdf' | undefined> {
  if (hasAt(bytes, 0, 'PK\x03\x04') || hasAt(bytes, 0, 'PK\x05\x06')) {
    // what unpacks is loaded for archives alone
    const {archiveType} = await import('./archive.js')
    return archiveType(bytes, limits)
  }
  if (hasAt(bytes, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) refuseCompoundFile(bytes, extension)
  if (isPdf(bytes)) return 'pdf'
  const refused = refusedFormat(bytes)
  if (refused !== undefined) throw new ImportError({code: 'unsupported', format: refused})
  return undefined
}

const markdownExtensions = new Set(['md', 'markdown', 'mkd', 'mkdn', 'mdown'])
const pageExtensions = new Set(['html', 'htm', 'xhtml', 'xht', 'shtml'])

/** The ending of a name in lower case, without its dot. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** The bytes as characters up to U+00FF, without a byte order mark; in UTF-16 the characters of ASCII are found so too. */
function asciiOf(bytes: Uint8Array): string {
  const start = hasAt(bytes, 0, '\xef\xbb\xbf') ? 3 : hasAt(bytes, 0, '\xff\xfe') || hasAt(bytes, 0, '\xfe\xff') ? 2 : 0
  return new TextDecoder('latin1').decode(bytes.subarray(start)).replaceAll('\0', '')
}
