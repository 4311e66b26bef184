import type {HintedText} from '@gangmu/core'
import type * as mdast from 'mdast'
import {writeBlocks} from './blocks.js'
import type {SourceRange} from './writer.js'

/** A Markdown document as text with hints, for `parse` of @gangmu/core. */
export interface MarkdownText extends HintedText {
  /** Where the parts of the text stood in the Markdown, in the order of the text and without overlaps. */
  readonly ranges: readonly SourceRange[]
  /** How many pictures stand inside of lines: they are not in the text. */
  readonly pictures: number
  /** How many comments (`<!-- … -->`) stand inside of lines: they are not in the text either. */
  readonly comments: number
}

/**
 * A Markdown tree as the text that its reader sees, line by line, with hints of what the format tells: headings with their
 * level, the numbers of lists, words that are set in bold at the beginning of a line, and what is no running text (tables,
 * code, front matter; HTML, pictures and definitions as they are written).
 *
 * The lines of a paragraph stay lines. Markdown joins them, but texts that were never written for Markdown have a paragraph
 * on each, and @gangmu/core joins those that were broken at a width. For the same reason no hint says that a line is a
 * whole paragraph: a blank line between two blocks does.
 *
 * @param tree what remark-parse made of `source`: extensions for tables and front matter are welcome
 * @param source the Markdown itself: what the tree does not hold (typed numbers, stars left over) is looked up there
 * @example
 * ```ts
 * import {fromMdast} from '@gangmu/markdown'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 *
 * const source = '# 清渠办法\n\n1. **早动手**\n2. 清到底\n'
 * const {text, hints} = fromMdast(unified().use(remarkParse).parse(source), source)
 * console.log(text)
 * console.log(hints.map(({kind}) => kind).join(' '))
 * ```
 * ```text
 * 清渠办法
 *
 * 1. 早动手
 *
 * 2. 清到底
 *
 * heading marker marker
 * ```
 */
export function fromMdast(tree: mdast.Root, source: string): MarkdownText {
  return writeBlocks(tree, source)
}

export type {SourceRange} from './writer.js'
