import {type NumeralName, numerals} from '../numerals/index.js'
import type {MarkerConstruct} from './construct.js'
import {matchMarker} from './match.js'

/** The constructs in use, in the form that the scanner wants. */
export interface ConstructTable {
  readonly constructs: readonly MarkerConstruct[]
  /**
   * By UTF-16 code unit: the set of constructs whose markers can begin with it, as an index into `sets`; 0 for none.
   * One look-up decides whether a place is worth a second look.
   */
  readonly setOf: Uint16Array
  readonly sets: readonly (readonly number[])[]
}

/** Puts all constructs into one table by the first character of their markers. */
export function compileConstructs(constructs: readonly MarkerConstruct[]): ConstructTable {
  const byCharacter = new Map<number, number[]>()
  for (const [index, construct] of constructs.entries()) {
    for (const code of firstCodes(construct)) {
      const list = byCharacter.get(code) ?? []
      if (!list.includes(index)) list.push(index)
      byCharacter.set(code, list)
    }
  }
  const setOf = new Uint16Array(65_536)
  const sets: (readonly number[])[] = [[]]
  const known = new Map<string, number>()
  for (const [code, list] of byCharacter) {
    const key = list.join()
    let set = known.get(key)
    if (set === undefined) {
      set = sets.push(list) - 1
      known.set(key, set)
    }
    setOf[code] = set
  }
  return {constructs, setOf, sets}
}

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
  const match = matchMarker(construct, text, 0, text.length)
  return match === null ? null : match.ordinals
}
