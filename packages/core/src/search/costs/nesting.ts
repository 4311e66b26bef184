import type {BlockFeatures} from '../../block-features.js'
import type {Frame} from '../state.js'
import {endingOf} from './paragraphs.js'

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

/** A series at the beginning of blocks inside a member of the same form: rarer than one that begins again. */
export const insideItself = 3.6

/** The same where the series is indented below the member. */
export const indented = 1

/** A member inside a block that has members of its own after that block, unless it announces them. */
export function growingInline(block: BlockFeatures): number {
  if (endingOf(block) === 'announcing') return 0
  return 0.4
}
