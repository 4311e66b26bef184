/** What the importers of Word and of OpenDocument have in common. */
import type {Block} from '../text-writer.js'

/** A line of the text, with what tells a title. */
export interface Line extends Block {
  readonly centred: boolean
  /** Of its largest letters, in half points. */
  readonly size: number
  /** Whether all of it is bold. */
  readonly bold?: boolean
}

/** Text of one kind of type. A line end in it is one that the author set within the paragraph. */
export interface Piece {
  readonly text: string
  readonly format: RunProperties
}

/** What sets characters apart from others. A property that is left out is inherited. */
export interface RunProperties {
  readonly bold?: boolean
  /** In half points. */
  readonly size?: number
  /** The typeface of Han characters, or the name of its place in the theme. */
  readonly typeface?: string
  readonly hidden?: boolean
}

/** An automatic number as Word prints it. */
export interface Label {
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** From 1. */
  readonly level: number
  readonly list: string
  readonly isBullet: boolean
  /** The number as somebody might have typed it beside: 第1章 for 第一章. */
  readonly spellings: () => readonly string[]
}
