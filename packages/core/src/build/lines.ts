import type {Anatomy, BlockKind, ParagraphKind} from '../anatomy/index.js'
import {isLineBreakAt} from '../characters.js'
import type {VerbatimHint} from '../hints/types.js'
import {spanning} from '../source.js'
import type {Flow, Heading, Text, Title, Verbatim} from '../types.js'
import {type BuildContext, textOf} from './phrasing.js'
import {withoutSpacing} from './spaced.js'

/** Writes a block whose form tells what it is. Lines that follow each other are one node, but for those that say one thing each. */
export function writeLine(
  context: BuildContext,
  children: (Heading | Flow)[],
  kind: Exclude<BlockKind, ParagraphKind | 'verbatim'>,
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

/** A table or a piece of code, with the indent of its first line. */
export function verbatimOf(
  {text, position}: BuildContext,
  {start, content, language}: VerbatimHint,
  first: number,
  end: number
): Verbatim {
  const from = Math.max(start, lineStartOf(text, first))
  return {
    type: 'verbatim',
    content,
    ...(language === undefined ? {} : {language}),
    value: text.slice(from, end),
    position: position(from, end)
  }
}

function lineStartOf(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineBreakAt(text, start - 1)) start--
  return start
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
