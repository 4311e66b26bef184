import type {HintedText} from '@gangmu/core'
import type {OpenedFile} from '../session/state.js'

/**
 * The text as it was when the page was left: a reload brings it back. It is kept for this tab only and is gone when that is
 * closed, since others may use the same computer.
 */
const key = 'gangmu-draft'

/** What is kept: the text, what its format told of it, and what is known of its file. */
export interface Draft extends HintedText {
  readonly file: OpenedFile | null
}

export function keepDraft(draft: Draft): void {
  try {
    if (draft.text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // a text that is too long for the storage, or a browser that has none: then a reload begins with nothing, as without a draft
    dropDraft()
  }
}

export function readDraft(): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function dropDraft(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // there is no storage
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  return 'text' in value && typeof value.text === 'string' && 'hints' in value && Array.isArray(value.hints)
}
