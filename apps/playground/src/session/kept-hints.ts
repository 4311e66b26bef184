import type {Hint, HintedText} from '@gangmu/core'
import type {Found} from '../editor/types.js'
import {createFoundAsker} from './found-asker.js'
import type {Shared} from './shared.js'

/** Knows the hints of the text when the page is left: a reader could not be asked for them then. */
export interface KeptHints {
  /** Tells both readers that a text has hints, before it is put in. */
  deposit(document: HintedText): void
  /** Asks for them when the text has rested, where it has some. */
  rested(): void
  /** Those of the present text; none where it has changed since they were asked for. */
  now(): readonly Hint[]
}

export function createKeptHints(shared: Shared): KeptHints {
  let kept: Found<readonly Hint[]> | null = null
  let hasHints = false
  const ask = createFoundAsker(
    shared,
    () => shared.readers.results.hints(),
    (found) => {
      kept = found
    }
  )
  return {
    deposit(document) {
      hasHints ||= document.hints.length > 0
      shared.readers.deposit(document)
    },
    rested() {
      if (hasHints) ask()
    },
    now: () => (kept?.moment.isNow() ? kept.what : [])
  }
}
