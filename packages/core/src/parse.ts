import {readAnatomy} from './anatomy/index.js'
import {build} from './build/index.js'
import {splitFlattenedLines} from './flattened.js'
import {type ConstructTable, compileConstructs} from './markers/compile.js'
import {defaultConstructs, type MarkerConstruct} from './markers/index.js'
import {beginsWithMarker, lineMarkerAt, scan} from './scan.js'
import {search} from './search/index.js'
import {readSource} from './source.js'
import type {Root} from './types.js'
import {joinWrappedLines} from './wraps.js'

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
  const table = tableFor(options)
  const lines = splitFlattenedLines(readSource(text), (offset, end) => lineMarkerAt(text, table, offset, end))
  const source = joinWrappedLines(lines, (block) => beginsWithMarker(lines, table, block, true))
  const anatomy = readAnatomy(source, (block) => beginsWithMarker(source, table, block, false))
  const scanned = scan(source, table, (block) => anatomy.kinds[block] !== 'text')
  const steps = search({scan: scanned, table}, anatomy)
  return build(source, anatomy, scanned, table, steps)
}

function tableFor(options: ParseOptions): ConstructTable {
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
