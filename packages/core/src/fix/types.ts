import type {Diagnostic} from '../diagnose/types.js'

/** A range of a text and what stands there instead. */
export interface Edit {
  /** Where the range begins, in UTF-16 code units. */
  start: number
  /** Just past its end, in UTF-16 code units. */
  end: number
  /** What is written there. */
  text: string
}

/** How the faults of a text are repaired, and which of them are not. */
export interface Repair {
  /** In the order of the text, and apart from each other. */
  edits: Edit[]
  /** The faults that stay, with their places in the text as it is after the edits. */
  left: Diagnostic[]
}
