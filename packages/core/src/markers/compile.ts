import {blanks} from '../characters.js'
import {type NumeralName, numerals} from '../numerals/index.js'
import {type Construct, completed} from './compiled.js'
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
  readonly sets: readonly ConstructSet[]
  /**
   * By UTF-16 code unit of the second character: the sets of which a marker inside a block can go on with it, each as a
   * bit (`setBit`). 一 stands in every other sentence, and few characters after it make a marker of it.
   */
  readonly seconds: Uint32Array
}

/** The constructs whose markers can begin with a character, by their indexes, in order. */
export interface ConstructSet {
  /** Those that stand at the beginning of a block. */
  readonly line: readonly number[]
  /** Those that stand inside a block after a stop or a blank. */
  readonly clause: readonly number[]
  /** Those that stand inside a block after any character. */
  readonly anywhere: readonly number[]
}

/** The bit of a set in `seconds`. There are about as many sets as bits; two that share one are looked at more often. */
export function setBit(set: number): number {
  return 1 << (set & 31)
}

/** The constructs whose markers can begin with the character at an offset. */
export function constructsAt(table: ConstructTable, text: string, offset: number): ConstructSet {
  return table.sets[table.setOf[text.charCodeAt(offset)] as number] as ConstructSet
}

/** Puts all constructs into one table by the first character of their markers. */
export function compileConstructs(constructs: readonly MarkerConstruct[]): ConstructTable {
  const setOf = new Uint16Array(65_536)
  const sets: ConstructSet[] = [{line: [], clause: [], anywhere: []}]
  const seconds = new Uint32Array(65_536)
  const known = new Map<string, number>()
  let unlimited = 0
  for (const [code, list] of byFirstCharacter(constructs)) {
    const key = list.join()
    const set = known.get(key) ?? sets.push(setFor(constructs, list)) - 1
    known.set(key, set)
    setOf[code] = set
    for (const index of list) {
      const following = secondCharacters(constructs[index] as MarkerConstruct, String.fromCharCode(code))
      if (following === null) unlimited |= setBit(set)
      else for (const character of following) addBit(seconds, character.charCodeAt(0), setBit(set))
    }
  }
  if (unlimited !== 0) for (let code = 0; code < seconds.length; code++) addBit(seconds, code, unlimited)
  return {constructs: completed(constructs), setOf, sets, seconds}
}

function addBit(seconds: Uint32Array, code: number, bits: number): void {
  seconds[code] = (seconds[code] as number) | bits
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

function setFor(constructs: readonly MarkerConstruct[], list: readonly number[]): ConstructSet {
  const standing = (stand: Stand) => list.filter((index) => constructs[index]?.stands.includes(stand))
  return {line: standing('line'), clause: standing('clause'), anywhere: standing('anywhere')}
}

/**
 * The characters that can stand second in a marker that begins with one and stands inside a block, or behind such a marker
 * that is one character; null for any.
 */
function secondCharacters(construct: MarkerConstruct, first: string): Set<string> | null {
  const {words, open, numerals: names = [], whole = [], close, delimiter} = construct
  const following = new Set<string>()
  if (construct.stands.every((stand) => stand === 'line')) return following
  if (whole.some((name) => numerals[name].first.includes(first))) return null
  for (const string of [...Object.keys(words ?? {}), ...(open ?? [])]) {
    if (!string.startsWith(first)) continue
    if (string.length > 1) following.add(string.charAt(1))
    else if (words !== undefined) return null
    else for (const character of blanks + names.map((name) => numerals[name].first).join('')) following.add(character)
  }
  if (open !== undefined || !names.some((name) => numerals[name].first.includes(first))) return following
  const ends = close ?? delimiter
  if (ends === undefined) return null
  for (const name of names) for (const character of numerals[name].rest) following.add(character)
  for (const character of blanks + suffixBeginnings + ends.map((end) => end.charAt(0)).join('')) following.add(character)
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

/** The ordinals of the marker that a string begins with, or null: for tests, tools and users' own constructs. */
export function readMarker(construct: MarkerConstruct, text: string): number[] | null {
  const [complete] = completed([construct])
  const match = matchMarker(complete as Construct, text, 0, text.length)
  return match === null ? null : match.ordinals
}
