import type {Edit} from '@gangmu/core'
import {type Origin, originAt} from '@gangmu/importers'

/**
 * Edits of an imported text as edits of the source that it was read from, where what they replace stands there in the same
 * characters.
 *
 * @param source the decoded source; `origin` counts its characters
 * @returns the first edit that has no such place, where there is one
 */
export function sourceEdits(
  text: string,
  edits: readonly Edit[],
  origin: Origin,
  source: string
): {readonly edits: readonly Edit[]} | {readonly unmapped: Edit} {
  const mapped: Edit[] = []
  for (const edit of edits) {
    const start = placeOf(edit.start, text, origin, source)
    // the character before the end: what is behind it can stand elsewhere
    const last = edit.end > edit.start ? placeOf(edit.end - 1, text, origin, source) : undefined
    const end = edit.end > edit.start ? last && last + 1 : start
    if (start === undefined || end === undefined || source.slice(start, end) !== text.slice(edit.start, edit.end))
      return {unmapped: edit}
    mapped.push({start, end, text: edit.text})
  }
  return {edits: mapped}
}

/** Where a character of the text stands in the source, if all of its range up to there is written as it is read. */
function placeOf(offset: number, text: string, origin: Origin, source: string): number | undefined {
  const range = originAt(origin, offset)
  if (range === undefined || offset >= range.end) return undefined
  const length = offset - range.start + 1
  return source.startsWith(text.slice(range.start, range.start + length), range.at) ? range.at + length - 1 : undefined
}
