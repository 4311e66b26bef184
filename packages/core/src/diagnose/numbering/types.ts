import type {Construct} from '../../markers/complete.js'
import type {MarkerParts} from '../../markers/parts.js'
import type {Item, Marker, Section} from '../../types.js'

/** A marker of the tree, with what rules ask of it. */
export interface NumberedMarker {
  readonly marker: Marker
  readonly construct: Construct
  /** What it is made of; null where annotations or line ends stand among its characters. */
  readonly parts: MarkerParts | null
  readonly member: Section | Item
  /** The first marker of the innermost member that holds its member and bears a number; null where none does. */
  readonly above: NumberedMarker | null
  /** Its series. */
  readonly series: Series
  /** Its place among all members of its series, from 0. */
  readonly place: number
}

/** Markers that count on from each other, in document order. */
export interface Series {
  readonly markers: readonly NumberedMarker[]
  /** How numbers are written in the script of the document, for those that its own do not tell it of: 貳 beside 壹. */
  readonly otherExamples: readonly string[]
  /** Whether it may begin with any number: nothing that the document has stands before it. */
  readonly mayBegin: boolean
}

/** The markers of a document, and the series that they make. Bodies that stand again have none. */
export interface Numbering {
  /** In document order. */
  readonly markers: readonly NumberedMarker[]
  readonly series: readonly Series[]
}
