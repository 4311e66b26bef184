import {applyEdits, fix, parse} from '@gangmu/core'
import type {Copy, SetDocument} from './types.js'

/** What `fix` makes of a copy. */
export interface RepairJudgement {
  readonly copy: Copy
  readonly isRepaired: boolean
  readonly edits: ReturnType<typeof fix>
}

/** Repairs the numbers of a text. */
export function repairsOf(text: string): ReturnType<typeof fix> {
  return fix(parse(text), text)
}

/**
 * Says of the copies with a wrong number whether `fix` gives their document back, byte for byte. Where the document has faults of its
 * own, it is the document with those repaired.
 */
export function judgeRepairs(copies: readonly Copy[]): RepairJudgement[] {
  const known = new Map<SetDocument, string>()
  return copies
    .filter(({fault}) => fault.isRepairable)
    .map((copy) => {
      const {document, text} = copy
      const right = known.get(document) ?? applyEdits(document.text, repairsOf(document.text))
      known.set(document, right)
      const edits = repairsOf(text)
      return {copy, edits, isRepaired: applyEdits(text, edits) === right}
    })
}
