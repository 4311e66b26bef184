/**
 * The text as it was when the page was left: a reload brings it back. It is kept for this tab only and is gone when that is
 * closed, since others may use the same computer.
 */
const key = 'gangmu-draft'

/** What is kept: the text, and the name of its file. */
export interface Draft {
  readonly text: string
  readonly name: string | null
}

/** Keeps a text; false where it cannot be kept, and a reload would begin with nothing. */
export function keepDraft(draft: Draft): boolean {
  try {
    if (draft.text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    // a text that is too long for the storage, or a browser that has none
    dropDraft()
    return draft.text === ''
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
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}
