import {type Flow, leaveOut, type Root, readLeaves, repeatedContents, withoutClosing} from '@gangmu/core'
import {checkDepth} from '../check-depth.js'
import {storable} from '../storable.js'
import {documentBlocks} from './blocks.js'
import {documentOf} from './document.js'
import {type DocxOptions, settingsOf} from './options.js'
import {bytesOf} from './pack.js'

/**
 * The outline as a Word document (.docx) that looks like an official one (GB/T 9704-2012): A4 with 22 lines of 28 characters,
 * the title in 小标宋, headings in 黑体, 楷体 and 仿宋, text in 仿宋, page numbers at the outer edge. Where a face is missing on a
 * computer, the next of its kind is taken.
 *
 * Sections down to depth 6 have the heading styles of Word, so that its navigation pane and its tables of contents know them;
 * deeper ones are text. A run-in heading is one, too: a style separator ends it, and Word goes on in the same line.
 * Markers are text as written, no automatic numbers: nothing renumbers them. A series within a paragraph stays in it.
 *
 * Every character of the text stands in it once, save the table of contents that the outline repeats, and what `leaveOut` of
 * @gangmu/core leaves out; what XML cannot hold (control characters) becomes U+FFFD. The same tree gives the same bytes.
 *
 * @throws {OptionError} for a bad option, a TypeError: the promise is rejected with it
 * @throws {RangeError} for a tree with more than 500 sections and items within each other
 *
 * @example
 * ```ts
 * import {parse} from '@gangmu/core'
 * import {toDocx} from '@gangmu/exporters/docx'
 *
 * const bytes = await toDocx(parse('一、清渠。谷雨前完成。\n二、修闸'))
 * console.log(new TextDecoder().decode(bytes.subarray(0, 2)))
 * ```
 * ```text
 * PK
 * ```
 */
export async function toDocx(tree: Root, options?: DocxOptions): Promise<Uint8Array> {
  const settings = settingsOf(options)
  checkDepth(tree)
  const kept = leaveOut(tree, settings).tree
  const title = kept.children.find((node) => node.type === 'title')
  const words = title ? storable(withoutClosing(readLeaves(title.children))) : ''
  const blocks = documentBlocks(kept, {settings, leftOut: new Set<Flow>(repeatedContents(kept))})
  return bytesOf(documentOf(words, blocks), words)
}
