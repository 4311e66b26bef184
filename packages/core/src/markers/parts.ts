import {skipBlanks} from '../characters.js'
import type {Numeral} from '../numerals/index.js'
import type {Construct} from './complete.js'
import {delimited, oneOf, readHyphenated, readSuffixes} from './match.js'

/** Some characters of a marker, from `start` up to `end`, as offsets into it. */
export interface MarkerPart {
  readonly start: number
  readonly end: number
}

/**
 * What a marker is made of. A part that it does not have is null.
 *
 *     （ 十二 ）、       第 九 条 之一
 *     open number close delimiter   open number close suffixes
 */
export interface MarkerParts {
  readonly open: MarkerPart | null
  /** The number, or the word that stands for one. */
  readonly number: MarkerPart
  /** The way in which the number is written; null for a word. */
  readonly numeral: Numeral | null
  /** 之一, or -1 in 第 12-1 條. */
  readonly suffixes: MarkerPart | null
  readonly close: MarkerPart | null
  readonly delimiter: MarkerPart | null
}

/** Takes a marker of a construct apart; null where the characters are no marker of it. */
export function partsOf(construct: Construct, marker: string): MarkerParts | null {
  return wholeParts(construct, marker) ?? wordParts(construct, marker) ?? numberParts(construct, marker)
}

const nothing = {open: null, suffixes: null, close: null} as const

function wholeParts({whole, optionalDelimiter}: Construct, marker: string): MarkerParts | null {
  const read = firstRead(whole, marker, 0)
  if (read === null) return null
  const number = {start: 0, end: read.end}
  const delimiter = delimiterFrom(delimited(optionalDelimiter, marker, read.end), marker, read.end)
  return {...nothing, number, numeral: read.numeral, delimiter}
}

function wordParts({words, delimiter, optionalDelimiter}: Construct, marker: string): MarkerParts | null {
  const word = Object.keys(words ?? {}).find((each) => marker.startsWith(each))
  if (word === undefined) return null
  const number = {start: 0, end: word.length}
  const end = delimited(delimiter ?? optionalDelimiter, marker, word.length)
  return {...nothing, number, numeral: null, delimiter: delimiterFrom(end, marker, word.length)}
}

function numberParts(construct: Construct, marker: string): MarkerParts | null {
  const opened = construct.open === undefined ? 0 : oneOf(construct.open, marker, 0)
  if (opened === null) return null
  const read = firstRead(construct.numerals, marker, skipBlanks(marker, opened))
  if (read === null) return null
  const number = {start: skipBlanks(marker, opened), end: read.end}
  let end: number = read.end
  let suffixes: MarkerPart | null = null
  const suffixed = (past: number) => {
    if (past > end) suffixes = {start: end, end: past}
    end = past
  }
  if (construct.suffixes === true) suffixed(readHyphenated(marker, end, []))
  let close: MarkerPart | null = null
  if (construct.close !== undefined) {
    const start = skipBlanks(marker, end)
    const closed = oneOf(construct.close, marker, start)
    if (closed === null) return null
    close = {start, end: closed}
    end = closed
  }
  if (construct.suffixes === true) suffixed(readSuffixes(marker, end, []))
  const delimiter = delimiterFrom(
    delimited(construct.delimiter ?? construct.optionalDelimiter, marker, end),
    marker,
    end
  )
  return {
    open: construct.open === undefined ? null : {start: 0, end: opened},
    number,
    numeral: read.numeral,
    suffixes,
    close,
    delimiter
  }
}

function delimiterFrom(past: number | null, marker: string, end: number): MarkerPart | null {
  const start = skipBlanks(marker, end)
  return past === null || past <= start ? null : {start, end: past}
}

function firstRead(
  numerals: readonly Numeral[] | undefined,
  marker: string,
  start: number
): {numeral: Numeral; end: number} | null {
  for (const numeral of numerals ?? []) {
    const number = numeral.read(marker, start)
    if (number !== null) return {numeral, end: number.end}
  }
  return null
}
