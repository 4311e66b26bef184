import {type Anatomy, type BlockKind, goesWithText, isText} from '../anatomy/index.js'
import type {BlockFeatures} from '../block-features.js'
import {place} from '../place.js'
import type {Candidate} from '../scan.js'
import {blockMoves, placeMoves} from './events.js'
import {clear, createMoveList, type Draft, isNear, type MoveList} from './move-list.js'
import type {SearchContext} from './moves.js'
import {isOvertaken} from './overtaken.js'
import type {BlockRole} from './paragraph-moves.js'
import {forget, initialState, type State, type Step, sameFuture} from './state.js'
import {take, withParagraph} from './take.js'

/** How many explanations of the document so far live side by side. */
const width = 8

/**
 * Finds the cheapest explanation of the candidates and the blocks, from the beginning to the end, and returns its steps
 * in document order.
 */
export function search(context: SearchContext, anatomy: Anatomy): Step[] {
  let states: readonly State[] = [initialState]
  const moves = createMoveList(context.observer !== undefined)
  let settled = false
  for (let block = 0; block < context.scan.blocks.length; block++) {
    // what a page adds belongs to nobody, and the text goes on below it, save at its foot
    if (anatomy.kinds[block] === 'furniture' && !anatomy.closings.has(block)) continue
    const role = roleOf(anatomy, block)
    const plain = context.observer === undefined && role === ordinary && isParagraph(context, block)
    const before = states
    states =
      plain && settled
        ? before.map((state) => withParagraph(state, block))
        : readBlock(context, anatomy, before, block, role, moves)
    settled = plain && isUnchanged(before, states)
  }
  const steps: Step[] = []
  for (let step = cheapest(states).steps; step !== null; step = step.before) steps.push(step)
  return steps.reverse()
}

/** Whether a block holds no marker and heads none: nothing but what is open decides to whom it belongs. */
function isParagraph({scan}: SearchContext, block: number): boolean {
  const {from, to, headsSeries} = scan.blocks[block] as BlockFeatures
  return from === to && !headsSeries
}

/**
 * Whether a paragraph changed nothing but the way: then another one right below it changes nothing either, and is added to
 * the way without a search.
 */
function isUnchanged(before: readonly State[], after: readonly State[]): boolean {
  return (
    before.length === after.length &&
    before.every((state, index) => {
      const {top, closed, cost} = after[index] as State
      return state.top === top && state.closed === closed && state.cost === cost
    })
  )
}

/** At the end nothing comes back any more. */
function cheapest(states: readonly State[]): State {
  return states.reduce((best, state) => (state.cost < best.cost ? state : best))
}

/** Goes on from some states through a block: its beginning, and the places inside it where markers could stand. */
function readBlock(
  context: SearchContext,
  anatomy: Anatomy,
  before: readonly State[],
  block: number,
  role: BlockRole,
  moves: MoveList
): readonly State[] {
  const {candidates} = context.scan
  const {from, to} = context.scan.blocks[block] as BlockFeatures
  const startsBlock = from < to && (candidates[from] as Candidate).place === place.line
  let next = startsBlock ? endOfPlace(candidates, from, to) : from
  const anew = role !== ordinary && (anatomy.restarts.has(block) || anatomy.carried.has(block))
  clear(moves)
  blockMoves(context, before, block, role, from, next, moves)
  context.observer?.offers({block, role, from, to: next, anew}, before, moves.drafts.slice(0, moves.count))
  let states = best(context, moves)
  if (anew) states = states.map(forget)
  while (next < to) {
    const end = endOfPlace(candidates, next, to)
    clear(moves)
    placeMoves(context, states, next, end, moves)
    context.observer?.offers(
      {block, role: null, from: next, to: end, anew: false},
      states,
      moves.drafts.slice(0, moves.count)
    )
    states = best(context, moves)
    next = end
  }
  return states
}

/** The readings of one place follow each other. */
function endOfPlace(candidates: readonly Candidate[], from: number, to: number): number {
  let end = from + 1
  while (end < to && (candidates[end] as Candidate).start === (candidates[from] as Candidate).start) end++
  return Math.min(end, to)
}

function roleOf(anatomy: Anatomy, block: number): BlockRole {
  const kind = anatomy.kinds[block] as BlockKind
  const {closings, restarts, carried, headings} = anatomy
  const closes = closings.has(block) || restarts.has(block) || carried.has(block) || headings.has(block)
  if (kind === 'text' && !closes) return ordinary
  return {
    outside: closes || !(isText(kind) || goesWithText(kind)),
    address: anatomy.addresses.has(block),
    inside: goesWithText(kind)
  }
}

/** Most blocks are text of which the anatomy says nothing. */
const ordinary: BlockRole = {outside: false, address: false, inside: false}

/** Takes the most hopeful moves. Of two that leave the same items open, the cheaper one stands for both. */
function best(context: SearchContext, moves: MoveList): readonly State[] {
  const states: State[] = []
  for (let index = 0; index < moves.count && states.length < width; index++) {
    const move = moves.ordered[index] as Draft
    if (!isNear(moves, move)) break
    const state = take(context, move)
    const same = indexOfSame(states, state)
    if (same === states.length) {
      if (states.some((cheaper) => isOvertaken(state, cheaper))) continue
      states.push(state)
    }
    context.observer?.leads(move, same)
  }
  return states
}

/** The index of the state that has the same future; the number of states where none has. */
function indexOfSame(states: readonly State[], state: State): number {
  let index = 0
  while (index < states.length && !sameFuture(states[index] as State, state)) index++
  return index
}
