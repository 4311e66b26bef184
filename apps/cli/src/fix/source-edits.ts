import type {Edit} from '@gangmu/core'
import type {Imported} from '@gangmu/importers'
import {characterInSource} from '../check/source-place.js'

/**
 * Edits of an imported text as edits of the source that it was read from, where what they replace stands there in the same
 * characters.
 *
 * @param source the decoded source; `origin` counts its characters
 * @returns the first edit that has no such place, where there is one
 */
export function sourceEdits(
  document: Pick<Imported, 'text' | 'origin'>,
  edits: readonly Edit[],
  source: string
): {readonly edits: readonly Edit[]} | {readonly unmapped: Edit} {
  const mapped: Edit[] = []
  for (const edit of edits) {
    const first = characterInSource(document, source, edit.start)
    // the character before the end: what is behind it can stand elsewhere
    const last =
      edit.end > edit.start ? characterInSource(document, source, edit.end - 1) : {...first, at: first.at - 1}
    const isSame = source.slice(first.at, last.at + 1) === document.text.slice(edit.start, edit.end)
    if (!first.exact || !last.exact || !isSame) return {unmapped: edit}
    mapped.push({start: first.at, end: last.at + 1, text: edit.text})
  }
  return {edits: mapped}
}
