import {type Flow, type Paragraph, readLeaves, type Section, withoutClosing} from '@gangmu/core'
import type * as mdast from 'mdast'
import {headingOf, headingText, leavesOf, paragraphOf} from './leaves.js'
import type {Writing} from './links.js'
import {type Block, bulletListOf, type ItemBlock, listsOf} from './lists.js'
import {memberItem, phrasingBlocks, titleItem} from './phrasing.js'
import {asCode, verbatimBlocks} from './verbatim.js'

/** The last rank that a heading has in Markdown: ######. */
const lowestRank = 6

/** The blocks of a document or a section, without the nodes that are left out. */
export function flowBlocks(nodes: readonly Flow[], writing: Writing, leftOut: ReadonlySet<Flow>): Block[] {
  const blocks: Block[] = []
  let bullets: mdast.ListItem[] = []
  for (const node of nodes) {
    if (node.type === 'section' && isBullet(node, writing)) {
      for (const item of sectionItem(node, writing, leftOut)) bullets.push(item)
      continue
    }
    blocks.push(...bulletListOf(bullets))
    // contents can have more blocks than a call takes arguments
    for (const block of blocksOf(node, writing, leftOut)) blocks.push(block)
    bullets = []
  }
  blocks.push(...bulletListOf(bullets))
  return listsOf(blocks, writing)
}

function isBullet(section: Section, writing: Writing): boolean {
  return writing.style === 'list' || section.depth + 1 > lowestRank
}

function blocksOf(node: Flow, writing: Writing, leftOut: ReadonlySet<Flow>): Block[] {
  switch (node.type) {
    case 'title':
      return headingOf(titleText(readLeaves(node.children)), 1, node.position)
    case 'section':
      return sectionBlocks(node, writing, leftOut)
    case 'paragraph':
      return phrasingBlocks(node.children, writing)
    case 'verbatim':
      return writing.body === 'none' ? [] : verbatimBlocks(node)
    case 'contents':
      return leftOut.has(node) || writing.body === 'none'
        ? []
        : node.children.flatMap((entry) => paragraphOf([entry], writing))
    case 'signature':
    case 'attachments':
    case 'furniture':
      return writing.body === 'none' ? [] : node.children.flatMap((line) => paragraphOf([line], writing))
    default:
      return writing.body === 'none' ? [] : paragraphOf(node.children, writing)
  }
}

function sectionBlocks(section: Section, writing: Writing, leftOut: ReadonlySet<Flow>): Block[] {
  const [heading, ...content] = section.children
  const rank = (section.depth + 1) as mdast.Heading['depth']
  const headings = headingOf(headingText(heading, writing), rank, heading.position)
  for (const written of headings) writing.headings.set(written, section)
  return [...headings, ...flowBlocks(content, writing, leftOut)]
}

function sectionItem(section: Section, writing: Writing, leftOut: ReadonlySet<Flow>): mdast.ListItem[] {
  const [heading, ...content] = section.children
  const below = (nodes: Flow[]): ItemBlock[] => flowBlocks(nodes, writing, leftOut).map(withoutHeading)
  if (writing.body === 'none') return titleItem(section, below(content), writing)
  // The rest of a run-in heading's block goes on in the same paragraph, as in an Item.
  const [rest, others] =
    heading.runIn && content[0]?.type === 'paragraph' ? [content[0], content.slice(1)] : [none, content]
  const first = phrasingBlocks(rest.children, writing, leavesOf(heading, writing))
  return memberItem(section, [...first, ...below(others)], writing)
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
