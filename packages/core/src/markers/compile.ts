import {blanks, classOf} from '../characters.js'
import {type NumeralName, numerals} from '../numerals/index.js'
import {type Construct, completed} from './complete.js'
import type {MarkerConstruct, Stand} from './construct.js'
import {matchMarker} from './match.js'

/** The constructs in use, in the form that the scanner wants. */
export interface ConstructTable {
  readonly constructs: readonly Construct[]
  /**
   * By UTF-16 code unit: the set of constructs whose markers can begin with it, as an index into `sets`; 0 for none.
   * One look-up decides whether a place is worth a second look.
   */
  readonly setOf: Uint16Array
  /**
   * By UTF-16 code unit: whether it is of any class, or begins a marker that stands inside a block. All other characters are
   * passed over at one look-up.
   */
  readonly notable: Uint8Array
  readonly sets: readonly ConstructSet[]
  /**
   * By UTF-16 code unit of the second character: the constructs whose markers can go on with it, each as a bit. 一 stands in
   * every other sentence, and few characters behind it make a marker of it. There are about as many constructs as bits in
   * both; two that share one are tried more often.
   */
  readonly seconds: readonly [low: Uint32Array, high: Uint32Array]
}

/** The constructs whose markers can begin with a character. */
export interface ConstructSet {
  /** Those that stand at the beginning of a block. */
  readonly line: Choice
  /** Those that stand inside a block after a stop or a blank. */
  readonly clause: Choice
  /** Those that stand inside a block after any character. */
  readonly anywhere: Choice
}

/** Some constructs by their indexes, in order, and their bits. */
export interface Choice {
  readonly constructs: readonly number[]
  readonly low: number
  readonly high: number
  /** Whether the character can be a whole marker: then any other can stand behind it. */
  readonly whole: boolean
}

/** The constructs whose markers can begin with the character at an offset. */
export function constructsAt(table: ConstructTable, text: string, offset: number): ConstructSet {
  return table.sets[table.setOf[text.charCodeAt(offset)] as number] as ConstructSet
}

/** Whether one of some constructs can have a marker at an offset, as far as its second character tells. */
export function canBegin({seconds}: ConstructTable, choice: Choice, text: string, offset: number): boolean {
  const {constructs, low, high, whole} = choice
  if (whole || offset + 1 >= text.length) return constructs.length > 0
  const second = text.charCodeAt(offset + 1)
  return (((seconds[0][second] as number) & low) | ((seconds[1][second] as number) & high)) !== 0
}

/** The same for one construct of them. */
export function canMatch(
  {seconds}: ConstructTable,
  {whole}: Choice,
  construct: number,
  text: string,
  offset: number
): boolean {
  if (whole || offset + 1 >= text.length) return true
  return ((secondsFor(seconds, construct)[text.charCodeAt(offset + 1)] as number) & bitOf(construct)) !== 0
}

function secondsFor(seconds: ConstructTable['seconds'], construct: number): Uint32Array {
  return (construct & 32) === 0 ? seconds[0] : seconds[1]
}

function bitOf(construct: number): number {
  return 1 << (construct & 31)
}

/** Puts all constructs into one table by the first character of their markers. */
export function compileConstructs(constructs: readonly MarkerConstruct[]): ConstructTable {
  const setOf = new Uint16Array(65_536)
  const sets: ConstructSet[] = [setFor([], [], false)]
  const known = new Map<string, number>()
  for (const [code, list] of byFirstCharacter(constructs)) {
    const whole = list.some((index) => isWhole(constructs[index] as MarkerConstruct, String.fromCharCode(code)))
    const key = `${list.join()} ${whole}`
    const set = known.get(key) ?? sets.push(setFor(constructs, list, whole)) - 1
    known.set(key, set)
    setOf[code] = set
  }
  const seconds = secondsOf(constructs)
  return {constructs: completed(constructs), setOf, notable: notableOf(setOf, sets), sets, seconds}
}

function notableOf(setOf: Uint16Array, sets: readonly ConstructSet[]): Uint8Array {
  const inside = sets.map(({clause, anywhere}) => clause.constructs.length + anywhere.constructs.length > 0)
  const notable = new Uint8Array(65_536)
  for (let code = 0; code < notable.length; code++)
    if (classOf(code) !== 0 || inside[setOf[code] as number]) notable[code] = 1
  return notable
}

