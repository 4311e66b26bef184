import type {ParallelWeights, SharedWords} from '../build/implicit/parallel/index.js'
import type {CostKind} from '../search/costs/index.js'
import type {Suspicion} from '../suspicions.js'

export type {ParallelWeights, SharedWords} from '../build/implicit/parallel/index.js'
export type {CostKind} from '../search/costs/index.js'
export type {Suspicion} from '../suspicions.js'

/**
 * What stands before a candidate: nothing (it begins a block), the end of a sentence or of a part of one, a colon, a
 * comma, an opening quote or bracket, a blank, or an ordinary character.
 */
export type PlaceName = 'line' | 'sentence' | 'colon' | 'comma' | 'opening' | 'blank' | 'inside'

/** What is decided about a candidate. */
export type How =
  /** it is no marker */
  | 'prose'
  /** it is the next member of an open series */
  | 'continues'
  /** it is the next member of an open series, and its number is a slip: the series counts on as if it were right */
  | 'slips'
  /** it is the next member of an open series in a form that authors mix with its own: 1. after 1、 */
  | 'changes-form'
  /** it is the next member of a series that was closed, under another parent */
  | 'runs-on'
  /** it opens a series where one of its form is open, in the place of that one */
  | 'restarts'
  /** it opens a series */
  | 'opens'

/** One way to read what stands at a place. */
export interface MarkerReading {
  /** The name of the construct. */
  construct: string
  /** Just past the marker in this reading: an offset in UTF-16 code units. */
  end: number
  /** The number, with its suffixes. Empty for a word that gives no number (最后). */
  ordinals: number[]
  /** Reasons to doubt it that its neighbours can outweigh. */
  suspicions: Suspicion[]
}

/** Another candidate, one that was accepted. */
export interface MarkerReference {
  /** Where its marker begins: an offset in UTF-16 code units. */
  start: number
  /** The characters of its marker, as they are read. */
  marker: string
}

/** A decision, and what speaks against it. */
export interface Decision {
  /** What the candidate is taken for. */
  how: How
  /** In which construct it reads the candidate; null where it takes it for prose. */
  construct: string | null
  /** The member of its series before it; null where there is none. */
  after: MarkerReference | null
  /** The member that contains it; null for the document itself, and for prose. */
  parent: MarkerReference | null
  /**
   * What speaks against it, by kind of evidence; kinds that say nothing are left out. A negative cost is one that an
   * earlier member has paid and gets back. The numbers are relative to each other and have no unit.
   */
  costs: Partial<Record<CostKind, number>>
  /** The sum of the costs. */
  cost: number
}

/** A place that could be a marker, and why it is one, or none. */
export interface Explanation {
  /** Where the marker begins: an offset in UTF-16 code units. */
  start: number
  /** Just past the marker. */
  end: number
  /** The line where it begins, counted from 1. */
  line: number
  /** Its place in the line, counted from 1 in UTF-16 code units. */
  column: number
  /** The characters as they are read, with their delimiter: without the annotations that stand between `start` and `end`. */
  marker: string
  /** The construct in which it is read; where it is prose, the one in which it came nearest to being a marker. */
  construct: string
  /** The number in this reading, as in `Marker.ordinals` of the tree. Empty for a word that gives none and is prose. */
  ordinals: number[]
  /** The suspicions against this reading. */
  suspicions: Suspicion[]
  /** What stands before it. */
  place: PlaceName
  /** Every way to read the place, the one above among them. */
  readings: MarkerReading[]
  /** Whether it is a marker. */
  accepted: boolean
  /** The depth of its section or item in the tree; null where it is prose. */
  depth: number | null
  /** What was decided. */
  decision: Decision
  /** The best of the other decisions that were possible, after all that was decided before it. */
  alternative: Decision
  /**
   * How much more the cheapest explanation of the whole document with the alternative costs. It is more or less than the
   * difference of the two costs by what follows: members that count on from this one, text that finds its place. Where
   * the alternative was soon given up, it is the least that it costs.
   */
  margin: number
}

/** The words with which a paragraph begins that is one of several alike. */
export interface ImplicitLead {
  /** Where the paragraph begins: an offset in UTF-16 code units. */
  start: number
  /** Just past the words that head it, or would: its first sentence, or the first clause of a long one. */
  end: number
  /** The line where it begins, counted from 1. */
  line: number
  /** Its place in the line, counted from 1 in UTF-16 code units. */
  column: number
  /** The characters as they stand in the source, with their punctuation. */
  text: string
}

/** Paragraphs side by side that begin alike, and why each is a section without a marker, or none is. */
export interface ImplicitExplanation {
  /** Two at least, in document order. */
  leads: ImplicitLead[]
  /** Whether they are sections. */
  accepted: boolean
  /** The depth of their sections in the tree that `parse` gives with `implicit: true`; null where they stay paragraphs. */
  depth: number | null
  /** The marker of the part that holds them; null for the document itself. */
  parent: MarkerReference | null
  /** What they have in common. All of it is empty where they are of the same form only: short sentences of one length. */
  shared: SharedWords
  /** What speaks for them, or against them, by kind of evidence. */
  weights: ParallelWeights
  /** The sum of the weights. */
  weight: number
  /** They are accepted from this weight on. */
  leastWeight: number
}
