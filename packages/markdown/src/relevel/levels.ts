import type * as mdast from 'mdast'
import {rankOf} from './blocks.js'
import type {Row} from './document.js'
import type {Place} from './places.js'

/**
 * Whether the levels of a document are to be told by its numbers: it has some, and its headings either all have one level,
 * as converters give them, or mostly bear numbers. Else the levels are those that an author chose.
 */
export function isNumbered(rows: readonly Row[], places: ReadonlyMap<Row, Place>): boolean {
  const levels = new Set<mdast.Heading['depth']>()
  let numbered = 0
  let plain = 0
  for (const row of rows) {
    const place = places.get(row)
    const isNumber = place?.kind === 'section' && place.numbered && rankOf(place.depth) !== null
    if (isNumber) numbered++
    if (row.block.type !== 'heading') continue
    levels.add(row.block.depth)
    if (!isNumber && place?.kind !== 'title') plain++
  }
  return numbered > 0 && (levels.size <= 1 || numbered >= plain)
}