function secondsOf(constructs: readonly MarkerConstruct[]): ConstructTable['seconds'] {
  const seconds = [new Uint32Array(65_536), new Uint32Array(65_536)] as const
  const unlimited: [number, number] = [0, 0]
  for (const [index, construct] of constructs.entries()) {
    const following = secondCharacters(construct)
    if (following === null) unlimited[(index & 32) === 0 ? 0 : 1] |= bitOf(index)
    else for (const character of following) addBits(secondsFor(seconds, index), character.charCodeAt(0), bitOf(index))
  }
  for (const half of [0, 1] as const)
    if (unlimited[half] !== 0) for (let code = 0; code < 65_536; code++) addBits(seconds[half], code, unlimited[half])
  return seconds
}

function addBits(bits: Uint32Array, code: number, added: number): void {
  bits[code] = (bits[code] as number) | added
}

/** By UTF-16 code unit: the constructs whose markers can begin with it. */
function byFirstCharacter(constructs: readonly MarkerConstruct[]): Map<number, number[]> {
  const byCharacter = new Map<number, number[]>()
  for (const [index, construct] of constructs.entries()) {
    for (const code of firstCodes(construct)) {
      const list = byCharacter.get(code)
      if (list === undefined) byCharacter.set(code, [index])
      else list.push(index)
    }
  }
  return byCharacter
}

/** Whether a character is a whole marker: ㈠ of the construct of （一）. */
function isWhole({whole = []}: MarkerConstruct, character: string): boolean {
  return whole.some((name) => numerals[name].first.includes(character))
}

function setFor(constructs: readonly MarkerConstruct[], list: readonly number[], whole: boolean): ConstructSet {
  const standing = (stand: Stand): Choice => {
    const chosen = list.filter((index) => constructs[index]?.stands.includes(stand))
    const bits = (half: number) => chosen.reduce((all, index) => ((index & 32) === half ? all | bitOf(index) : all), 0)
    return {constructs: chosen, low: bits(0), high: bits(32), whole}
  }
  return {line: standing('line'), clause: standing('clause'), anywhere: standing('anywhere')}
}

/** The characters that can stand second in a marker, or behind a number that is all of it; null for any. */
function secondCharacters(construct: MarkerConstruct): Set<string> | null {
  const {words = {}, open, numerals: names = [], close, delimiter} = construct
  const ends = close ?? delimiter
  const strings = [...Object.keys(words), ...(open ?? [])]
  // nothing need stand behind such a number, so anything can
  if (open === undefined && names.length > 0 && (ends === undefined || ends.includes(''))) return null
  if (Object.keys(words).some((word) => word.length === 1)) return null
  const following = new Set(strings.map((string) => string.charAt(1)).filter((character) => character !== ''))
  const add = (characters: string) => {
    for (const character of characters) following.add(character)
  }
  if (open?.some((string) => string.length === 1) === true)
    add(blanks + names.map((name) => numerals[name].first).join(''))
  if (open !== undefined || ends === undefined) return following
  for (const name of names) add(numerals[name].rest)
  add(blanks + suffixBeginnings + ends.map((end) => end.charAt(0)).join(''))
  return following
}

/** 第12-1條, 第九条之一: what can stand between a number and what closes it. */
const suffixBeginnings = '-之'

function firstCodes(construct: MarkerConstruct): Set<number> {
  const codes = new Set<number>()
  const add = (text: string) => codes.add(text.charCodeAt(0))
  const addNumerals = (names: readonly NumeralName[] = []) => {
    for (const name of names) for (const character of numerals[name].first) add(character)
  }
  for (const word of Object.keys(construct.words ?? {})) add(word)
  for (const open of construct.open ?? []) add(open)
  if (construct.open === undefined) addNumerals(construct.numerals)
  addNumerals(construct.whole)
  return codes
}

/**
 * The ordinals of the marker that a string begins with, or null: for tests, tools and users' own constructs.
 *
 * @example
 * ```ts
 * import {defaultConstructs, readMarker} from '@gangmu/core'
 *
 * const article = defaultConstructs.find(({name}) => name === 'article')
 * if (article) console.log(readMarker(article, '第九条之一　渠'), readMarker(article, '渠'))
 * ```
 * ```text
 * [ 9, 1 ] null
 * ```
 */
export function readMarker(construct: MarkerConstruct, text: string): number[] | null {
  const [complete] = completed([construct])
  const match = matchMarker(complete as Construct, text, 0, text.length)
  return match === null ? null : match.ordinals
}
