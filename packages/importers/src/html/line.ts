import type {VerbatimContent} from '@gangmu/core'
import type {TextStyle} from './text-style.js'
import type {PageElement} from './tree.js'

/** A line of a page, as it is shown: what stands between two breaks. */
export interface Line {
  readonly text: string
  /** Where it begins in the source, in UTF-16 code units. */
  readonly at: number
  /** The block that it stands in. */
  readonly element: PageElement
  /** How many of its characters are links to other pages. */
  readonly linked: number
  /** Its text in runs of one style. */
  readonly runs: readonly Run[]
  /** The level of <h1> to <h6>; 0 for none. */
  readonly heading: number
  /** The number of a list item that was written out before its text. */
  readonly marker: Marker | undefined
  readonly verbatim: VerbatimContent | undefined
  readonly language: string | undefined
  /** The outermost element that hides it; null where it is shown. */
  readonly hiddenBy: PageElement | null
  /** Whether an element within that one hides it, too. */
  readonly hiddenTwice: boolean
  /** Whether it is set in the middle. */
  readonly centered: boolean
  /** Whether it stands beside the text: what stands for a picture, a link to edit a heading. */
  readonly beside: boolean
}

export interface Run {
  readonly length: number
  readonly style: TextStyle
}

/** A number of a list, written out. */
export interface Marker {
  readonly length: number
  readonly level: number
  readonly list: string
}
