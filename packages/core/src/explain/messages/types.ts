import type {CostKind, How, ParallelWeights, Suspicion} from '../types.js'

/** What is said of explanations in one language. Markers are given as they stand in the text. */
export interface ExplanationTable {
  /** What a candidate does. `inside` is the marker of its parent, null where it stands in the document itself. */
  readonly how: {
    readonly [Name in Exclude<How, 'prose' | 'opens' | 'restarts'>]: (after: string, inside: string | null) => string
  } & {
    readonly [Name in 'opens' | 'restarts']: (inside: string | null) => string
  } & {readonly prose: string}
  /** What a marker does, and then why it does nothing else. */
  readonly because: (does: string, otherwise: string) => string
  /** What a candidate would do next best, how much more that would cost, and why. */
  readonly otherwise: (does: string, margin: string, reasons: string) => string
  /** Reasons side by side. */
  readonly and: (reasons: readonly string[]) => string
  /** What speaks against an alternative, by kind of evidence; `later` is what follows in the text. */
  readonly evidence: {readonly [Kind in CostKind | 'later']: {readonly asProse: string; readonly asMarker: string}}
  /** What makes a candidate suspect. */
  readonly suspicions: {readonly [Name in Suspicion]: string}
  /** Paragraphs that begin alike. */
  readonly implicit: {
    /** What they have in common: 切实…. */
    readonly shares: (words: string) => string
    /** What they have in common where it is no word. */
    readonly form: string
    /** What was weighed, against what is enough. */
    readonly weight: (weight: string, least: string, reasons: string) => string
    /** What speaks for them, and against them, by kind of evidence. */
    readonly evidence: {readonly [Kind in keyof ParallelWeights]: {readonly yes: string; readonly no: string}}
  }
}
