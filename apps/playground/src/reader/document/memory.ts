import type {Piece} from './held.js'

/** A text that was taken out, or that will be put in, with its hints. */
interface Entry {
  text: string
  pieces: readonly Piece[]
  /** Where it was taken out, in the text as it is now; null where that place is taken out itself. */
  anchor: number | null
  /** Whether it may come anywhere, and before all others: a file that is opened. */
  readonly deposited: boolean
  /** The places of others that stood in it, counted in its text. */
  inside: readonly {readonly entry: Entry; readonly at: number}[]
  isUsed: boolean
}

/** So many texts are remembered, */
const mostTexts = 50
/** so many short ones beside them, which typing takes out, and so many without a hint: put back, they have none either, */
const mostOthers = 200
/** and so many characters of them all together. */
const mostCharacters = 16_000_000
/** UTF-16 code units of a text that is short. */
const short = 16
/** A text of so few is often typed again: its hints come back only where it stood. */
const tiny = 2

/** What is remembered of texts that were taken out. */
export interface Memory {
  deposit(text: string, pieces: readonly Piece[]): void
  /** Moves the places for a text that is taken out, and remembers it. `isPlain` says that it has nothing to do with any hint. */
  taken(text: string, from: number, pieces: readonly Piece[], isPlain: boolean): void
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
  const remember = (text: string, fields: Pick<Entry, 'pieces' | 'anchor'> & Partial<Entry>): Entry => {
    const entry = {deposited: false, inside: [], isUsed: false, ...fields, text: detached(text)}
    entries.push(entry)
    forget(entries)
    return entry
  }
  return {
    deposit(text, pieces) {
      if (text !== '') remember(text, {pieces, anchor: null, deposited: true})
    },
    taken(text, from, pieces, isPlain) {
      const inside = entries.flatMap((entry) => collapsed(entry, from, from + text.length))
      remember(text, {pieces: isPlain ? [] : pieces, anchor: from, inside})
    },
    joined(text, at, pieces, longer) {
      if (longer && whole !== null && entries.includes(whole)) entries.splice(entries.indexOf(whole), 1)
      whole = pieces.length === 0 ? null : remember(text, {pieces, anchor: at})
    },
    put(text, at) {
      for (const entry of entries) if (entry.anchor !== null && entry.anchor > at) entry.anchor += text.length
      const found = bestOf(entries, text, at)
      if (found === null) return null
      found.isUsed = true
      const isHere = found.anchor === at
      for (const {entry, at: place} of found.inside) entry.anchor ??= at + place
      // that the words once had no hint elsewhere says nothing
      return isHere || found.pieces.length > 0 ? found.pieces : null
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

/** Forgets the oldest: short ones, and those without a hint, are counted apart. */
function forget(entries: Entry[]): void {
  let characters = 0
  const counts = {texts: 0, short: 0, plain: 0}
  for (let index = entries.length - 1; index >= 0; index--) {
    const {text, pieces} = entries[index] as Entry
    characters += text.length
    const kind = pieces.length === 0 ? 'plain' : text.length <= short ? 'short' : 'texts'
    counts[kind]++
    // the latest one is kept, however long
    const isTooLong = characters > mostCharacters && index < entries.length - 1
    if (!isTooLong && counts[kind] <= (kind === 'texts' ? mostTexts : mostOthers)) continue
    characters -= text.length
    // others may still know of its place
    for (const entry of entries.splice(index, 1)) Object.assign(entry, {text: '', pieces: [], inside: []})
  }
}

/** A copy of a part of a text: engines keep the whole of it with the part. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}
