import {type ParseOptions, parse, type Root} from '@gangmu/core'
import type * as mdast from 'mdast'
import {defaultHandlers, type Handle, type Options} from 'mdast-util-to-markdown'
import type {} from 'remark-stringify'
import type {Data, Plugin} from 'unified'
import {type MarkdownOptions, settingsOf} from './options.js'
import {markdownSettings} from './stringify.js'
import {toMdast} from './to-mdast.js'

/**
 * A plugin that parses with @gangmu/core: the tree of the processor is an outline. Its options are those of `parse`.
 *
 * `gangmuToMdast` has to follow before Markdown is written: without it the outline reaches remark-stringify, which then
 * throws an error that says so.
 *
 * @example
 * ```ts
 * import {gangmuParse, gangmuToMdast} from '@gangmu/markdown'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(gangmuParse, {disable: ['upper-dot']}).use(gangmuToMdast).use(remarkStringify)
 * console.log(String(await processor.process('一、清渠\n早动手。\n二、修闸')))
 * ```
 * ```text
 * ## 一、清渠
 *
 * 早动手。
 *
 * ## 二、修闸
 * ```
 */
export const gangmuParse: Plugin<[options?: ParseOptions], string, Root> = function (options) {
  const outlines = new WeakSet<object>()
  this.parser = (document) => {
    const tree = parse(document, options)
    outlines.add(tree)
    return tree
  }
  addExtension(this.data(), {handlers: {root: refusing(outlines)}})
}

/**
 * A plugin that bridges from the outline to the tree of Markdown (mdast), for remark-stringify and for other remark
 * plugins after it. Its options are those of `toMdast`.
 *
 * @throws {OptionError} where it is used with a bad option.
 * @example
 * ```ts
 * import {gangmuParse, gangmuToMdast} from '@gangmu/markdown'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(gangmuParse).use(gangmuToMdast, {style: 'list', markers: 'strip'}).use(remarkStringify)
 * console.log(String(await processor.process('一、清渠\n（一）早动手\n二、修闸')))
 * ```
 * ```text
 * - 清渠
 *   - 早动手
 * - 修闸
 * ```
 */
export const gangmuToMdast: Plugin<[options?: MarkdownOptions], Root, mdast.Root> = function (options) {
  settingsOf(options)
  addExtension(this.data(), markdownSettings)
  return (tree) => toMdast(tree, options)
}

/**
 * Writes a root as remark-stringify does, unless it is an outline: paragraphs, lists and texts are called the same in
 * both trees, so a document without a section would be written without an error, and wrongly.
 */
function refusing(outlines: WeakSet<object>): Handle {
  return (node: mdast.Root, parent, state, info) => {
    if (outlines.has(node)) {
      throw new Error(
        'Cannot write an outline tree as Markdown, expected mdast: use `gangmuToMdast` after `gangmuParse`'
      )
    }
    return defaultHandlers.root(node, parent, state, info)
  }
}

function addExtension(data: Data, extension: Options): void {
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), extension]
}
