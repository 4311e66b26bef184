import {type Anatomy, readAnatomy} from './anatomy/index.js'
import {placeAnnotations} from './build/annotations.js'
import {build} from './build/index.js'
import {splitFlattenedLines} from './flattened.js'
import {type BlockHints, blockHintsOf} from './hints/blocks.js'
import {joinVerbatim} from './hints/lines.js'
import type {HintedText} from './hints/types.js'
import {beginsWithMarker, isLoneMarker, lineMarkerAt} from './line-markers.js'
import {joinLoneMarkers} from './lone-markers.js'
import type {ConstructTable} from './markers/compile.js'
import {scan} from './scan.js'
import {type Costs, costs} from './search/costs/index.js'
import type {SearchContext} from './search/moves.js'
import type {Step} from './search/state.js'
import {readSource, type Source} from './source.js'
import type {Root} from './types.js'
import {joinWrappedLines} from './wraps.js'

/** The steps before the search, and what the search pays: an ablation puts others in their place. */
export interface Pipeline {
  readonly splitFlattenedLines: typeof splitFlattenedLines
  readonly joinWrappedLines: typeof joinWrappedLines
  readonly readAnatomy: typeof readAnatomy
  readonly costs: Costs
}

export const pipeline: Pipeline = {splitFlattenedLines, joinWrappedLines, readAnatomy, costs}

/** A text as the search wants it. */
export interface Prepared {
  readonly source: Source
  /** What the format tells of its blocks. */
  readonly hints: BlockHints | null
  readonly anatomy: Anatomy
  readonly context: SearchContext
}

/** Does all that comes before the search. */
export function prepare({costs, ...steps}: Pipeline, text: string | HintedText, table: ConstructTable): Prepared {
  const read = joinVerbatim(readSource(text))
  const lines = steps.splitFlattenedLines(read, (offset, end) => lineMarkerAt(read.text, table, offset, end))
  const wrapped = steps.joinWrappedLines(lines, (block) => beginsWithMarker(lines, table, block, true))
  const source = joinLoneMarkers(
    wrapped,
    (block) => isLoneMarker(wrapped, table, block),
    (block) => beginsWithMarker(wrapped, table, block, false)
  )
  const hints = blockHintsOf(source)
  const anatomy = steps.readAnatomy(source, (block) => beginsWithMarker(source, table, block, false), hints)
  const skipped = (block: number) => anatomy.kinds[block] !== 'text'
  const numbers = hints?.numbers ?? noNumbers
  const scanned = scan(source, table, {skipped, levels: anatomy.levels, numbers})
  return {source, hints, anatomy, context: {scan: scanned, table, costs}}
}

const noNumbers: BlockHints['numbers'] = new Map()

/** Writes the tree that the search found; with sections for parallel leads where `implicit` asks for them. */
export function treeOf({source, hints, anatomy, context}: Prepared, found: readonly Step[], implicit = false): Root {
  const tree = build(source, anatomy, context.scan, context.table, found, hints, implicit)
  placeAnnotations(tree, source)
  return tree
}
