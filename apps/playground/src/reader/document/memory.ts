import type {Piece} from './held.js'

/** A text that was taken out, or that will be put in, with its hints. */
interface Entry {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Where it was taken out, in the text as it is now; null where that place is taken out itself. */
  anchor: number | null
  /** Whether it may come anywhere, and before all others: a file that is opened. */
  readonly deposited: boolean
  /** The places of others that stood in it, counted in its text. */
  readonly inside: readonly {readonly entry: Entry; readonly at: number}[]
  isUsed: boolean
}

/** So many texts are remembered, */
const mostTexts = 50
/** so many short ones beside them, which typing takes out, */
const mostShort = 200
/** and so many characters of them all together. */
const mostCharacters = 16_000_000
/** UTF-16 code units of a text that is short. */
const short = 16
/** A text of so few is often typed again: its hints come back only where it stood. */
const tiny = 2

/** What is remembered of texts that were taken out. */
export interface Memory {
  deposit(text: string, pieces: readonly Piece[]): void
  /** Moves the places for a text that is taken out, and remembers it where `worth` says so, or what is known of the same text. */
  taken(text: string, from: number, pieces: readonly Piece[], worth: boolean): void
  /** Remembers as one what several changes took out side by side; `longer` where that is the one before, and more. */
  joined(text: string, at: number, pieces: readonly Piece[], longer: boolean): void
  /** Moves the places for a text that is put in, and gives what is remembered of it; null where nothing is. */
  put(text: string, at: number): readonly Piece[] | null
}

export function createMemory(): Memory {
  /** The latest last. */
  const entries: Entry[] = []
  /** What several changes took out side by side, the last of them just now. */
  let whole: Entry | null = null
  const remember = (entry: Entry) => {
    entries.push(entry)
    forget(entries)
  }
  return {
    deposit(text, pieces) {
      if (text !== '') remember({text, pieces, anchor: null, deposited: true, inside: [], isUsed: false})
    },
    taken(text, from, pieces, worth) {
      const inside = entries.flatMap((entry) => collapsed(entry, from, from + text.length))
      if (worth || inside.length > 0 || entries.some((entry) => entry.text === text))
        remember({text, pieces, anchor: from, deposited: false, inside, isUsed: false})
    },
    joined(text, at, pieces, longer) {
      if (longer && whole !== null && entries.includes(whole)) entries.splice(entries.indexOf(whole), 1)
      whole = pieces.length === 0 ? null : {text, pieces, anchor: at, deposited: false, inside: [], isUsed: false}
      if (whole !== null) remember(whole)
    },
    put(text, at) {
      for (const entry of entries) if (entry.anchor !== null && entry.anchor > at) entry.anchor += text.length
      const found = bestOf(entries, text, at)
      if (found === null) return null
      found.isUsed = true
      for (const {entry, at: place} of found.inside) entry.anchor ??= at + place
      return found.pieces
    }
  }
}

/** Moves the place of an entry for a text that is taken out; where it stood in that text, tells where. */
function collapsed(entry: Entry, from: number, to: number): {entry: Entry; at: number}[] {
  const {anchor} = entry
  if (anchor === null || anchor <= from) return []
  entry.anchor = anchor > to ? anchor - (to - from) : null
  return anchor > to ? [] : [{entry, at: anchor - from}]
}

function bestOf(entries: readonly Entry[], text: string, at: number): Entry | null {
  let best: Entry | null = null
  let bestRank = 0
  for (const entry of entries) {
    if (entry.text.length !== text.length || entry.text !== text) continue
    const isHere = entry.anchor === at
    const isNew = entry.deposited && !entry.isUsed
    if (!isHere && !entry.deposited && text.length <= tiny) continue
    const rank = (isNew ? 4 : isHere ? 2 : 0) + (entry.isUsed ? 0 : 1)
    if (rank < bestRank) continue
    best = entry
    bestRank = rank
  }
  return best
}

/** Forgets the oldest: short ones and others are counted apart. */
function forget(entries: Entry[]): void {
  let characters = 0
  let texts = 0
  let shorts = 0
  for (let index = entries.length - 1; index >= 0; index--) {
    const {length} = (entries[index] as Entry).text
    characters += length
    const isShort = length <= short
    const count = isShort ? ++shorts : ++texts
    // the latest one is kept, however long
    const isTooMuch =
      count > (isShort ? mostShort : mostTexts) || (characters > mostCharacters && index < entries.length - 1)
    if (!isTooMuch) continue
    characters -= length
    entries.splice(index, 1)
  }
}
