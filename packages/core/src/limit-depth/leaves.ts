import {walk} from '../tree/walk.js'
import type {Annotation, Heading, Marker, Phrasing, Point, Position, Text} from '../types.js'

/** What a paragraph without a list holds. */
export type Inline = Text | Annotation

/** The leaves of what stands in a block, its lists and leads too, as text in the order of the source. */
export function leavesOf(content: readonly (Phrasing | Heading['children'][number])[]): Inline[] {
  const leaves: Inline[] = []
  for (const each of content)
    walk(each, (node) => {
      if (node.type === 'text' || node.type === 'annotation') leaves.push(node)
      else if (node.type === 'marker') for (const leaf of markerAsText(node)) leaves.push(leaf)
    })
  return leaves
}

/** Annotations among the characters of a marker: 參(cān)、 */
const pinyin = /(?<=\p{Script=Han})[(（][\p{Script=Latin}\p{Mark}]+[)）]/gu

/**
 * The characters of a marker, and the annotations among them. Its value can be in another script than what is written: a
 * character of it still stands for one.
 */
function markerAsText({value, written = value, position}: Marker): Inline[] {
  const beside = written === value ? [] : [...written.matchAll(pinyin)]
  if (beside.length === 0) return [{type: 'text', value, position}]
  const leaves: Inline[] = []
  const placeOf = (from: number, to: number): Position => ({
    start: moved(position.start, from),
    end: moved(position.start, to)
  })
  let from = 0
  let read = 0
  for (const {0: annotation, index} of beside) {
    if (index > from)
      leaves.push({type: 'text', value: value.slice(read, read + index - from), position: placeOf(from, index)})
    read += index - from
    from = index + annotation.length
    leaves.push({
      type: 'annotation',
      kind: 'pinyin',
      value: annotation.slice(1, -1),
      written: annotation,
      position: placeOf(index, from)
    })
  }
  if (from < written.length)
    leaves.push({type: 'text', value: value.slice(read), position: placeOf(from, written.length)})
  return leaves
}

/** A marker stands on one line. */
function moved({line, column, offset}: Point, by: number): Point {
  return {line, column: column + by, offset: offset + by}
}
