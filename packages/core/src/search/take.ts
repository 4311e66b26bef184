import type {Construct} from '../markers/complete.js'
import {lastOrdinal} from '../markers/match.js'
import {place} from '../place.js'
import type {Candidate} from '../scan.js'
import type {Move, SearchContext} from './moves.js'
import {type Closed, changed, confirms, type Frame, paidBy, remember, type State, type Step} from './state.js'

/** Takes a move: the state that it leads to. */
export function take(context: SearchContext, move: Move): State {
  if (move.candidate === prose) return costing(move.from, move.cost)
  return move.candidate === paragraph ? giveParagraph(move) : accept(context, move)
}

/** `Move.candidate` of a block that belongs to an item. */
export const paragraph = -1

/** `Move.candidate` of a place inside a block that is no marker. */
export const prose = -2

function costing({top, closed, outermostRank, steps}: State, cost: number): State {
  return {cost, top, closed, outermostRank, steps}
}

/** The same state after a block that belongs to the innermost open item, as the ones before it do. */
export function withParagraph({cost, top, closed, outermostRank, steps}: State, block: number): State {
  return {cost, top, closed, outermostRank, steps: paragraphStep(block, top, steps)}
}

function paragraphStep(block: number, parent: Frame | null, before: Step | null): Step {
  return {kind: 'paragraph', block, parent: parent === null ? -1 : parent.candidate, before}
}

function giveParagraph(move: Move): State {
  const {from, parent} = move
  return {
    cost: move.cost,
    top: owning(parent),
    closed: closeUntil(from, parent),
    outermostRank: from.outermostRank,
    steps: paragraphStep(move.block, parent, from.steps)
  }
}

function accept(context: SearchContext, move: Move): State {
  const {from, parent, continues} = move
  const candidate = context.scan.candidates[move.candidate] as Candidate
  const construct = context.table.constructs[candidate.construct] as Construct
  const open = continues !== null && 'parent' in continues ? continues : null
  const owner = parentOf(candidate, continues, parent)
  const alone = continues === null ? context.costs.alone.orphan(construct, candidate.place !== place.line) : 0
  const frame: Frame = {
    parent: owner,
    candidate: move.candidate,
    series: continues === null ? move.candidate : continues.series,
    construct: open === null ? candidate.construct : open.construct,
    key: open === null ? candidate.key : open.key,
    ordinals: move.slips ? nextOf(candidate.ordinals, continues) : continued(candidate.ordinals, continues),
    members: continues === null ? 1 : continues.members + 1,
    inline: candidate.place !== place.line,
    block: candidate.block,
    sections: open !== null && (open.sections || candidate.place === place.line || open.block !== candidate.block),
    alone,
    paid: paidBy(owner) + alone,
    owns: false,
    siblingsOwn: continues !== null && (continues.siblingsOwn || (open?.owns ?? false))
  }
  return {
    cost: move.cost,
    top: frame,
    // the frame that is continued is not closed: what it holds is
    closed: closeUntil(from, open ?? parent),
    outermostRank: Math.min(from.outermostRank, construct.rank),
    steps: {
      kind: 'marker',
      candidate: move.candidate,
      ordinals: move.slips ? candidate.ordinals : frame.ordinals,
      series: frame.series,
      parent: parent === null ? -1 : parent.candidate,
      before: from.steps
    }
  }
}

/** The item that contains a candidate, with what it knows when the candidate is accepted. */
function parentOf(candidate: Candidate, continues: Frame | Closed | null, parent: Frame | null): Frame | null {
  const owner = candidate.place === place.line ? owning(parent) : parent
  return owner !== null && continues === null && confirms(candidate, owner) ? changed(owner, owner.owns, 0) : owner
}

/** The numbers with which a series counts on where those that are written are a slip. */
function nextOf(written: readonly number[], continues: Frame | Closed | null): readonly number[] {
  const before = continues?.ordinals ?? written
  return [...before.slice(0, -1), (before.at(-1) as number) + 1]
}

/** 最后 has the number after the last one. */
function continued(ordinals: readonly number[], continues: Frame | Closed | null): readonly number[] {
  if (ordinals[0] !== lastOrdinal) return ordinals
  return [continues === null ? 1 : (continues.ordinals[0] as number) + 1]
}

/** The item, with the knowledge that it has blocks of its own. */
function owning(frame: Frame | null): Frame | null {
  return frame === null || frame.owns ? frame : changed(frame, true, frame.alone)
}

function closeUntil(state: State, until: Frame | null): Closed | null {
  let closed = state.closed
  for (let frame = state.top; frame !== until && frame !== null; frame = frame.parent) closed = remember(closed, frame)
  return closed
}
