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
 */
export function parse(text: string | HintedText, options: ParseOptions = {}): Root {
  const prepared = prepare(pipeline, text, tableFor(options))
  return treeOf(prepared, search(prepared.context, prepared.anatomy), isImplicit(options))
}
