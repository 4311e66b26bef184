import type {Hint, HintedText} from '@gangmu/core'
import type {LineEnd} from '../reader/types.js'
import type {OpenedFile} from '../session/state.js'

/**
 * The text as it was when the page was left: a reload brings it back. It is kept for this tab only and is gone when that is
 * closed, since others may use the same computer.
 */
const key = 'gangmu-draft'

/** What is kept: the text, what its format told of it, and what results say of the file that it was read from. */
export interface Draft extends HintedText {
  readonly file: Pick<OpenedFile, 'name' | 'lineEnd'> | null
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
    return draftOf(kept)
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

/** An older page may have kept something else. */
function draftOf(kept: unknown): Draft | null {
  if (!isObject(kept) || typeof kept.text !== 'string') return null
  const file = isObject(kept.file) ? kept.file : {}
  const lineEnd = lineEnds.find((each) => each === file.lineEnd)
  const isFile = typeof file.name === 'string' && lineEnd !== undefined
  const hints = Array.isArray(kept.hints) ? (kept.hints as Hint[]) : []
  return {text: kept.text, hints, file: isFile ? {name: file.name as string, lineEnd} : null}
}

const lineEnds: readonly LineEnd[] = ['\n', '\r\n', '\r']

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
