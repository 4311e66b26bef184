import {leaveOut, type Root, repeatedContents} from '@gangmu/core'
import type * as mdast from 'mdast'
import {flowBlocks} from './flow.js'
import {nameMembers} from './ids.js'
import {writingOf} from './links.js'
import {type MarkdownOptions, settingsOf} from './options.js'
import {ownMetadata, withMetadataFirst} from './verbatim.js'

/**
 * The outline as a Markdown tree: the title becomes the heading of rank 1, sections become headings or list items,
 * inline series bullet lists, and all else paragraphs in its place.
 *
 * What is no running text stays what it is: a table, code, metadata, a block that is passed on as it was written.
 *
 * What is read is the `value` of the leaves, never the source, so converted trees are written as they were converted.
 * The nodes keep their places in the source.
 *
 * Every heading has `data.id`, the id that GitHub gives it, and `data.hProperties.id` for remark-rehype. With `links`, references
 * in paragraphs and list items are `link` nodes; with `ids`, the ids are written, too.
 *
 * A table of contents is left out where the document has an outline, because the outline repeats it: `leftOutLines`
 * says how many lines that were. What a page prints around the text, bodies that stand again and pinyin are left out, too, save
 * where an option keeps them: `leaveOut` of @gangmu/core says how much that is.
 *
 * @throws {OptionError} for a bad option.
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toMdast} from '@gangmu/markdown'
 *
 * for (const node of toMdast(parse('一、清渠\n要做到：一是早动手。二是清到底。\n二、修闸')).children)
 *   console.log(node.type, node.position?.start.offset)
 * ```
 * ```text
 * heading 0
 * paragraph 5
 * list 9
 * heading 22
 * ```
 */
export function toMdast(tree: Root, options?: MarkdownOptions): mdast.Root {
  const settings = settingsOf(options)
  const kept = leaveOut(tree, settings).tree
  const writing = writingOf(kept, settings)
  const blocks = flowBlocks(kept.children, writing, new Set(repeatedContents(kept)))
  const metadata = settings.frontMatter?.(tree, kept) ?? null
  // the metadata of its own is part of the new one
  const isOwn = metadata !== null && ownMetadata(kept) !== null && blocks[0]?.type === 'yaml'
  const children = metadata === null ? blocks : [metadata, ...(isOwn ? blocks.slice(1) : blocks)]
  const root: mdast.Root = {type: 'root', children: withMetadataFirst(children), position: tree.position}
  nameMembers(root, kept, writing)
  return root
}

/**
 * How many lines of the text do not stand in the result of `toMdast`, although text was asked for: those of the table
 * of contents. 0 with `body: 'none'`, which asks for titles only.
 *
 * @throws {OptionError} for a bad option.
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {leftOutLines} from '@gangmu/markdown'
 *
 * console.log(leftOutLines(parse('目录\n第一章　清渠\n第二章　修闸\n第一章　清渠\n三月前清完。\n第二章　修闸')))
 * ```
 * ```text
 * 3
 * ```
 */
export function leftOutLines(tree: Root, options?: MarkdownOptions): number {
  const settings = settingsOf(options)
  if (settings.body === 'none') return 0
  return repeatedContents(leaveOut(tree, settings).tree).reduce((count, {children}) => count + children.length, 0)
}
