import {type ConstructTable, compileConstructs} from './markers/compile.js'
import {defaultConstructs, type MarkerConstruct} from './markers/index.js'
import {numerals} from './numerals/index.js'
import {optionError} from './option-error.js'

/** What `parse` recognises. Without options it is all of `defaultConstructs`. */
export interface ParseOptions {
  /** The constructs to recognise: `[...defaultConstructs, mine]`. */
  readonly constructs?: readonly MarkerConstruct[]
  /** Names of constructs to leave out. */
  readonly disable?: readonly string[]
  /**
   * Whether parallel paragraphs without a number become sections: those side by side whose first sentences begin alike or
   * have the same frame. Off by default.
   */
  readonly implicit?: boolean
}

const optionNames = ['constructs', 'disable', 'implicit']

let defaultTable: ConstructTable | null = null

/**
 * The constructs that options ask for; compiled once where they ask for none.
 *
 * @throws {OptionError} for an option that is wrong
 */
export function tableFor(options: ParseOptions): ConstructTable {
  for (const [name, value] of Object.entries(options)) {
    if (!optionNames.includes(name)) throw optionError(name, value, 'no such option', optionNames)
  }
  isImplicit(options)
  if (options.constructs === undefined && options.disable === undefined) {
    defaultTable ??= compileConstructs(defaultConstructs)
    return defaultTable
  }
  const constructs = options.constructs ?? defaultConstructs
  if (!Array.isArray(constructs)) fail('constructs', constructs, 'a list of constructs')
  if (!Array.isArray(options.disable ?? [])) fail('disable', options.disable, 'a list of names')
  const chosen = chosenConstructs(constructs, options.disable ?? [])
  const isKnown =
    last?.constructs.length === chosen.length && chosen.every((each, index) => each === last?.constructs[index])
  if (!isKnown) last = {constructs: chosen, table: compileConstructs(chosen)}
  return (last as Compiled).table
}

/**
 * Whether options ask for sections of parallel leads.
 *
 * @throws {OptionError} for a value that is neither true nor false
 */
export function isImplicit({implicit = false}: ParseOptions): boolean {
  if (typeof implicit !== 'boolean') fail('implicit', implicit, 'true or false')
  return implicit
}

interface Compiled {
  readonly constructs: readonly MarkerConstruct[]
  readonly table: ConstructTable
}

/** What was compiled last for options: whoever reads many short texts asks for the same again and again. */
let last: Compiled | null = null

function chosenConstructs(constructs: readonly MarkerConstruct[], disable: readonly string[]): MarkerConstruct[] {
  const names = new Set<string>()
  for (const construct of constructs) {
    checkConstruct(construct)
    const {name} = construct
    if (names.has(name)) fail('constructs', name, 'different names', 'two of this name')
    names.add(name)
  }
  for (const name of disable) {
    if (!names.has(name)) fail('disable', name, [...names], 'no such construct')
  }
  return constructs.filter(({name}) => !disable.includes(name))
}

function fail(option: string, value: unknown, expected: string | readonly string[], problem = 'bad value'): never {
  throw optionError(option, value, problem, expected)
}

/** What types cannot hold a user of JavaScript to. */
function checkConstruct(construct: MarkerConstruct): void {
  const {name, rank, strength} = construct
  if (typeof name !== 'string' || name === '') fail('constructs.name', name, 'a name')
  const of = (field: string) => `constructs.${name}.${field}`
  for (const numeral of [...(construct.numerals ?? []), ...(construct.whole ?? [])]) {
    if (!(numeral in numerals)) fail(of('numerals'), numeral, Object.keys(numerals))
  }
  if (construct.numerals === undefined && construct.whole === undefined && construct.words === undefined) {
    fail(of('numerals'), undefined, 'numerals, whole or words')
  }
  if (typeof rank !== 'number') fail(of('rank'), rank, 'a number')
  if (typeof strength?.line !== 'number' || typeof strength.clause !== 'number') {
    fail(of('strength'), strength, '{line: number, clause: number}')
  }
  if (!Array.isArray(construct.stands)) fail(of('stands'), construct.stands, 'some of line, clause, anywhere')
  for (const field of ['notBefore', 'onlyBefore'] as const) {
    const expression = construct[field]
    if (expression !== undefined && !expression.sticky) fail(of(field), expression, 'a sticky expression, as /…/y')
  }
}
