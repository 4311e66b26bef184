import type {NumeralName} from '../../numerals/index.js'
import type {StandardName} from '../types.js'

/** How the markers of a level are written. */
export interface LevelForm {
  /** The constructs whose markers stand on this level; the first one is that of the form. */
  readonly constructs: readonly [string, ...string[]]
  readonly open: string
  readonly numeral: NumeralName
  readonly close: string
  /** Whether a blank parts the marker from the title. */
  readonly blank?: boolean
  /** Whether the level may be left out: 节 between 章 and 条. */
  readonly optional?: boolean
}

/** Punctuation behind a marker, by what it stands for: 、 and ﹑ are one. */
export type DelimiterKind = 'none' | 'enumeration' | 'dot' | 'comma' | 'colon' | 'stop'

/** What a standard says of markers. */
export interface Standard {
  readonly name: Exclude<StandardName, 'none'>
  /** The levels from the outermost. A document may begin with any of them and goes down from there (GB/T 15834-2011 B.3.8). */
  readonly levels: readonly LevelForm[]
  /** Constructs that number what these levels number, and that the standard does not have. */
  readonly foreign: readonly string[]
  /** A level that may be left out in a document that does not have it at all; its place among the levels. */
  readonly skippable?: number
  /** The punctuation behind the markers of a construct. What is not named here is free. */
  readonly delimiters: Readonly<Record<string, DelimiterKind>>
  /** The width of round brackets; left out where both do. */
  readonly brackets?: 'full' | 'half'
  /** The width of Arabic digits; left out where both do. */
  readonly digits?: 'full' | 'half'
}
