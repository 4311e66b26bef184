import type {Edit} from './types.js'

/** Edits in the order of the text, without those that reach into one before them. */
export function apart(edits: readonly Edit[]): Edit[] {
  let end = 0
  return [...edits]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .filter((edit, index) => {
      if (index > 0 && edit.start < end) return false
      end = edit.end
      return true
    })
}
