import type {Point} from '@gangmu/core'
import {location} from 'vfile-location'
import type {SourceRange} from '../from-mdast/index.js'
import type {PlaceOf} from '../messages/message.js'

/**
 * The way back from the text of a Markdown document to the document. A place begins with its first character in the Markdown
 * and ends with its last one, with what stands between them: emphasis, escapes.
 *
 *     二、修闸           text
 *     ^^
 *     **二**、修闸       Markdown
 *       ^--^
 *
 * @param ranges where the parts of the text stood
 * @param source the Markdown
 */
export function placesIn(ranges: readonly SourceRange[], source: string): PlaceOf {
  const {toPoint} = location(source)
  const pointAt = (offset: number): Point => ({line: 1, column: 1, ...toPoint(offset), offset})
  return ({start, end}) => {
    const first = ranges[indexAt(ranges, start.offset)]
    const last = ranges[indexAt(ranges, end.offset - 1)]
    // a character that stands nowhere in the Markdown: a plugin made it
    if (!first || !last || first.start > start.offset || last.start >= end.offset) return undefined
    return {
      start: pointAt(first.length === undefined ? first.at + start.offset - first.start : first.at),
      end: pointAt(last.length === undefined ? last.at + end.offset - last.start : last.at + last.length)
    }
  }
}

/** The first range that ends behind an offset. */
function indexAt(ranges: readonly SourceRange[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as SourceRange).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
