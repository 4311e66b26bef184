import type {HintedText} from './hints/types.js'
import {isImplicit, type ParseOptions, tableFor} from './options.js'
import {pipeline, prepare, treeOf} from './pipeline.js'
import {search} from './search/index.js'
import type {Root} from './types.js'

/**
 * Finds the outline of a text.
 *
 * It never throws for a text, whatever stands in it: a document without a marker is a tree of paragraphs.
 *
 * It takes no AbortSignal: it runs at once, at about 100 MB of text in a second, and nothing could say stop meanwhile. Whoever
 * must be able to stop it calls it in a worker; trees go through messages as they are.
 *
 * @throws {OptionError} for an option, or a hint, that is wrong: a TypeError that names it, the value and what was expected
 * @example
 * ```ts
 * import {parse, titleOf} from '@gangmu/core'
 *
 * const text = '关于清渠的通知\n一、时间\n要做到：一是早动手。二是清到底。\n二、地点\n北山。'
 * for (const node of parse(text).children) {
 *   const {start, end} = node.position
 *   console.log(node.type, start.offset, end.offset, node.type === 'section' ? titleOf(node.children[0]) : '')
 * }
 * ```
 * ```text
 * title 0 7
 * section 8 29 时间
 * section 30 38 地点
 * ```
 */
export function parse(text: string | HintedText, options: ParseOptions = {}): Root {
  const prepared = prepare(pipeline, text, tableFor(options))
  return treeOf(prepared, search(prepared.context, prepared.anatomy), isImplicit(options))
}
