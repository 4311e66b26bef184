/**
 * The outline tree: the specification of what `parse` returns, node by node.
 *
 * The types are structural and depend on nothing; `types.test-d.ts` proves that a `Root` is a unist tree.
 * docs/spec.md says the same in prose, with an example for each node.
 *
 * All offsets are UTF-16 code units into the source, as `String.prototype.slice` takes them.
 */

import type {VerbatimContent} from './hints/types.js'

/** A place between two characters of the source. */
export interface Point {
  /** From 1. */
  line: number
  /** The place in the line, from 1, in UTF-16 code units. */
  column: number
  /** The place in the source, from 0, in UTF-16 code units. */
  offset: number
}

/** The range `[start, end)` of the source that a node spans. */
export interface Position {
  /** Before its first character. */
  start: Point
  /** Behind its last character. */
  end: Point
}

/** What every node has. Positions are always there, eager and plain: trees go through workers and JSON. */
export interface OutlineNode {
  /** What the node is. */
  type: string
  /** Where it stands in the source. */
  position: Position
  /** Free for the user's own information, as in every unist tree. */
  data?: NodeData
}

/** What is known of a node beside what it is. */
export interface NodeData extends Record<string, unknown> {
  /**
   * Set by `parse` on the outermost nodes of a body that stands again, blanks aside: the range of what they say again, in the
   * body that stood first.
   */
  copyOf?: Position
}

/** The document. Its position spans the whole source, blanks included. */
export interface Root extends OutlineNode {
  type: 'root'
  children: Flow[]
}

/** What stands below the root or inside a section: whole blocks. */
export type Flow =
  | Title
  | Subtitle
  | DocumentNumber
  | Byline
  | DateLine
  | Salutation
  | Closing
  | Signature
  | Attachments
  | Contents
  | Furniture
  | Verbatim
  | Paragraph
  | Section

/** What stands inside a block. */
export type Phrasing = Text | Annotation | List | Lead

/** The document's own title, without its subtitle. Stands once at most, below the root; over several blocks where the title is broken over lines. */
export interface Title extends OutlineNode {
  type: 'title'
  children: (Text | Annotation)[]
}

/** The line below the title that says where and when: ——在…会议上的讲话. */
export interface Subtitle extends OutlineNode {
  type: 'subtitle'
  children: (Text | Annotation)[]
}

/** The number under which an authority issued the document: 国发〔2019〕4号 (GB/T 9704-2012, 7.2.5). */
export interface DocumentNumber extends OutlineNode {
  type: 'documentNumber'
  children: (Text | Annotation)[]
}

/** Who speaks or writes: 市委书记 某某某; below the text a note that says who wrote it. */
export interface Byline extends OutlineNode {
  type: 'byline'
  children: (Text | Annotation)[]
}

/** A date that stands alone in the head: （2017年2月19日）. */
export interface DateLine extends OutlineNode {
  type: 'date'
  children: (Text | Annotation)[]
}

/** Whom the document addresses, on a line of its own: 同志们：, 各县人民政府： (GB/T 9704-2012, 7.3.2). */
export interface Salutation extends OutlineNode {
  type: 'salutation'
  children: (Text | Annotation)[]
}

/** Nothing but the formula that closes a text: 特此通知。 谢谢大家！ */
export interface Closing extends OutlineNode {
  type: 'closing'
  children: (Text | Annotation)[]
}

/** Who signs and when, below the text: one Text a line (GB/T 9704-2012, 7.3.5). */
export interface Signature extends OutlineNode {
  type: 'signature'
  children: (Text | Annotation)[]
}

/** The list of what is attached: 附件：1.报名表; one Text a line (GB/T 9704-2012, 7.3.4). */
export interface Attachments extends OutlineNode {
  type: 'attachments'
  children: (Text | Annotation)[]
}

/** The table of contents, its heading 目录 included: one Text an entry. */
export interface Contents extends OutlineNode {
  type: 'contents'
  children: (Text | Annotation)[]
}

/**
 * What a page prints around its text and the author did not write: buttons, the source, comments, links. One Text a line.
 * It stands between other nodes, wherever the page has it.
 */
export interface Furniture extends OutlineNode {
  type: 'furniture'
  children: (Text | Annotation)[]
}

/** What is no running text: a table, code. It is a leaf, and nothing in it is an outline. */
export interface Verbatim extends OutlineNode {
  type: 'verbatim'
  /** What it is. */
  content: VerbatimContent
  /** The language of code, where the format names it. */
  language?: string
  /** The characters as they are in the text, line ends included. */
  value: string
}

/** A block of text that heads nothing, or the rest of a block after a run-in heading. */
export interface Paragraph extends OutlineNode {
  type: 'paragraph'
  children: Phrasing[]
}

/**
 * A member of the outline whose text may run over several blocks. It begins a block, or stands inside one where its
 * series also has members that begin one.
 */
export interface Section extends OutlineNode {
  type: 'section'
  /** 1 + the number of sections and items above it. */
  depth: number
  children: [Heading, ...Flow[]]
}

/** A series whose members, with all that they hold, stand in one block: 一是…。二是…。三是…。 */
export interface List extends OutlineNode {
  type: 'list'
  children: Item[]
}

/** A member of a List. */
export interface Item extends OutlineNode {
  type: 'item'
  /** 1 + the number of sections and items above it. */
  depth: number
  children: [Heading, ...Phrasing[]]
}

/** The words that introduce the List after it, or the Sections, with their colon: 三个重点领域：. */
export interface Lead extends OutlineNode {
  type: 'lead'
  children: (Text | Annotation)[]
}

/**
 * The marker and the title of a Section or an Item, in source order; the closing punctuation of the title belongs to it.
 * It has no Text where the member has no title of its own (第一条　为了…), no Marker where the section bears no number, two
 * Markers where two numbers go on together (①第一，); the Marker comes last where it stands behind its clause (此其一).
 */
export interface Heading extends OutlineNode {
  type: 'heading'
  /** Whether text goes on after the heading in the same block. */
  runIn: boolean
  children: (Marker | Text | Annotation)[]
}

/** The characters that number a member. Annotations inside it and directly behind it are within its position: 參(cān)、. */
export interface Marker extends OutlineNode {
  type: 'marker'
  /** The characters as they are read, with their delimiter: `第一，`, `（三）`. */
  value: string
  /** The name of the construct that recognised it: `han-paren`. */
  construct: string
  /** What stands in the source, where annotations stand among the characters: `參(cān)、`. */
  written?: string
  /** The number: `[3]`; with its suffixes: `[9, 1]` for 第九条之一. A word that gives no number (最后) has its place in the series. */
  ordinals: number[]
}

/**
 * Characters. `value` is what is read; `source.slice(start, end)` is what stands there. They differ where lines were
 * joined to one block, so nothing may compute an offset from `value.length`.
 */
export interface Text extends OutlineNode {
  type: 'text'
  /** What is read. */
  value: string
}

/**
 * Characters that stand beside the text and say something of it: how it is read. It follows the Text whose last
 * character it says it of; where the text goes on, another Text follows.
 */
export interface Annotation extends OutlineNode {
  type: 'annotation'
  /** What it says: 'pinyin', the pronunciation of the Han character before it. */
  kind: 'pinyin'
  /** What it says, as it is written: `jī`. */
  value: string
  /** What stands in the source, brackets included: `(jī)`. */
  written: string
}

/** Any node of the tree. */
export type AnyNode = Root | Flow | Phrasing | Item | Heading | Marker
