import type {Move} from '../search/moves.js'
import type {Observer, SearchEvent} from '../search/observer.js'
import type {State} from '../search/state.js'

/** A move in few numbers: all moves of a long document have room. */
export interface Edge {
  /** The state that it starts from, by its index among those before the event. */
  readonly from: number
  /** The state that it led to, by its index among those after the event; -1 where it was given up. */
  to: number
  /** What the explanation of the document costs up to here. */
  readonly cost: number
  /** Its place among the moves from the same state. */
  readonly rank: number
  /** The candidate that it accepts, its parent and the series that it continues; all of it -1 where it accepts none. */
  readonly candidate: number
  readonly parent: number
  readonly series: number
}

export interface RecordedEvent {
  readonly event: SearchEvent
  /** The cheapest first. */
  readonly edges: readonly Edge[]
}

export interface SearchRecord {
  readonly observer: Observer
  /** What happened, when the search has ended. */
  readonly events: () => readonly RecordedEvent[]
}

/** Writes down what the search considers. */
export function createRecord(): SearchRecord {
  const events: RecordedEvent[] = []
  let event: SearchEvent | null = null
  let edges = new Map<Move, Edge>()
  const file = () => {
    if (event !== null) events.push({event, edges: essential([...edges.values()])})
  }
  return {
    observer: {
      offers: (next, states, moves) => {
        file()
        event = next
        edges = edgesOf(states, moves)
      },
      leads: (move, state) => {
        const edge = edges.get(move)
        if (edge !== undefined) edge.to = state
      }
    },
    events: () => {
      file()
      event = null
      return events
    }
  }
}

function edgesOf(states: readonly State[], moves: readonly Move[]): Map<Move, Edge> {
  const edges = new Map<Move, Edge>()
  let from = 0
  let first = 0
  for (const [index, move] of moves.entries()) {
    // moves come state by state
    if (move.from !== states[from]) {
      from++
      first = index
    }
    const {cost, candidate, parent, continues} = move
    edges.set(move, {
      from,
      to: -1,
      cost,
      rank: index - first,
      candidate: Math.max(-1, candidate),
      parent: candidate < 0 || parent === null ? -1 : parent.candidate,
      series: candidate < 0 || continues === null ? -1 : continues.series
    })
  }
  return edges
}

/** The moves that led somewhere, and of those that were given up the cheapest of each state for each decision. */
function essential(edges: Edge[]): Edge[] {
  const known = new Set<string>()
  return edges
    .sort((a, b) => a.cost - b.cost)
    .filter((edge) => {
      const key = `${edge.from} ${edge.candidate} ${edge.parent} ${edge.series}`
      if (edge.to === -1 && known.has(key)) return false
      known.add(key)
      return true
    })
}
