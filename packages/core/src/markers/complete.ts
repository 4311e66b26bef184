import {type Numeral, type NumeralName, numerals} from '../numerals/index.js'
import type {MarkerConstruct} from './construct.js'

/**
 * A construct as the steps use it: every field is there, in one order, so that the engine finds each at the same place in
 * all of them. What is left out of the data is `undefined` here.
 */
export type Construct = {
  readonly [Name in Exclude<keyof MarkerConstruct, CompiledField | 'examples'>]-?: Present<MarkerConstruct, Name>
} & {
  readonly numerals: readonly Numeral[] | undefined
  readonly whole: readonly Numeral[] | undefined
  readonly open: Strings | undefined
  readonly close: Strings | undefined
  readonly delimiter: Strings | undefined
  readonly optionalDelimiter: Strings | undefined
  /** What the members of a series have in common, as a number: the construct, where they share no part. */
  readonly key: number
  /** The same for each part that they can share. */
  readonly keys: ReadonlyMap<string, number>
}

/** Strings by the UTF-16 code unit that they begin with; an empty one, which stands everywhere, by `emptyString`. */
export type Strings = ReadonlyMap<number, readonly string[]>

export const emptyString = -1

type CompiledField = 'numerals' | 'whole' | 'open' | 'close' | 'delimiter' | 'optionalDelimiter'

/** The type of a field that is always there, and undefined where it can be left out. */
type Present<Fields, Name extends keyof Fields> =
  Record<never, never> extends Pick<Fields, Name> ? Fields[Name] | undefined : Fields[Name]

/** Puts constructs into the form that the steps use. */
export function completed(constructs: readonly MarkerConstruct[]): Construct[] {
  let keys = 0
  return constructs.map((construct) => {
    const key = keys++
    const shared = construct.sharedPart === undefined ? [] : (construct[construct.sharedPart] ?? [])
    return complete(construct, key, new Map(shared.map((part) => [part, keys++])))
  })
}

function complete(construct: MarkerConstruct, key: number, keys: ReadonlyMap<string, number>): Construct {
  return {
    name: construct.name,
    numerals: readers(construct.numerals),
    words: construct.words,
    open: byFirst(construct.open),
    close: byFirst(construct.close),
    delimiter: byFirst(construct.delimiter),
    optionalDelimiter: byFirst(construct.optionalDelimiter),
    suffixes: construct.suffixes,
    whole: readers(construct.whole),
    stands: construct.stands,
    sharedPart: construct.sharedPart,
    kin: construct.kin,
    rank: construct.rank,
    strength: construct.strength,
    notBefore: construct.notBefore,
    notAfter: construct.notAfter,
    onlyBefore: construct.onlyBefore,
    chained: construct.chained,
    aboveChains: construct.aboveChains,
    untitled: construct.untitled,
    postposed: construct.postposed,
    runsThrough: construct.runsThrough,
    needsSiblings: construct.needsSiblings,
    divides: construct.divides,
    outermost: construct.outermost,
    holdsParagraphs: construct.holdsParagraphs,
    key,
    keys
  }
}

/** The same names give the same list, so that a number that was read with it is known again. */
const known = new Map<string, readonly Numeral[]>()

function readers(names: readonly NumeralName[] | undefined): readonly Numeral[] | undefined {
  if (names === undefined) return undefined
  const list = known.get(names.join()) ?? names.map((name) => numerals[name])
  known.set(names.join(), list)
  return list
}

function byFirst(strings: readonly string[] | undefined): Strings | undefined {
  if (strings === undefined) return undefined
  const result = new Map<number, string[]>()
  for (const string of strings) {
    const first = string === '' ? emptyString : string.charCodeAt(0)
    const alike = result.get(first)
    if (alike === undefined) result.set(first, [string])
    else alike.push(string)
  }
  return result
}
