import {matchesAt, skipBlanks} from '../characters.js'
import {readNumber} from '../markers/match.js'
import {arabic} from '../numerals/arabic.js'
import {type Numeral, numerals} from '../numerals/index.js'
import type {ReferenceRelation, ReferenceUnit} from './types.js'
import {readUnit} from './units.js'

/** The text of a block as it is read. What looks at it counts its steps: a test that times fails on another machine. */
export interface Reading {
  readonly text: string
  steps: number
}

/** A part of a reference as it is written. Offsets are into the text that is read. */
export interface PartRead {
  readonly unit: ReferenceUnit
  readonly relation: ReferenceRelation
  readonly ordinals: readonly number[]
  /** How many parts it names: two for 前两款. */
  readonly count: number
  /** Whether its number stands in brackets: 第（二）项. */
  readonly bracketed: boolean
  readonly start: number
  readonly end: number
  /** The range of its number; both the same where it has none. */
  readonly numberStart: number
  readonly numberEnd: number
  /** The word for it where there are several for one unit: 附件, 附表. */
  readonly word?: string
}

const counting: readonly Numeral[] = [numerals.han, arabic]
const chains: readonly Numeral[] = [numerals.chain5, numerals.chain4, numerals.chain3, numerals.chain2]
const letterChains: readonly Numeral[] = [numerals.letterChain3, numerals.letterChain2]

/** A number, its brackets and suffixes, without what stands around it: 三, （三）, 12-1, 3.2.1. */
export interface WrittenNumber {
  readonly ordinals: readonly number[]
  readonly bracketed: boolean
  /** Whether it holds the numbers of all levels: 3.2.1. */
  readonly chained: boolean
  readonly start: number
  readonly end: number
  /** Just past the closing bracket. */
  readonly past: number
}

/** Reads 三, （三）, (3), 3.2 or 12-1 at an offset. */
export function readOrdinal(reading: Reading, start: number): WrittenNumber | null {
  reading.steps++
  const {text} = reading
  const bracketed = matchesAt(/[（(]/y, text, start)
  const first = bracketed ? skipBlanks(text, start + 1) : start
  const number = (bracketed ? null : readNumber(chains, text, first)) ?? readNumber(counting, text, first)
  if (number === null) return null
  const ordinals = [...(number.before ?? []), number.value]
  if (!bracketed) {
    const hyphenated = text.charAt(number.end) === '-' ? arabic.read(text, number.end + 1) : null
    const all = hyphenated === null ? ordinals : [...ordinals, hyphenated.value]
    const {end} = hyphenated ?? number
    return {ordinals: all, bracketed, chained: number.before !== undefined, start: first, end, past: end}
  }
  const close = skipBlanks(text, number.end)
  if (!matchesAt(/[）)]/y, text, close)) return null
  return {ordinals, bracketed, chained: false, start: first, end: number.end, past: close + 1}
}

/** Reads 3.2.1 or A.1 at an offset, a number of all levels that needs no 第. */
export function readChain(reading: Reading, start: number): WrittenNumber | null {
  reading.steps++
  const number = readNumber(chains, reading.text, start) ?? readNumber(letterChains, reading.text, start)
  if (number === null) return null
  const ordinals = [...(number.before ?? []), number.value]
  return {ordinals, bracketed: false, chained: true, start, end: number.end, past: number.end}
}

/** The unit behind a number, with the number and the suffixes behind the unit. */
export interface UnitRead {
  readonly unit: ReferenceUnit
  readonly ordinals: readonly number[]
  readonly end: number
  /** Just past the number; past its suffixes where it has some. */
  readonly numberEnd: number
}

/** Reads the unit behind a number, and the suffixes behind the unit: 条之一. */
export function readUnitAndSuffixes(reading: Reading, number: WrittenNumber): UnitRead | null {
  reading.steps++
  const {text} = reading
  const word = readUnit(text, skipBlanks(text, number.past))
  if (word === null) return null
  const ordinals = [...number.ordinals]
  let end = word.end
  while (ordinals.length < 4) {
    const between = skipBlanks(text, end)
    const suffix = text.charAt(between) === '之' ? readNumber(counting, text, skipBlanks(text, between + 1)) : null
    // 第三条之三十日 counts days
    if (suffix === null || matchesAt(/[年月日个個]/y, text, suffix.end)) break
    ordinals.push(suffix.value)
    end = suffix.end
  }
  return {unit: word.unit, ordinals, end, numberEnd: end > word.end ? end : number.end}
}

/**
 * Parts that are named by their place: 本条, 前款, 前两款, 上一条, 次條, 同條. What follows makes prose of some: 本项目, 前条件, 同款产品;
 * 该条 counts only with what it leads to: 该条第二款.
 */
const relatives: readonly (readonly [ReferenceRelation, RegExp])[] = [
  ['this', /本(?=分?[编編](?![辑輯制程码碼])|[章节節条條款项項]|部分)/y],
  ['previous', /[前上](?:一|([二两兩三四五六七八九]))?个?個?(?=[编編章节節条條款项項目])/y],
  ['next', /(?:[下后後]一?|次)(?=[编編章节節条條款项項目])/y],
  ['same', /(?<!合)同一?(?=[编編章节節条條]|[款项項目](?:第|[规規]定|所))|[该該](?=[条條款项項]第)/y]
]

const counts: Readonly<Record<string, number>> = {二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9}

/** Reads 本条, 前两款, 下一章, 同條 at an offset. */
export function readRelative(reading: Reading, start: number): PartRead | null {
  const {text} = reading
  for (const [relation, words] of relatives) {
    reading.steps++
    words.lastIndex = start
    const match = words.exec(text)
    if (match === null) continue
    const word = readUnit(text, start + match[0].length)
    // 本条款 is the word of contracts for any of their parts
    if (word === null || matchesAt(/款/y, text, word.end - 1) === (word.unit !== 'clause')) return null
    const count = match[1] === undefined ? 1 : (counts[match[1]] as number)
    const place = {start, end: word.end, numberStart: word.end, numberEnd: word.end}
    return {unit: word.unit, relation, ordinals: [], count, bracketed: false, ...place}
  }
  return null
}
