import type {Root} from '@gangmu/core'
import type {Link, Parents, Text, Yaml} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {defaultHandlers, type Info, type Options, type State} from 'mdast-util-to-markdown'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {escapeText, type TextPlace} from './escape.js'
import type {MarkdownOptions} from './options.js'
import {toMdast} from './to-mdast.js'
import {lineOf, type WrittenLine} from './write-inline.js'

/** Columns are not filled up with blanks: one long cell would lengthen every row. */
const tables = gfmTableToMarkdown({tableCellPadding: true, tablePipeAlign: false})

/**
 * What remark-stringify needs to write an outline: `-` as the bullet, and backslashes only where Markdown would read
 * something else than the text. Two lists that follow each other directly have `-` and `*`, or they would be one.
 *
 * Tables are written as GitHub reads them, and the metadata before a text with its fences.
 *
 * Use them to format a result again: `unified().use(remarkParse).use(remarkStringify, markdownSettings)` changes nothing;
 * with tables or metadata in it, `remarkGfm` or `remarkFrontmatter` have to stand between the two.
 *
 * @example
 * ```ts
 * import {markdownSettings} from '@gangmu/markdown'
 * import remarkParse from 'remark-parse'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(remarkParse).use(remarkStringify, markdownSettings)
 * console.log(String(await processor.process('* 一、清渠\n* 二、修闸 3*4')))
 * ```
 * ```text
 * - 一、清渠
 * - 二、修闸 3*4
 * ```
 */
export const markdownSettings: Pick<Options, 'bullet' | 'handlers' | 'join' | 'unsafe'> = {
  bullet: '-',
  handlers: {...tables.handlers, text: writeText, link: writeLink, yaml: writeMetadata},
  join: tables.join ?? [],
  unsafe: tables.unsafe ?? []
}

const writer = unified().use(remarkStringify, markdownSettings).freeze()

/**
 * The outline as Markdown (CommonMark), with a line end after the last line; '' for a document without text.
 *
 * @throws {OptionError} for a bad option.
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toMarkdown} from '@gangmu/markdown'
 *
 * console.log(toMarkdown(parse('一、清渠。要做到：一是早动手。二是清到底。\n二、修闸')))
 * ```
 * ```text
 * ## 一、清渠
 *
 * 要做到：
 *
 * - 一是早动手。
 * - 二是清到底。
 *
 * ## 二、修闸
 * ```
 */
export function toMarkdown(tree: Root, options?: MarkdownOptions): string {
  return writer.stringify(toMdast(tree, options))
}

function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const place = placeIn(parent, state)
  if (place !== undefined && parent?.children.length === 1 && !/^\s|[\t\n\r]|\s$/.test(node.value))
    return escapeText(node.value, place)
  // Text that other plugins put beside links, in tables, and so on: the general rules are for that.
  return lineIn(parent, state)?.get(node) ?? state.safe(node.value, info)
}

function writeLink(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  return lineIn(parent, state)?.get(node) ?? defaultHandlers.link(node, parent, state, info)
}

// What the text before a link can touch.
writeLink.peek = () => '['

/** A line of texts, links to ids and anchors, as it is written. */
function lineIn(parent: Parents | undefined, state: State): WrittenLine | null {
  const place = placeIn(parent, state)
  return parent === undefined || place === undefined || place === 'tableCell' ? null : lineOf(parent, place, state)
}

function writeMetadata({value}: Yaml): string {
  return value === '' ? '---\n---' : `---\n${value}\n---`
}

function placeIn(parent: Parents | undefined, state: State): TextPlace | undefined {
  if (parent?.type === 'heading' || parent?.type === 'tableCell') return parent.type
  if (parent?.type !== 'paragraph') return undefined
  return state.stack.at(-3) === 'listItem' ? 'listItem' : 'paragraph'
}
