/**
 * References: the places of a text that name a part of the same document, 第三条第（二）项, 见第三章第二节, 前款.
 *
 * The parts of a statute are 编, 分编, 章, 节, 条, 款, 项 and 目 (立法法 §65; in Taiwan 條, 項, 款 and 目, 中央法規標準法 §8),
 * those of other documents 部分, 点, and the numbers of all levels joined (3.2.1: GB/T 1.1-2020).
 */

import type {Heading, Item, Paragraph, Position, Root, Section, Text} from '../types.js'

/** What a part of a document is called: 编, 分编, 章, 节, 条, 款, 项, 目, 部分, 点; `number` for 3.2.1, `annex` for 附件2, `member` for a number in brackets alone. */
export type ReferenceUnit =
  | 'book'
  | 'subBook'
  | 'chapter'
  | 'section'
  | 'article'
  | 'clause'
  | 'item'
  | 'subItem'
  | 'part'
  | 'point'
  | 'number'
  | 'annex'
  | 'member'

/** How a reference names a part: by its number (第三条), as the one it stands in (本条), those before or after it (前两款, 下一章), or the one that was named last (同條). */
export type ReferenceRelation = 'numbered' | 'this' | 'previous' | 'next' | 'same'

/** One part of the document that a reference names: 第二款 in 第三条第二款. */
export interface ReferencePart {
  /** What it counts in: articles, chapters, paragraphs. */
  unit: ReferenceUnit
  /** How it says which one it means. */
  relation: ReferenceRelation
  /** The number: `[3]`; with suffixes `[9, 1]` for 第九条之一; `[3, 2, 1]` for 3.2.1. Empty for 本条 and its like. */
  ordinals: number[]
  /** Where its words stand: 第三条. */
  position: Position
  /** Where its number stands, without 第 and the unit: 三; with what stands before its suffix, 九条之一. Nothing for 本条 and its like. */
  number?: Position
  /**
   * What it names: a member of the outline, or an unnumbered paragraph of an article; its Heading where that holds the first
   * paragraph. Several for 前两款, none where the document has no such part.
   */
  nodes: (Section | Item | Paragraph | Heading)[]
}

/** Some characters of a Text, as offsets into its `value`. */
export interface TextSpan {
  /** The Text in which they stand. */
  leaf: Text
  /** Where they begin, in UTF-16 code units into `leaf.value`. */
  start: number
  /** Just past their end, in UTF-16 code units into `leaf.value`. */
  end: number
}

/** A place of a text that names a part of the same document. Each member of an enumeration (第三条、第五条) is a reference of its own. */
export interface Reference {
  /**
   * Where it stands in the source: exact where the source was given to `referencesIn`, and where its Text stands on one line.
   * Otherwise it spans the whole Text.
   */
  position: Position
  /** The characters that are read, exact in converted trees, too. Several where something stands in between (pinyin, a page number). */
  spans: TextSpan[]
  /** From the outermost to the innermost: 第三条, then 第二款. What an enumeration says once stands with its first member only. */
  parts: ReferencePart[]
  /** The members of the outline that it leads to: the article where its last part is a paragraph of one. None where the document has no such part. */
  targets: (Section | Item)[]
  /** The innermost member of the outline in which it stands; the root where none is. */
  from: Section | Item | Root
  /** The first and the last of a range: 第三条 and 第八条 in 第三条至第八条. */
  range?: 'start' | 'end'
}
