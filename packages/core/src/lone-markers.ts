import {lineEndsIn} from './characters.js'
import {noText} from './hints/lines.js'
import type {Source} from './source.js'

/**
 * Joins a line that is nothing but the marker of a list with the line below it, as text out of PDF has them:
 *
 *     a)
 *     核对到货清单与合同是否一致；
 *     ^ the text of the item, and no block of its own
 *
 * `isLone` tells whether a line is such a marker, `beginsMarker` whether one begins with a marker.
 */
export function joinLoneMarkers(
  source: Source,
  isLone: (block: number) => boolean,
  beginsMarker: (block: number) => boolean
): Source {
  const blockStarts: number[] = []
  const blockEnds: number[] = []
  const isNoText = noText(source)
  let joins = false
  for (let block = 0; block < source.blockStarts.length; block++) {
    const start = source.blockStarts[block] as number
    const skipped = isNoText(start, source.blockEnds[block] as number)
    if (joins && !skipped && lineEndsIn(source.text, blockEnds.at(-1) as number, start) === 1 && !beginsMarker(block))
      blockEnds.pop()
    else blockStarts.push(start)
    blockEnds.push(source.blockEnds[block] as number)
    joins = !skipped && isLone(block)
  }
  return blockStarts.length === source.blockStarts.length ? source : {...source, blockStarts, blockEnds}
}
