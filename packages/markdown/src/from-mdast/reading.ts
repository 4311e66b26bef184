import type * as mdast from 'mdast'
import type {Writer} from './writer.js'

/** What is known while the blocks of a document are read. */
export interface Reading {
  readonly source: string
  readonly writer: Writer
  /** How many pictures were passed over. */
  pictures: number
  /** How many comments were passed over. */
  comments: number
}

/** Blocks that stand in a row, and where. */
export interface Row {
  readonly children: readonly mdast.Nodes[]
  /** The next of them. */
  index: number
  /** Whether it stands in a quotation: headings and numbers there are not the document's. */
  readonly quoted: boolean
  /** How many lists it stands in. */
  readonly level: number
  readonly isItem?: boolean
  /** For an ordered list: the name of its numbers and the numbers themselves. */
  readonly numbers?: {readonly list: string; readonly texts: readonly string[]}
  /** The ordered list that stood last in the row: the next one may go on with it. */
  last?: {readonly name: string; readonly next: number; readonly delimiter: string}
}
