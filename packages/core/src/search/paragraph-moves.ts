import type {BlockFeatures} from '../block-features.js'
import type {Construct} from '../markers/complete.js'
import {place} from '../place.js'
import type {Candidate} from '../scan.js'
import {isHopeless, type MoveList, note} from './move-list.js'
import type {SearchContext} from './moves.js'
import {type Frame, frameOf, type State} from './state.js'
import {paragraph} from './take.js'

/** What the anatomy says of a block, as far as it decides to whom the block belongs. */
export interface BlockRole {
  /** It belongs to the document: its head lines, its salutation. */
  readonly outside: boolean
  /** It turns to the audience and goes on: it closes the last part, and not one before it. */
  readonly address: boolean
  /** It belongs to what is open: a quotation that goes on. */
  readonly inside: boolean
}

/** Adds every way to give a block without a marker to an open item, or to the document. `extra` is what the way there cost. */
export function paragraphMoves(
  context: SearchContext,
  state: State,
  block: number,
  role: BlockRole,
  extra: number,
  moves: MoveList
): void {
  const {leaving, leavingForHeading, leavingMoreForHeading, keepingAddress} = context.costs.paragraphs
  const {headsSeries, level} = context.scan.blocks[block] as BlockFeatures
  if (headsSeries && level !== null && !role.outside) {
    headingMoves(context, state, block, level, extra, moves)
    return
  }
  const outside = role.outside && !(role.address && goesOn(context, state, block))
  let left = state.cost + extra
  const article = lowestArticle(context, state.top)
  let belowArticle = article !== null
  for (let frame = state.top; ; frame = frame.parent) {
    if (frame === article) belowArticle = false
    // what the format calls a heading has its text below it, in an article too
    const listed = belowArticle && frame !== null && featuresOf(context, frame).level === null
    const cost = frame === null ? 0 : outside ? keepingAddress : stayingIn(context, frame, listed)
    if (!role.inside || frame === null || !frame.inline || frame.sections) {
      note(moves, state, left + (role.inside ? 0 : cost), paragraph, frame, null, block, false, 0)
      if (role.inside) return
    }
    if (frame === null) return
    if (!outside) {
      const full = leaving(frame, featuresOf(context, frame), listed)
      const heading = frame === state.top ? leavingForHeading : leavingMoreForHeading
      const keeps = listed || constructOf(context, frame).holdsParagraphs === true
      left += headsSeries && !keeps ? Math.min(full, heading) : full
      if (isHopeless(moves, state, left)) return
    }
  }
}

/** Whether the next block with a marker goes on with a series that is open: a speaker turns to the audience within a part, too. */
function goesOn(context: SearchContext, state: State, block: number): boolean {
  const {nextMarked} = context.scan.blocks[block] as BlockFeatures
  if (nextMarked === null) return false
  const {from, to} = context.scan.blocks[nextMarked] as BlockFeatures
  for (let index = from; index < to; index++) {
    const {key, ordinals, place: at} = context.scan.candidates[index] as Candidate
    if (at !== place.line) return false
    const open = frameOf(state.top, key)
    if (open !== null && ordinals[0] === (open.ordinals[0] as number) + 1) return true
  }
  return false
}

function stayingIn(context: SearchContext, frame: Frame, belowArticle: boolean): number {
  return context.costs.paragraphs.staying(
    frame,
    featuresOf(context, frame),
    belowArticle,
    constructOf(context, frame).holdsParagraphs === true
  )
}

/** The innermost open item that keeps its paragraphs: an article, or a numbered paragraph of one (2.1 below 第二条). */
function lowestArticle(context: SearchContext, top: Frame | null): Frame | null {
  let numbered: Frame | null = null
  for (let frame = top; frame !== null; frame = frame.parent) {
    const construct = constructOf(context, frame)
    if (construct.holdsParagraphs === true) return numbered ?? frame
    if (construct.chained === true) numbered ??= frame
  }
  return null
}

function featuresOf(context: SearchContext, frame: Frame): BlockFeatures {
  return context.scan.blocks[frame.block] as BlockFeatures
}

function constructOf(context: SearchContext, frame: Frame): Construct {
  return context.table.constructs[frame.construct] as Construct
}

/**
 * A heading of the format without a number: it ends all that is open but headings of a higher level. Where its level is not
 * known, the innermost heading can hold it, or it ends that, and those above, as a line does that looks like a heading.
 */
function headingMoves(
  context: SearchContext,
  state: State,
  block: number,
  level: number,
  extra: number,
  moves: MoveList
): void {
  const {keptHeading} = context.costs.hints
  const {leavingForHeading, leavingMoreForHeading} = context.costs.paragraphs
  let left = state.cost + extra
  let first = true
  for (let frame = state.top; ; frame = frame.parent) {
    const above = frame === null || frame.inline ? null : featuresOf(context, frame).level
    const holds = frame === null || (above !== null && (level === 0 || (above > 0 && above < level)))
    note(moves, state, left + (holds ? 0 : keptHeading), paragraph, frame, null, block, false, 0)
    // what stands above a heading of a higher level is left by nobody
    if (frame === null || (holds && level > 0)) return
    if (holds) left += first ? leavingForHeading : leavingMoreForHeading
    if (holds) first = false
  }
}
