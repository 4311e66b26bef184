import {type Flow, idsOf, leaveOut, type Root, repeatedContents} from '@gangmu/core'
import type * as hast from 'hast'
import {toHtml as stringify} from 'hast-util-to-html'
import {h} from 'hastscript'
import {checkDepth} from '../check-depth.js'
import {onLines} from './elements.js'
import {flowBlocks} from './flow.js'
import {type HtmlOptions, settingsOf} from './options.js'
import {pageOf} from './page.js'
import type {Place} from './place.js'

/**
 * The outline as an HTML tree (hast), for rehype: an `article` with a `header` for the title and what stands beside it, a
 * `section` with an id and a heading (h2 to h6) for each section, and a list for each series within a paragraph.
 *
 * Markers stand in `span.marker` as they are written; nothing numbers anything a second time. A run-in heading and the text
 * after it stand in one `div.run-in`, the heading inline. Headings of depth 6 and more are `h6` with `aria-level`. Tables are
 * tables, all else that is no running text is code. Dates of the head and of the signature are `time`, where they can be
 * read safely.
 *
 * The ids are those of `idsOf` in @gangmu/core. Nodes keep their places in the source. Every character of the text stands in
 * the article once, save the table of contents that the outline repeats, and what `leaveOut` of @gangmu/core leaves out;
 * what HTML cannot hold (control characters) becomes U+FFFD.
 *
 * @throws {OptionError} for a bad option, a TypeError
 * @throws {RangeError} for a tree with more than 500 sections and items within each other
 *
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toHast} from '@gangmu/exporters/html'
 *
 * const {children} = toHast(parse('一、清渠。谷雨前完成。'), {document: false})
 * console.log(children.map((node) => node.type === 'element' && node.tagName).join())
 * ```
 * ```text
 * article
 * ```
 */
export function toHast(tree: Root, options?: HtmlOptions): hast.Root {
  const settings = settingsOf(options)
  checkDepth(tree)
  const kept = leaveOut(tree, settings).tree
  const place: Place = {settings, ids: idsOf(kept), leftOut: new Set<Flow>(repeatedContents(kept))}
  const language = settings.document ? {} : {lang: settings.lang}
  const article = h('article', language, onLines([...headerOf(kept, place), ...flowBlocks(afterHeader(kept), place)]))
  return {
    type: 'root',
    children: settings.document ? pageOf(article, kept, settings) : [article],
    position: tree.position
  }
}

/**
 * The outline as HTML: see `toHast`. With `document: false` the article alone, else a whole page in UTF-8 with a small style
 * sheet for Chinese text, in light, in dark and in print, without a script, and without a request for anything.
 *
 * @throws {OptionError} for a bad option, a TypeError
 * @throws {RangeError} for a tree with more than 500 sections and items within each other
 *
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toHtml} from '@gangmu/exporters/html'
 *
 * console.log(toHtml(parse('一、清渠。谷雨前完成。\n二、修闸'), {document: false}))
 * ```
 * ```text
 * <article lang="zh">
 * <section id="一清渠">
 * <div class="run-in"><h2><span class="marker">一、</span>清渠。</h2><p>谷雨前完成。</p></div>
 * </section>
 * <section id="二修闸">
 * <h2><span class="marker">二、</span>修闸</h2>
 * </section>
 * </article>
 * ```
 */
export function toHtml(tree: Root, options?: HtmlOptions): string {
  return `${stringify(toHast(tree, options))}\n`
}

const inHeader = new Set<Flow['type']>([
  'title',
  'subtitle',
  'documentNumber',
  'byline',
  'date',
  'salutation',
  'furniture'
])

/** How many nodes at the beginning of a document are its head. */
function headLength({children}: Root): number {
  const end = children.findIndex(({type}) => !inHeader.has(type))
  return end === -1 ? children.length : end
}

const afterHeader = (tree: Root): Flow[] => tree.children.slice(headLength(tree))

function headerOf(tree: Root, place: Place): hast.Element[] {
  const blocks = flowBlocks(tree.children.slice(0, headLength(tree)), place)
  return blocks.length === 0 ? [] : [h('header', onLines(blocks))]
}
