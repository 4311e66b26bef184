import {metadataOf, optionError, type Root} from '@gangmu/core'
import {isMap, isScalar, parseDocument, Scalar, stringify} from 'yaml'
import type {FrontMatter} from '../options.js'
import {metadataIn, ownMetadata} from '../verbatim.js'

/** What the metadata before a text says, in its order. */
type Entries = ReadonlyMap<string, string>

/**
 * Metadata in YAML before Markdown, for the option `frontMatter`: what the document says of itself (title, number, date,
 * source, byline; `metadataOf` of @gangmu/core), further entries, and all that its own metadata says.
 *
 * Further entries stand behind what the document says, and win over one of the same key; the keys of the document's own
 * metadata win over both, and its lines stay. Where these are no mapping in lines of YAML (TOML, a list, a key twice), nothing
 * is added: two blocks of metadata cannot stand before one text, and what its author wrote is kept.
 *
 * An entry of its own, because what writes YAML is larger than all that writes Markdown.
 *
 * @throws {OptionError} for an entry that is no text
 *
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toMarkdown} from '@gangmu/markdown'
 * import {frontMatter} from '@gangmu/markdown/front-matter'
 *
 * const tree = parse('关于清渠的通知\n一、时间\n谷雨前。\n白石桥镇人民政府\n2024年3月5日')
 * console.log(toMarkdown(tree, {frontMatter: frontMatter({file: 'a.txt'}), body: 'none'}))
 * ```
 * ```text
 * ---
 * title: 关于清渠的通知
 * date: 2024-03-05
 * file: a.txt
 * ---
 *
 * # 关于清渠的通知
 *
 * ## 一、时间
 * ```
 */
export function frontMatter(entries: Readonly<Record<string, string>> = {}): FrontMatter {
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries))
    throw optionError('entries', entries, 'bad value', 'an object of texts')
  for (const [key, value] of Object.entries(entries))
    if (typeof value !== 'string') throw optionError(`entries.${key}`, value, 'bad value', 'a text')
  return (tree, kept) => {
    const all = entriesOf(tree, entries)
    const own = ownMetadata(kept)
    const value = own === null ? written(all) : merged(metadataIn(own.value), all)
    if (value === null || value === '') return null
    const {start} = tree.position
    return {type: 'yaml', value, position: own?.position ?? {start, end: start}}
  }
}

function entriesOf(tree: Root, extra: Readonly<Record<string, string>>): Entries {
  const {title, documentNumber: number, date, source, byline} = metadataOf(tree)
  const known = Object.entries({title, number, date, source, byline})
  return new Map([...known, ...Object.entries(extra)].filter((entry): entry is [string, string] => entry[1] !== null))
}

/** The author's own lines as they stand, and below them what they do not say. */
function merged(own: string | null, entries: Entries): string | null {
  if (own === null) return null
  const document = parseDocument(own, {logLevel: 'error'})
  const {contents} = document
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return null
  const keys = new Set((contents?.items ?? []).map(({key}) => String(isScalar(key) ? key.value : key)))
  const missing = new Map([...entries].filter(([key]) => !keys.has(key)))
  if (missing.size === 0) return own
  const value = [own, written(missing)].filter((part) => part !== '').join('\n')
  return saysAll(value, keys.size + missing.size) ? value : null
}

/** Whether lines below the author's own are entries beside them: below a mapping in braces, or an indented one, they are not. */
function saysAll(value: string, count: number): boolean {
  const {errors, contents} = parseDocument(value, {logLevel: 'error'})
  return errors.length === 0 && isMap(contents) && contents.items.length === count
}

function written(entries: Entries): string {
  return [...entries].map(([key, value]) => entry(key, value)).join('\n')
}

/** Readers of YAML 1.1 take yes and 1:30 for no text, so these have quotes; a date has none, because it is one for them. */
function entry(key: string, value: string): string {
  const compat = isDate.test(value) ? null : 'yaml-1.1'
  const line = stringify(new Map([[scalar(key), scalar(value)]]), {compat, lineWidth: 0})
  return line.trimEnd().replace(invisible, escaped)
}

const isDate = /^\d{4}-\d\d-\d\d$/

/** Line ends, control characters, halves of pairs: only between double quotes are they what they are. */
const needsQuotes = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

/** Of these the library leaves some as they are between double quotes, and YAML does not allow them there. */
const invisible = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function scalar(value: string): Scalar<string> {
  const node = new Scalar(value)
  if (needsQuotes.test(value)) node.type = Scalar.QUOTE_DOUBLE
  return node
}
