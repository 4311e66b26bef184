import type {Root} from '@gangmu/core'
import type {Parents, Text} from 'mdast'
import type {Info, Options, State} from 'mdast-util-to-markdown'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {escapeText, type TextPlace} from './escape.js'
import type {MarkdownOptions} from './options.js'
import {toMdast} from './to-mdast.js'

/**
 * What remark-stringify needs to write an outline: `-` as the bullet, and backslashes only where Markdown would read
 * something else than the text. Two lists that follow each other directly have `-` and `*`, or they would be one.
 *
 * Use them to format a result again: `unified().use(remarkParse).use(remarkStringify, markdownSettings)` changes nothing.
 */
export const markdownSettings: Pick<Options, 'bullet' | 'handlers'> = {bullet: '-', handlers: {text: writeText}}

const writer = unified().use(remarkStringify, markdownSettings).freeze()

/**
 * The outline as Markdown (CommonMark), with a line end after the last line; '' for a document without text.
 *
 * @throws {OptionError} for a bad option.
 */
export function toMarkdown(tree: Root, options?: MarkdownOptions): string {
  return writer.stringify(toMdast(tree, options))
}

function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const place = placeIn(node, parent, state)
  // Text that other plugins put beside links, in tables, and so on: the general rules are for that.
  return place === undefined ? state.safe(node.value, info) : escapeText(node.value, place)
}

function placeIn(node: Text, parent: Parents | undefined, state: State): TextPlace | undefined {
  if (parent?.children.length !== 1 || /^\s|[\t\n\r]|\s$/.test(node.value)) return undefined
  if (parent.type === 'heading') return 'heading'
  if (parent.type !== 'paragraph') return undefined
  return state.stack.at(-3) === 'listItem' ? 'listItem' : 'paragraph'
}
