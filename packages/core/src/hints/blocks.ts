import type {Source} from '../source.js'
import {type Hints, holderOf} from './read.js'
import type {MarkerHint, VerbatimHint} from './types.js'

/** What the format tells of the blocks of a text. */
export interface BlockHints {
  /** By block: what the format calls it. */
  readonly roles: readonly BlockRoleHint[]
  /** The automatic numbers that blocks begin with, by block. */
  readonly numbers: ReadonlyMap<number, MarkerHint>
  /** Just past the beginning that weight or typeface sets apart, by block. */
  readonly styled: ReadonlyMap<number, number>
  /** The tables and pieces of code, by the block that each of them is. */
  readonly verbatim: ReadonlyMap<number, VerbatimHint>
}

export interface BlockRoleHint {
  readonly title: boolean
  readonly furniture: boolean
  readonly note: boolean
  /** The level of a heading, from 1; 0 where the format does not tell it; null for a block that is none. */
  readonly level: number | null
}

/** What the format tells of each block; null where it tells nothing. */
export function blockHintsOf(source: Source): BlockHints | null {
  const {hints} = source
  if (hints === null) return null
  const roles: BlockRoleHint[] = []
  const numbers = new Map<number, MarkerHint>()
  const styled = new Map<number, number>()
  const verbatim = new Map<number, VerbatimHint>()
  const holders = holdersOf(hints)
  for (const [block, start] of source.blockStarts.entries()) {
    const end = source.blockEnds[block] as number
    const heading = holders.heading(start, end)
    const table = holders.verbatim(start, end)
    const number = holders.marker(start, end)
    const run = holders.styled(start, end)
    roles.push({
      title: holders.title(start, end) !== undefined,
      furniture: holders.furniture(start, end) !== undefined,
      note: holders.note(start, end) !== undefined,
      level: heading === undefined ? null : levelOf(heading.level)
    })
    if (table !== undefined) verbatim.set(block, table)
    if (number !== undefined && number.end < end) numbers.set(block, number)
    if (run !== undefined && run.end < end) styled.set(block, run.end)
  }
  return {roles, numbers, styled, verbatim}
}

function holdersOf({title, furniture, note, heading, verbatim, marker, styled}: Hints) {
  return {
    title: holderOf(title),
    furniture: holderOf(furniture),
    note: holderOf(note),
    heading: holderOf(heading),
    verbatim: holderOf(verbatim),
    marker: beginnerOf(marker),
    styled: beginnerOf(styled)
  }
}

/** Tells of blocks, asked in the order of the text, which range their first character stands in. */
function beginnerOf<Kind extends {readonly start: number; readonly end: number}>(ranges: readonly Kind[]) {
  const holder = holderOf(ranges)
  return (start: number, _end: number) => holder(start, start + 1)
}

/** Levels beyond this are not told apart. */
const lowestLevel = 9

function levelOf(level: number | undefined): number {
  return level === undefined || !(level >= 1) ? 0 : Math.min(Math.floor(level), lowestLevel)
}
