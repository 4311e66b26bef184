import type {Item, List, Phrasing} from '@gangmu/core'
import type * as mdast from 'mdast'
import {headingText, type Leaf, leavesOf, paragraphOf} from './leaves.js'
import {bulletListOf, type ItemBlock, listItemOf, listsOf} from './lists.js'
import type {Settings} from './options.js'

type PhrasingBlock = mdast.Paragraph | mdast.List

/**
 * The content of a paragraph or an item: a List becomes a bullet list, the Lead before it and the text around it
 * paragraphs of their own. `before` are leaves that stand in the same block before the content.
 */
export function phrasingBlocks(
  content: readonly Phrasing[],
  settings: Settings,
  before: readonly Leaf[] = []
): PhrasingBlock[] {
  if (settings.body === 'none') {
    return listsOf(
      content.flatMap((node) => titlesIn(node, settings)),
      settings
    )
  }
  const blocks: PhrasingBlock[] = []
  let run: Leaf[] = [...before]
  for (const node of content) {
    if (node.type === 'text' || node.type === 'annotation') {
      run.push(node)
      continue
    }
    blocks.push(...paragraphOf(run), ...(node.type === 'lead' ? paragraphOf(node.children) : bullets(node, settings)))
    run = []
  }
  blocks.push(...paragraphOf(run))
  return blocks
}

/** A list, and the label above it: 三个重点领域： tells one list of a paragraph from the next. One nested list has no place for it. */
function titlesIn(node: Phrasing, settings: Settings): PhrasingBlock[] {
  if (node.type === 'list') return bullets(node, settings)
  return node.type === 'lead' && settings.style === 'headings' ? paragraphOf(node.children) : []
}

function bullets(list: List, settings: Settings): mdast.List[] {
  return bulletListOf(list.children.flatMap((item) => listItem(item, settings)))
}

function listItem(item: Item, settings: Settings): mdast.ListItem[] {
  const [heading, ...content] = item.children
  if (settings.body === 'none') return titleItem(item, phrasingBlocks(content, settings), settings)
  // As the author wrote it: 「一是突出重点。紧盯……。」 stays one paragraph.
  return listItemOf(phrasingBlocks(content, settings, leavesOf(heading, settings)), item.position)
}

/** A list item that is called as the heading of its node says, with the lists below it. */
export function titleItem(
  node: {children: [Item['children'][0], ...unknown[]]; position: Item['position']},
  below: ItemBlock[],
  settings: Settings
): mdast.ListItem[] {
  const heading = node.children[0]
  const value = headingText(heading, settings)
  return listItemOf([...paragraphOf([{type: 'text', value, position: heading.position}]), ...below], node.position)
}
