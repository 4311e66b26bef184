import type {NumeralName} from '../numerals/index.js'

/** Where in a block a marker of a construct can stand. */
export type Stand =
  /** at the beginning of a block */
  | 'line'
  /** inside a block, after the end of a sentence or a clause, a colon, an opening quote or a blank */
  | 'clause'
  /** inside a block, after any character: text whose line ends were lost */
  | 'anywhere'

/**
 * A form of enumeration, as data. A marker is written
 *
 *     open blanks number blanks close delimiter
 *      第          十二            条
 *     （           三              ）
 *                  1                       ．
 *
 * where the parts that a form does not have are left out; or it is a word of a closed list (首先，其次，最后，).
 */
export interface MarkerConstruct {
  /** Its name, unique among the constructs in use. */
  readonly name: string
  /** The ways in which its number can be written. Left out for a list of words. */
  readonly numerals?: readonly NumeralName[]
  /** Words that stand for numbers, each with its number; `last` for a word that closes a series without giving one. */
  readonly words?: Readonly<Record<string, number | 'last'>>
  /** What must stand before the number: one of these. */
  readonly open?: readonly string[]
  /** What must stand after the number: one of these, the longest that fits. */
  readonly close?: readonly string[]
  /** Delimiters of which one must follow; they belong to the marker. */
  readonly delimiter?: readonly string[]
  /** Delimiters that belong to the marker where they follow. */
  readonly optionalDelimiter?: readonly string[]
  /** Whether 之一, 之二 or -1 can extend the number (立法技术规范; 中央法規標準法 §8). */
  readonly suffixes?: boolean
  /** Numerals of one character that are the whole marker: ㈠ beside （一）. */
  readonly whole?: readonly NumeralName[]
  /** Where in a block its markers stand. */
  readonly stands: readonly Stand[]
  /** The part that stays the same through a series, where `open` or `close` has several: 任务一 is not followed by 问题二. */
  readonly sharedPart?: 'open' | 'close'
  /** Constructs of one kin are mixed by mistake and then continue each other: 1. and 1、. */
  readonly kin?: string
  /** Its place in the order of the standards, 10 for 编 to 90 for what stands inside a sentence (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3.8, 立法法 §65). */
  readonly rank: number
  /** What it costs to take a marker of this form for prose, at the beginning of a block and inside one. */
  readonly strength: {readonly line: number; readonly clause: number}
  /** What cannot follow the marker, as a sticky expression: 一要 is no marker in 一要点. */
  readonly notBefore?: RegExp
  /** What cannot stand before the marker inside a block, as an expression for the few characters before it: 公式（1）. */
  readonly notAfter?: RegExp
  /** What must follow the marker, as a sticky expression. */
  readonly onlyBefore?: RegExp
  /** Whether its ordinals are those of all levels, the last one its own: 1.2.3. */
  readonly chained?: boolean
  /** Whether it is a marker only in a document that has chained numbers below its own: 3 above 3.1. */
  readonly aboveChains?: boolean
  /** Whether the text after the marker is body and no title (第一条　为了…). */
  readonly untitled?: boolean
  /** Whether the marker closes what it numbers: 粮草不继，此其二。 */
  readonly postposed?: boolean
  /** Whether its numbers run through the whole document, whatever divides it (articles: 立法法 §65). */
  readonly runsThrough?: boolean
  /** Whether a series of one member is prose wherever it stands: 一是 without 二是. */
  readonly needsSiblings?: boolean
  /** Whether it divides a document: its members have text below them, and on lines one after the other they only name it. */
  readonly divides?: boolean
  /** Whether it heads a part beside the whole text before it, and stands below nothing (附件: GB/T 9704-2012 7.3.4). */
  readonly outermost?: boolean
  /** Whether unnumbered paragraphs belong to its members even after a list in them (款 of an article: 立法法 §65). */
  readonly holdsParagraphs?: boolean
  /** Markers, each with its ordinals, and prose that must stay prose. Run as tests. */
  readonly examples: {readonly yes: readonly (readonly [string, ...number[]])[]; readonly no: readonly string[]}
}
