import {isBlankAt} from '../characters.js'
import type {Diagnostic} from '../diagnose/types.js'
import type {Edit} from './types.js'

/**
 * The edit that writes a stated count anew, of the characters alone that change; none where a line end or an annotation stands
 * among them.
 *
 *     十二条措施      三⏎点意见
 *      ^ 一          ^ 两
 */
export function countEdits({place, actual, expected = actual}: Diagnostic, source: string): Edit[] {
  const from = sharedAtStart(actual, expected)
  const most = Math.min(actual.length, expected.length) - from
  const behind = Math.min(most, sharedAtEnd(actual, expected))
  const to = actual.length - behind
  const offsets = offsetsOf(actual, place.start.offset, source)
  if (offsets === null) return []
  const start =
    from < to ? (offsets[from] as number) : from === 0 ? place.start.offset : (offsets[from - 1] as number) + 1
  const end = from < to ? (offsets[to - 1] as number) + 1 : start
  if (source.slice(start, end) !== actual.slice(from, to)) return []
  return [{start, end, text: expected.slice(from, expected.length - behind)}]
}

function sharedAtStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

function sharedAtEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

/** Where each character of some words stands, with blanks between them that are not in the words; null where something else does. */
function offsetsOf(words: string, start: number, source: string): number[] | null {
  const offsets: number[] = []
  let offset = start
  for (const character of words.split('')) {
    while (source[offset] !== character && isBlankAt(source, offset)) offset++
    if (source[offset] !== character) return null
    offsets.push(offset++)
  }
  return offsets
}
