import {type Dictionary, isSingle} from './dictionary.js'

/** A text and places in it, which stay at the same characters while it is converted. */
export interface Passage {
  readonly text: string
  /** Offsets in UTF-16 code units, in rising order. */
  readonly cuts: readonly number[]
}

/** How a text comes to its script. */
export interface Chain {
  /** Applied to the whole text first: characters that Unicode has twice. */
  readonly normal: Dictionary
  /** Words of several characters that are converted each for itself: no word of a stage lies across their edge. */
  readonly words: Dictionary | null
  /** Dictionaries, each applied to what the one before it gave. */
  readonly stages: readonly Dictionary[]
}

/** Converts a passage; it is the text of what OpenCC gives, with the cuts carried along. */
export function converted(passage: Passage, {normal, words, stages}: Chain): Passage {
  const normalized = translated(passage, normal)
  if (words === null || stages.length === 1) return stages.reduce(translated, normalized)
  const {text, cuts} = normalized
  const done: Growing = {text: '', cuts: []}
  let start = 0
  for (const end of segmentEnds(text, words)) {
    const inside: number[] = []
    for (let next = done.cuts.length; next < cuts.length && (cuts[next] as number) < end; next++)
      inside.push((cuts[next] as number) - start)
    append(done, stages.reduce(translated, {text: text.slice(start, end), cuts: inside}))
    start = end
  }
  while (done.cuts.length < cuts.length) done.cuts.push(done.text.length)
  return done
}

interface Growing {
  text: string
  cuts: number[]
}

function append(to: Growing, {text, cuts}: Passage): void {
  for (const cut of cuts) to.cuts.push(to.text.length + cut)
  to.text += text
}

/** Where the words of several characters end, and where the text between them does. */
function segmentEnds(text: string, words: Dictionary): number[] {
  const ends: number[] = []
  let between = false
  for (let offset = 0; offset < text.length; ) {
    const length = words.lengthAt(text, offset)
    const isWord = length > 0 && !isSingle(text, offset, length)
    if (isWord && between) ends.push(offset)
    offset += length || 1
    if (isWord) ends.push(offset)
    between = !isWord
  }
  if (between) ends.push(text.length)
  return ends
}

/** Replaces the longest words from the left. */
function translated({text, cuts}: Passage, dictionary: Dictionary): Passage {
  const done: Growing = {text: '', cuts: []}
  let kept = 0
  const keepUntil = (end: number): void => {
    while (done.cuts.length < cuts.length && (cuts[done.cuts.length] as number) < end)
      done.cuts.push(done.text.length + (cuts[done.cuts.length] as number) - kept)
    done.text += text.slice(kept, end)
  }
  for (let offset = 0; offset < text.length; ) {
    const length = dictionary.lengthAt(text, offset)
    if (length === 0) {
      offset++
      continue
    }
    keepUntil(offset)
    const word = text.slice(offset, offset + length)
    const replacement = dictionary.get(word) as string
    while (done.cuts.length < cuts.length && (cuts[done.cuts.length] as number) < offset + length)
      done.cuts.push(done.text.length + cutInside(word, replacement, (cuts[done.cuts.length] as number) - offset))
    done.text += replacement
    offset += length
    kept = offset
  }
  keepUntil(text.length)
  while (done.cuts.length < cuts.length) done.cuts.push(done.text.length)
  return done
}

/**
 * Where a replacement is cut whose word was cut after `offset` code units: after as many characters where both have the
 * same number; else where their beginnings or their ends agree so far; else after as many as there are. Never inside a character.
 */
function cutInside(word: string, replacement: string, offset: number): number {
  const from = [...word]
  const to = [...replacement]
  const before = [...word.slice(0, offset)].length
  const after = from.length - before
  const endAgrees = from.slice(before).every((character, index) => character === to[to.length - after + index])
  const beginningAgrees = from.slice(0, before).every((character, index) => character === to[index])
  const characters = from.length !== to.length && endAgrees && !beginningAgrees ? to.length - after : before
  return to.slice(0, Math.max(0, characters)).join('').length
}
