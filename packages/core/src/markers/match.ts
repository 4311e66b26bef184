import {matchesAt, skipBlanks} from '../characters.js'
import {arabic, digitAt} from '../numerals/arabic.js'
import {han} from '../numerals/han.js'
import type {NumberRead, Numeral} from '../numerals/index.js'
import {type Construct, emptyString, type Strings} from './complete.js'

/** The ordinal of a word that closes a series without giving a number: 最后. */
export const lastOrdinal = -1

/** A marker that was recognised at a place. */
export interface MarkerMatch {
  /** Offset just past the marker and its delimiter. */
  end: number
  ordinals: number[]
  /** The part that the members of its series share; '' where the construct has no such part. */
  shared: string
}

/**
 * Recognises a marker of one construct that begins at `start` and ends before `limit`.
 *
 *     第 十二 条之一　为了规范…
 *     ^           ^ end
 */
export function matchMarker(
  construct: Construct,
  text: string,
  start: number,
  limit: number,
  memory: NumberMemory = createNumberMemory()
): MarkerMatch | null {
  const match =
    matchWhole(construct, text, start) ??
    matchWord(construct, text, start) ??
    matchNumber(construct, text, start, memory)
  if (match === null || match.end > limit) return null
  if (construct.notBefore !== undefined && match.end < limit && matchesAt(construct.notBefore, text, match.end))
    return null
  if (construct.onlyBefore !== undefined && !matchesAt(construct.onlyBefore, text, match.end)) return null
  return match
}

/** ㈠ ① ⒈: one character. */
function matchWhole(construct: Construct, text: string, start: number): MarkerMatch | null {
  if (construct.whole === undefined) return null
  const number = readNumber(construct.whole, text, start)
  return number === null
    ? null
    : {
        end: delimited(construct.optionalDelimiter, text, number.end) ?? number.end,
        ordinals: [number.value],
        shared: ''
      }
}

/** 首先，: a word of a closed list and its delimiter. */
function matchWord(construct: Construct, text: string, start: number): MarkerMatch | null {
  if (construct.words === undefined) return null
  for (const word of Object.keys(construct.words)) {
    if (!text.startsWith(word, start)) continue
    const end = closing(construct, text, start + word.length)
    if (end === null) return null
    const value = construct.words[word]
    return {end, ordinals: [value === 'last' || value === undefined ? lastOrdinal : value], shared: ''}
  }
  return null
}

/** open blanks number blanks close suffixes delimiter */
function matchNumber(construct: Construct, text: string, start: number, memory: NumberMemory): MarkerMatch | null {
  if (construct.numerals === undefined) return null
  let offset = start
  let shared = ''
  if (construct.open !== undefined) {
    const opened = oneOf(construct.open, text, offset)
    if (opened === null) return null
    if (construct.sharedPart === 'open') shared = text.slice(offset, opened)
    offset = skipBlanks(text, opened)
  }
  const number = readOnce(memory, construct.numerals, text, offset)
  if (number === null) return null
  const ordinals = number.before === undefined ? [number.value] : [...number.before, number.value]
  offset = number.end
  if (construct.suffixes === true) offset = readHyphenated(text, offset, ordinals)
  if (construct.close !== undefined) {
    const closed = oneOf(construct.close, text, skipBlanks(text, offset))
    if (closed === null) return null
    if (construct.sharedPart === 'close') shared = text.slice(skipBlanks(text, offset), closed)
    offset = closed
  }
  if (construct.suffixes === true) offset = readSuffixes(text, offset, ordinals)
  const end = closing(construct, text, offset)
  return end === null ? null : {end, ordinals, shared}
}

/** The end of the delimiter that must or may follow; null where it must and does not. */
function closing(construct: Construct, text: string, offset: number): number | null {
  if (construct.delimiter !== undefined) return delimited(construct.delimiter, text, offset)
  return delimited(construct.optionalDelimiter, text, offset) ?? offset
}

export function delimited(delimiters: Strings | undefined, text: string, offset: number): number | null {
  return delimiters === undefined ? null : oneOf(delimiters, text, skipBlanks(text, offset))
}

/** The number that was read last in a text: ten constructs begin with 第, and each would read the same one. */
export interface NumberMemory {
  numerals: readonly Numeral[] | null
  offset: number
  number: NumberRead | null
}

export function createNumberMemory(): NumberMemory {
  return {numerals: null, offset: -1, number: null}
}

function readOnce(memory: NumberMemory, numerals: readonly Numeral[], text: string, offset: number): NumberRead | null {
  if (memory.offset !== offset || memory.numerals !== numerals) {
    memory.numerals = numerals
    memory.offset = offset
    memory.number = readNumber(numerals, text, offset)
  }
  return memory.number
}

/** The first of some ways of writing numbers that reads one at an offset. */
export function readNumber(numerals: readonly Numeral[], text: string, start: number): NumberRead | null {
  for (const numeral of numerals) {
    const number = numeral.read(text, start)
    if (number !== null) return number
  }
  return null
}

/** 第 12-1 條, as Taiwan's law database writes 第十二條之一. */
export function readHyphenated(text: string, start: number, ordinals: number[]): number {
  if (text.charAt(start) !== '-' || digitAt(text, start + 1) < 0) return start
  const number = arabic.read(text, start + 1)
  if (number === null) return start
  ordinals.push(number.value)
  return number.end
}

const suffixNumerals: readonly Numeral[] = [han, arabic]

/** 之一, 之 2: added articles keep the numbers of the others; chained where one was added to an added one. */
export function readSuffixes(text: string, start: number, ordinals: number[]): number {
  let end = start
  while (ordinals.length < 4) {
    const word = skipBlanks(text, end)
    if (text.charAt(word) !== '之') break
    const number = readNumber(suffixNumerals, text, skipBlanks(text, word + 1))
    if (number === null) break
    ordinals.push(number.value)
    end = number.end
  }
  return end
}

/** The end of the longest of some strings that stands at an offset. */
export function oneOf(choices: Strings, text: string, offset: number): number | null {
  const alike = choices.get(text.charCodeAt(offset)) ?? nothing
  let longest = choices.has(emptyString) ? 0 : -1
  for (const choice of alike) {
    if (choice.length > longest && (choice.length === 1 || text.startsWith(choice, offset))) longest = choice.length
  }
  return longest === -1 ? null : offset + longest
}

const nothing: readonly string[] = []

/** What the members of a series have in common. */
export function keyOf(construct: Construct, match: MarkerMatch): number {
  return match.shared === '' ? construct.key : (construct.keys.get(match.shared) as number)
}
