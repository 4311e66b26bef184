import type {CostKind, How, ParallelWeights, Suspicion} from '@gangmu/core'
import type {HelpTexts} from '../../options/help.js'

/** What `gangmu explain` says, in one language. Markers are given as they stand in the text. */
export interface ExplainMessages {
  help: HelpTexts
  /** The heads of the columns of the table. */
  columns: readonly [place: string, marker: string, reading: string, decision: string, why: string]
  /** What a candidate is that is no marker. */
  prose: string
  /** What stands in the place of a table without rows. */
  none: string
  /** What a candidate does. `inside` is the marker of its parent, null where it stands in the document itself. */
  how: {
    [Name in Exclude<How, 'prose' | 'opens' | 'restarts'>]: (after: string, inside: string | null) => string
  } & {
    [Name in 'opens' | 'restarts']: (inside: string | null) => string
  } & {prose: string}
  /** What a marker does, and then why it does nothing else. */
  because: (does: string, otherwise: string) => string
  /** What a candidate would do next best, how much more that would cost, and why. */
  otherwise: (does: string, margin: string, reasons: string) => string
  /** Reasons side by side. */
  and: (reasons: readonly string[]) => string
  /** What speaks against an alternative, by kind of evidence; `later` is what follows in the text. */
  evidence: {[Kind in CostKind | 'later']: {asProse: string; asMarker: string}}
  /** What makes a candidate suspect. */
  suspicions: {[Name in Suspicion]: string}
  /** Paragraphs that begin alike. */
  implicit: {
    /** What stands in the place of the reading: the how many-th of how many. */
    reading: (place: number, count: number) => string
    /** What they have in common: 切实…. */
    shares: (words: string) => string
    /** What they have in common where it is no word. */
    form: string
    /** What was weighed, against what is enough. */
    weight: (weight: string, least: string, reasons: string) => string
    /** What speaks for them, and against them, by kind of evidence. */
    evidence: {[Kind in keyof ParallelWeights]: {yes: string; no: string}}
  }
}
