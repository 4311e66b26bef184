import type {Position} from '@gangmu/core'
import type * as mdast from 'mdast'
import type {Settings} from './options.js'
import type {VerbatimBlock} from './verbatim.js'

/** What our documents hold. */
export type Block = mdast.Heading | mdast.Paragraph | mdast.List | VerbatimBlock

/** What our list items hold. */
export type ItemBlock = Exclude<Block, mdast.Heading | mdast.Yaml>

/** A list item of these blocks, or nothing where there are none. */
export function listItemOf(children: ItemBlock[], position: Position): mdast.ListItem[] {
  if (children.length === 0) return []
  // A list below the first paragraph needs no blank line, a second paragraph does.
  const spread = children.slice(1).some((child) => child.type !== 'list')
  return [{type: 'listItem', spread, children, position}]
}

/** A bullet list of these items, or nothing where there are none. */
export function bulletListOf(items: mdast.ListItem[]): mdast.List[] {
  const first = items[0]?.position
  const last = items.at(-1)?.position
  if (!first || !last) return []
  // Markdown says that a list is loose by a blank line between two items: a lone item cannot say it.
  const spread = items.length > 1 && items.some((item) => item.spread)
  return [{type: 'list', ordered: false, spread, children: items, position: {start: first.start, end: last.end}}]
}

/**
 * The blocks below one node. Titles alone in the style `list` are one nested list, so lists that follow each other become
 * one; elsewhere a list for each series shows where one ends and the next begins.
 */
export function listsOf<Kind extends Block>(blocks: readonly Kind[], settings: Settings): (Kind | mdast.List)[] {
  if (settings.style !== 'list' || settings.body !== 'none') return [...blocks]
  const merged: (Kind | mdast.List)[] = []
  let run: mdast.ListItem[] = []
  for (const block of blocks) {
    if (block.type === 'list') {
      for (const item of block.children) run.push(item)
      continue
    }
    merged.push(...bulletListOf(run), block)
    run = []
  }
  return [...merged, ...bulletListOf(run)]
}
