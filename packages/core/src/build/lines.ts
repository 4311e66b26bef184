import type {Anatomy, BlockKind, ParagraphKind} from '../anatomy/index.js'
import {spanning} from '../source.js'
import type {Flow, Heading, Text, Title} from '../types.js'
import {type BuildContext, textOf} from './phrasing.js'
import {withoutSpacing} from './spaced.js'

/** Writes a block whose form tells what it is. Lines that follow each other are one node, but for those that say one thing each. */
export function writeLine(
  context: BuildContext,
  children: (Heading | Flow)[],
  kind: Exclude<BlockKind, ParagraphKind>,
  start: number,
  end: number
): void {
  const text = textOf(context, start, end) as Text
  if (kind === 'title') text.value = withoutSpacing(text.value)
  const last = children.at(-1)
  if (last?.type === kind && spansLines.has(kind)) {
    const node = last as Title
    node.children.push(text)
    node.position = spanning(node.position, text.position)
  } else children.push({type: kind, children: [text], position: spanning(text.position, text.position)})
}

const spansLines: ReadonlySet<BlockKind> = new Set(['title', 'contents', 'signature', 'attachments', 'furniture'])

/**
 * The lines of pages below which nothing of the text stands, or the text begins anew: no section holds them. Those in the
 * text stand where the text goes on.
 */
export function findPageEnds({kinds, restarts, closings}: Anatomy): ReadonlySet<number> {
  const ends = new Set<number>()
  let isEnd = true
  for (let block = kinds.length - 1; block >= 0; block--) {
    if (kinds[block] !== 'furniture') isEnd = restarts.has(block) || kinds[block] === 'title'
    else if (isEnd || closings.has(block)) ends.add(block)
  }
  return ends
}
