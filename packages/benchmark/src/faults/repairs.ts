import {applyEdits, type Edit, fix, parse} from '@gangmu/core'
import type {Copy, SetDocument} from './types.js'

/** What `fix` makes of a copy. */
export interface RepairJudgement {
  readonly copy: Copy
  /** Whether the document is there again, byte for byte. */
  readonly isRepaired: boolean
  /** Whether something is changed that was right. */
  readonly isHarmed: boolean
  readonly edits: readonly Edit[]
}

const known = new WeakMap<SetDocument, Edit[]>()

/** How a document is repaired as it is. */
export function ownRepairs(document: SetDocument): readonly Edit[] {
  const edits = known.get(document) ?? repairsOf(document.text)
  known.set(document, edits)
  return edits
}

function repairsOf(text: string): Edit[] {
  return fix(parse(text), text)
}

/**
 * Says of copies whether `fix` gives their document back. Where the document has faults of its own, it is the document with
 * those repaired.
 */
export function judgeRepairs(copies: readonly Copy[]): RepairJudgement[] {
  return copies
    .filter(({fault}) => fault.isRepairable)
    .map((copy) => {
      const own = ownRepairs(copy.document)
      const edits = repairsOf(copy.text)
      return {
        copy,
        edits,
        isRepaired: applyEdits(copy.text, edits) === applyEdits(copy.document.text, own),
        isHarmed: harms(copy, edits, own)
      }
    })
}

/** Whether an edit stands outside the fault, and is none that the document itself has. */
function harms({fault}: Copy, edits: readonly Edit[], own: readonly Edit[]): boolean {
  const [start, end] = fault.place
  const shift = fault.edit.text.length - (fault.edit.end - fault.edit.start)
  const right = new Set(own.map((edit) => keyOf(edit, edit.start > fault.edit.start ? shift : 0)))
  return edits.some((edit) => (edit.end < start || edit.start > end) && !right.has(keyOf(edit, 0)))
}

function keyOf({start, text}: Edit, shift: number): string {
  return `${start + shift} ${text}`
}
