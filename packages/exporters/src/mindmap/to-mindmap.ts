import {type Flow, leaveOut, type Phrasing, type Root, readLeaves, repeatedContents, withoutClosing} from '@gangmu/core'
import {toHtml} from 'hast-util-to-html'
import {checkDepth} from '../check-depth.js'
import {storable} from '../storable.js'
import {listOf} from './lists.js'
import {type MindmapOptions, settingsOf} from './options.js'
import {pageOf} from './page.js'
import {wordsOf} from './words.js'

/**
 * The outline as a mind map: one HTML page that holds all it needs, markmap included, and loads nothing, so that it opens
 * without a network, from a file.
 *
 * The page holds the outline as nested lists, for those who hear it and for browsers without scripts, and draws the map
 * from them: it unfolds as many levels as can be read in the window, and folds by a click on a node. It is light or dark
 * as the reader's system is.
 *
 * The root is the title of the document; every section and item is a node with its marker and its title, and where it has
 * none with the words that its text begins with. With `body: 'full'` the text between two titles is a node in its place, and
 * every text of the document stands in the map once, save the punctuation that closes a title, the table of contents that the
 * outline repeats, and what `leaveOut` of @gangmu/core leaves out. Characters that HTML cannot hold become U+FFFD.
 *
 * @throws {OptionError} for a bad option, a TypeError
 * @throws {RangeError} for a tree that is nested too deeply to be written: `parse` makes none, but a program can
 *
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toMindmap} from '@gangmu/exporters/mindmap'
 *
 * const page = toMindmap(parse('一、清渠。谷雨前完成。\n二、修闸。要做到：一是早动手。二是修到底。'), {title: '春修'})
 * console.log(page.slice(page.indexOf('<main>'), page.indexOf('</main>')))
 * ```
 * ```text
 * <main><h1>春修</h1>
 * <ul>
 * <li><span class="title"><span class="marker">一、</span>清渠</span></li>
 * <li><span class="title"><span class="marker">二、</span>修闸</span><ul>
 * <li><span class="title"><span class="marker">一是</span>早动手</span></li>
 * <li><span class="title"><span class="marker">二是</span>修到底</span></li>
 * </ul></li>
 * </ul>
 * ```
 */
export function toMindmap(tree: Root, options?: MindmapOptions): string {
  const settings = settingsOf(options)
  checkDepth(tree)
  const kept = leaveOut(tree, settings).tree
  const title = kept.children.find((node) => node.type === 'title')
  const leftOut = new Set<Flow | Phrasing>(repeatedContents(kept))
  if (title) leftOut.add(title)
  const words = title ? withoutClosing(readLeaves(title.children)) : ''
  const page = pageOf(
    storable(words || settings.title || wordsOf(settings.lang).outline),
    listOf(kept.children, {settings, leftOut}),
    settings
  )
  return `${toHtml(page)}\n`
}
