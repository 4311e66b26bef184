import {type ConstructTable, compileConstructs} from './markers/compile.js'
import {defaultConstructs, type MarkerConstruct} from './markers/index.js'
import {pipeline, prepare, treeOf} from './pipeline.js'
import {search} from './search/index.js'
import type {Root} from './types.js'

export interface ParseOptions {
  /** The constructs to recognise: `[...defaultConstructs, mine]`. */
  readonly constructs?: readonly MarkerConstruct[]
  /** Names of constructs to leave out. */
  readonly disable?: readonly string[]
}

let defaultTable: ConstructTable | null = null

/**
 * Finds the outline of a text.
 *
 * It never throws for a text, whatever stands in it: a document without a marker is a tree of paragraphs.
 *
 * @throws {TypeError} for an option that is wrong; the message names the option, the value and what was expected
 */
export function parse(text: string, options: ParseOptions = {}): Root {
  const prepared = prepare(pipeline, text, tableFor(options))
  return treeOf(prepared, search(prepared.context, prepared.anatomy))
}

/** The constructs that options ask for; compiled once where they ask for none. */
export function tableFor(options: ParseOptions): ConstructTable {
  if (options.constructs === undefined && options.disable === undefined) {
    defaultTable ??= compileConstructs(defaultConstructs)
    return defaultTable
  }
  return compileConstructs(chosenConstructs(options.constructs ?? defaultConstructs, options.disable ?? []))
}

function chosenConstructs(constructs: readonly MarkerConstruct[], disable: readonly string[]): MarkerConstruct[] {
  const names = new Set<string>()
  for (const {name} of constructs) {
    if (names.has(name))
      throw new TypeError(`Cannot use two constructs named \`${name}\` in \`constructs\`, expected different names`)
    names.add(name)
  }
  for (const name of disable) {
    if (!names.has(name)) {
      throw new TypeError(
        `Cannot find \`${name}\` of \`disable\` among the constructs, expected one of ${[...names].join(', ')}`
      )
    }
  }
  return constructs.filter(({name}) => !disable.includes(name))
}
