import type {Source} from '../source.js'
import {holderOf} from './read.js'
import type {Hint} from './types.js'

/** Makes one block of the lines of each table, and of each piece of code: no line of them is text. */
export function joinVerbatim(source: Source): Source {
  if (source.hints === null || source.hints.verbatim.length === 0) return source
  const holder = holderOf(source.hints.verbatim)
  const blockStarts: number[] = []
  const blockEnds: number[] = []
  let before: ReturnType<typeof holder>
  for (const [block, start] of source.blockStarts.entries()) {
    const end = source.blockEnds[block] as number
    const range = holder(start, end)
    if (range !== undefined && range === before) blockEnds.pop()
    else blockStarts.push(start)
    blockEnds.push(end)
    before = range
  }
  return {...source, blockStarts, blockEnds}
}

/** Tells of blocks, asked in the order of the text, whether the format says that their line is whole, or none of the text. */
export function wholeLines({hints}: Source): (start: number, end: number) => boolean {
  return hints === null ? () => false : inSome([hints.paragraphs, hints.verbatim, hints.furniture])
}

/** Tells of blocks, asked in the order of the text, whether the format says that they are no running text. */
export function noText({hints}: Source): (start: number, end: number) => boolean {
  return hints === null ? () => false : inSome([hints.verbatim, hints.furniture])
}

function inSome(kinds: readonly (readonly Hint[])[]): (start: number, end: number) => boolean {
  const holders = kinds.map((ranges) => holderOf(ranges))
  // every holder is asked, since each has to keep up with the text
  return (start, end) => holders.map((holder) => holder(start, end)).some((range) => range !== undefined)
}
