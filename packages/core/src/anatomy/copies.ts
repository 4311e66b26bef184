import {withoutLeaders} from './contents.js'
import {type BlockKind, isText} from './line-kinds.js'
import type {Lines} from './lines.js'

/** Where the title or the salutation of the document stands again: a page that holds its text twice. */
export function findRestarts(
  {line, short}: Lines,
  kinds: readonly BlockKind[],
  title: {first: number; last: number} | null
): Set<number> {
  const restarts = new Set<number>()
  const titleText = title === null ? null : withoutLeaders(line(title.first))
  let salutation: string | null = null
  for (const [block, kind] of kinds.entries()) {
    if (kind === 'salutation') {
      if (salutation === line(block)) restarts.add(block)
      salutation ??= line(block)
    } else if (title !== null && kind === 'text' && block > title.last && short(block)) {
      if (line(block).charAt(0) === titleText?.charAt(0) && withoutLeaders(line(block)) === titleText)
        restarts.add(block)
    }
  }
  return restarts
}

/** Dates, names and numbers of documents stand in a head, the document's own or that of a copy; elsewhere they are text. */
export function keepHeadLines(kinds: BlockKind[], head: number, restarts: ReadonlySet<number>): void {
  let inHead = true
  for (const [block, kind] of kinds.entries()) {
    if (block >= head && isText(kind)) inHead = false
    if (restarts.has(block)) inHead = true
    if (!inHead && !staying.has(kind)) kinds[block] = 'text'
  }
}

const staying: ReadonlySet<BlockKind> = new Set(['text', 'quoted', 'notes', 'title', 'contents', 'salutation'])
