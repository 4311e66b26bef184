import {chosenOptions, oneOf} from '@gangmu/core'
import type * as mdast from 'mdast'
import type {Plugin} from 'unified'
import {paragraphBlocks, type Settings} from './blocks.js'
import {documentOf, type Row} from './document.js'
import {headingBlocks} from './headings.js'
import {isNumbered} from './levels.js'
import {placesOf} from './places.js'

/** What `remarkGangmu` does. */
export interface RemarkGangmuOptions {
  /**
   * Headings whose text goes on in the same paragraph (（一）加强领导。各级要…): `split` (the default) makes a heading and a
   * paragraph of each, `keep` leaves the paragraph as it is.
   *
   * They are split by default, because members of one series stand with and without a text behind their title: with some
   * of them headings and some not, the outline would have holes.
   */
  runIn?: 'split' | 'keep' | undefined
}

/**
 * A remark plugin that gives the headings of a Markdown document the levels that their numbers say (一、 above （一） above
 * 1.), makes headings of paragraphs that are numbered as well, and paragraphs of headings that are none: a date, a
 * salutation, a sentence. The title becomes `#`, a section of depth d a heading of rank d + 1, up to 6.
 *
 * All else stays as it is, what stands in lists and quotations too; so does a document without numbers, and one whose
 * headings have levels and mostly no numbers: its levels are an author's. Used twice, it changes nothing the second time.
 *
 * @throws {OptionError} where it is used with a bad option.
 * @example
 * ```ts
 * import {markdownSettings, remarkGangmu} from '@gangmu/markdown'
 * import remarkParse from 'remark-parse'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(remarkParse).use(remarkGangmu).use(remarkStringify, markdownSettings)
 * console.log(String(await processor.process('# 一、清渠\n\n# （一）早动手\n\n# （二）清到底\n\n# 二、修闸\n')))
 * ```
 * ```text
 * ## 一、清渠
 *
 * ### （一）早动手
 *
 * ### （二）清到底
 *
 * ## 二、修闸
 * ```
 */
export const remarkGangmu: Plugin<[options?: RemarkGangmuOptions], mdast.Root> = (options) => {
  const settings = chosenOptions<Settings>({runIn: oneOf('split', 'keep')}, options)
  return (tree, file) => {
    const source = String(file)
    // A heading that is new, or has another level, is other evidence: few rounds, until nothing changes.
    for (let round = 0; round < mostRounds && changeLevels(tree, source, settings); round++);
  }
}

const mostRounds = 8

/** Changes the headings of a tree once, and says whether there was anything to change. */
function changeLevels(tree: mdast.Root, source: string, settings: Settings): boolean {
  const document = documentOf(tree, source)
  const places = placesOf(document)
  if (!isNumbered(document.rows, places)) return false
  const rowsOf = byBlock(document.rows)
  let changed = false
  const children = tree.children.flatMap((block) => {
    const rows = rowsOf.get(block)
    if (rows === undefined) return [block]
    const [first] = rows as [Row]
    const before = block.type === 'heading' ? block.depth : null
    const blocks =
      first.block.type === 'heading'
        ? headingBlocks(first.block, first, places.get(first), settings)
        : paragraphBlocks(first.block, rows, places, settings)
    if (blocks.length !== 1 || blocks[0] !== block || (block.type === 'heading' && block.depth !== before))
      changed = true
    return blocks
  })
  if (changed) tree.children = children
  return changed
}

function byBlock(rows: readonly Row[]): Map<mdast.Nodes, Row[]> {
  const found = new Map<mdast.Nodes, Row[]>()
  for (const row of rows) {
    const own = found.get(row.block)
    if (own) own.push(row)
    else found.set(row.block, [row])
  }
  return found
}
