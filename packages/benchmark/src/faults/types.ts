import type {RuleName} from '@gangmu/core'
import type {Edit} from '../edits.js'
import type {GoldDocument} from '../gold.js'

/** What is broken: a number, a bracket of a marker, or a count that the text states. */
export const kinds = ['number', 'bracket', 'count'] as const

export type Kind = (typeof kinds)[number]

/** One thing that is wrong in a document which was right, and what is to be said of it. */
export interface Fault {
  readonly kind: Kind
  /** In which way it is wrong: `after` for the number of the member after. */
  readonly way: string
  /** The name of the construct of its series. */
  readonly construct: string
  /** What makes it out of the document. */
  readonly edit: Edit
  /** Where it stands in the broken text: `[start, end)`, the marker or the words that state the count. */
  readonly place: readonly [start: number, end: number]
  /** What stands there in the document, and in the copy. */
  readonly before: string
  readonly after: string
  /** The rule that it breaks. */
  readonly rule: RuleName
  /** Whether only one repair is possible: of a count, the list can be wrong as well. */
  readonly isRepairable: boolean
}

/** A document of a set of ../shared/corpus. */
export interface SetDocument extends GoldDocument {
  readonly set: string
}

/** A document with a fault in it. */
export interface Copy {
  readonly document: SetDocument
  readonly fault: Fault
  readonly text: string
}
