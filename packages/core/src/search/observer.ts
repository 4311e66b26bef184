import type {Move} from './moves.js'
import type {BlockRole} from './paragraph-moves.js'
import type {State} from './state.js'

/** A place of the document at which the search decides. */
export interface SearchEvent {
  readonly block: number
  /** What the anatomy says of the block that begins; null inside a block. */
  readonly role: BlockRole | null
  /** The candidates that stand there, readings of one place: `[from, to)`. None where a block begins without one. */
  readonly from: number
  readonly to: number
  /** Whether the document begins anew here. */
  readonly anew: boolean
}

/** What the search tells while it reads, to somebody who wants to know why. It tells nothing, and makes nothing, for nobody. */
export interface Observer {
  /** All moves of an event, in the order in which they were found. The states are those that the moves before led to, in their order. */
  readonly offers: (event: SearchEvent, states: readonly State[], moves: readonly Move[]) => void
  /** A move was taken. It led to the state with this index; the first one that does is the one that stands for it. */
  readonly leads: (move: Move, state: number) => void
}
