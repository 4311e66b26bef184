import type {MarkerConstruct} from '../../markers/construct.js'
import type {BlockFeatures} from '../../scan.js'
import type {Frame} from '../state.js'
import {endingOf} from './paragraphs.js'

/**
 * A series of one member: authors number what they have several of. In prose, 一是 without 二是 is no marker: then it costs
 * more to take it for one than not to.
 */
export function orphan(construct: MarkerConstruct, inline: boolean): number {
  if (inline) return construct.strength.clause + beyondProse
  return construct.needsSiblings === true ? construct.strength.line + beyondProse : loneHeading
}

const beyondProse = 0.8

/** （一） above a paragraph can be all that an author has to say. */
const loneHeading = 1.2

/** What it costs that a construct stands below one that the standards put below it, or beside it. */
export function convention(rank: number, parentRank: number, inline: boolean): number {
  if (rank > parentRank) return 0
  return inline ? 1.5 : 2
}

/**
 * To leave an open level for a marker that is no member of it. A heading that has nothing below it yet is left last, and
 * a level that the standards put below the marker is left for almost nothing.
 */
export function leavingForMarker(frame: Frame, block: BlockFeatures, outranked: boolean): number {
  if (frame.inline && !frame.sections) return 0
  if (!frame.owns) {
    const ending = endingOf(block)
    if (ending === 'announcing') return 2.5
    if (ending === 'heading') return 2
  }
  return outranked ? 0.2 : 0.8
}

/** To end an inline list for another one in the same block: for each list. */
export const endingList = 0.3

/** A member inside a block that has members of its own after that block: it announces them, or its siblings begin blocks. */
export function growingInline(frame: Frame, block: BlockFeatures): number {
  if (endingOf(block) === 'announcing') return 0
  return frame.sections ? 0.4 : 1.2
}

/** A series whose members stand both at beginnings of blocks and inside them: line ends were lost. */
export const mixedPlaces = 0.3

/** One construct below itself, with another shared part. */
export const sharedConstruct = 0.5
