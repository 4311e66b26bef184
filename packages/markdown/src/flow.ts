import {type Flow, type Paragraph, readLeaves, type Section, withoutClosing} from '@gangmu/core'
import type * as mdast from 'mdast'
import {headingOf, headingText, leavesOf, paragraphOf} from './leaves.js'
import {type Block, bulletListOf, type ItemBlock, listItemOf, listsOf} from './lists.js'
import type {Settings} from './options.js'
import {phrasingBlocks, titleItem} from './phrasing.js'
import {asCode, verbatimBlocks} from './verbatim.js'

/** The last rank that a heading has in Markdown: ######. */
const lowestRank = 6

/** The blocks of a document or a section, without the nodes that are left out. */
export function flowBlocks(nodes: readonly Flow[], settings: Settings, leftOut: ReadonlySet<Flow>): Block[] {
  const blocks: Block[] = []
  let bullets: mdast.ListItem[] = []
  for (const node of nodes) {
    if (node.type === 'section' && isBullet(node, settings)) {
      for (const item of sectionItem(node, settings, leftOut)) bullets.push(item)
      continue
    }
    blocks.push(...bulletListOf(bullets))
    // contents can have more blocks than a call takes arguments
    for (const block of blocksOf(node, settings, leftOut)) blocks.push(block)
    bullets = []
  }
  blocks.push(...bulletListOf(bullets))
  return listsOf(blocks, settings)
}

function isBullet(section: Section, settings: Settings): boolean {
  return settings.style === 'list' || section.depth + 1 > lowestRank
}

function blocksOf(node: Flow, settings: Settings, leftOut: ReadonlySet<Flow>): Block[] {
  switch (node.type) {
    case 'title':
      return headingOf(titleText(readLeaves(node.children)), 1, node.position)
    case 'section':
      return sectionBlocks(node, settings, leftOut)
    case 'paragraph':
      return phrasingBlocks(node.children, settings)
    case 'verbatim':
      return settings.body === 'none' ? [] : verbatimBlocks(node)
    case 'contents':
      return leftOut.has(node) || settings.body === 'none' ? [] : node.children.flatMap((entry) => paragraphOf([entry]))
    case 'signature':
    case 'attachments':
    case 'furniture':
      return settings.body === 'none' ? [] : node.children.flatMap((line) => paragraphOf([line]))
    default:
      return settings.body === 'none' ? [] : paragraphOf(node.children)
  }
}

function sectionBlocks(section: Section, settings: Settings, leftOut: ReadonlySet<Flow>): Block[] {
  const [heading, ...content] = section.children
  const rank = (section.depth + 1) as mdast.Heading['depth']
  return [
    ...headingOf(headingText(heading, settings), rank, heading.position),
    ...flowBlocks(content, settings, leftOut)
  ]
}

function sectionItem(section: Section, settings: Settings, leftOut: ReadonlySet<Flow>): mdast.ListItem[] {
  const [heading, ...content] = section.children
  const below = (nodes: Flow[]): ItemBlock[] => flowBlocks(nodes, settings, leftOut).map(withoutHeading)
  if (settings.body === 'none') return titleItem(section, below(content), settings)
  // The rest of a run-in heading's block goes on in the same paragraph, as in an Item.
  const [rest, others] =
    heading.runIn && content[0]?.type === 'paragraph' ? [content[0], content.slice(1)] : [none, content]
  const first = phrasingBlocks(rest.children, settings, leavesOf(heading, settings))
  return listItemOf([...first, ...below(others)], section.position)
}

const none: Pick<Paragraph, 'children'> = {children: []}

/** Sections below a list item are deep enough to be bullets; a title that stands there is text, and metadata is code. */
function withoutHeading(block: Block): ItemBlock {
  if (block.type === 'yaml') return asCode(block)
  return block.type === 'heading' ? {...block, type: 'paragraph'} : block
}

/** A title without the punctuation that closes it, unless it is nothing else. */
function titleText(text: string): string {
  return withoutClosing(text) || text
}
