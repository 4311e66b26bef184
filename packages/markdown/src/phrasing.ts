import type {Item, List, Phrasing} from '@gangmu/core'
import type * as mdast from 'mdast'
import {headingText, type Leaf, leavesOf, paragraphOf} from './leaves.js'
import type {Member, Writing} from './links.js'
import {bulletListOf, type ItemBlock, listItemOf, listsOf} from './lists.js'

type PhrasingBlock = mdast.Paragraph | mdast.List

/**
 * The content of a paragraph or an item: a List becomes a bullet list, the Lead before it and the text around it
 * paragraphs of their own. `before` are leaves that stand in the same block before the content.
 */
export function phrasingBlocks(
  content: readonly Phrasing[],
  writing: Writing,
  before: readonly Leaf[] = []
): PhrasingBlock[] {
  if (writing.body === 'none') {
    return listsOf(
      content.flatMap((node) => titlesIn(node, writing)),
      writing
    )
  }
  const blocks: PhrasingBlock[] = []
  let run: Leaf[] = [...before]
  for (const node of content) {
    if (node.type === 'text' || node.type === 'annotation') {
      run.push(node)
      continue
    }
    blocks.push(
      ...paragraphOf(run, writing),
      ...(node.type === 'lead' ? paragraphOf(node.children, writing) : bullets(node, writing))
    )
    run = []
  }
  blocks.push(...paragraphOf(run, writing))
  return blocks
}

/** A list, and the label above it: 三个重点领域： tells one list of a paragraph from the next. One nested list has no place for it. */
function titlesIn(node: Phrasing, writing: Writing): PhrasingBlock[] {
  if (node.type === 'list') return bullets(node, writing)
  return node.type === 'lead' && writing.style === 'headings' ? paragraphOf(node.children, writing) : []
}

function bullets(list: List, writing: Writing): mdast.List[] {
  return bulletListOf(list.children.flatMap((item) => listItem(item, writing)))
}

function listItem(item: Item, writing: Writing): mdast.ListItem[] {
  const [heading, ...content] = item.children
  if (writing.body === 'none') return titleItem(item, phrasingBlocks(content, writing), writing)
  // As the author wrote it: 「一是突出重点。紧盯……。」 stays one paragraph.
  return memberItem(item, phrasingBlocks(content, writing, leavesOf(heading, writing)), writing)
}

/** A list item that a member of the outline becomes. */
export function memberItem(member: Member, children: ItemBlock[], writing: Writing): mdast.ListItem[] {
  const items = listItemOf(children, member.position)
  for (const item of items) writing.items.set(item, member)
  return items
}

/** A list item that is called as the heading of its member says, with the lists below it. */
export function titleItem(member: Member, below: ItemBlock[], writing: Writing): mdast.ListItem[] {
  const heading = member.children[0]
  const value = headingText(heading, writing)
  const title = paragraphOf([{type: 'text', value, position: heading.position}], writing)
  return memberItem(member, [...title, ...below], writing)
}
