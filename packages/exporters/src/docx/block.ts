import type {Face} from './fonts.js'
import type {ParagraphStyle} from './styles.js'

/** What a Word document is made of here: plain data, which document.ts gives to the library that writes it. */
export type Block = ParagraphBlock | TableBlock

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  /** Tabs and line ends in it are those of the paragraph. */
  readonly spans: readonly Span[]
  /** Whether the next paragraph goes on in the same line: the end of this one is a style separator. */
  readonly goesOn?: boolean
  /** Whether it stands on one page with what follows, where that is not as its style says. */
  readonly keepNext?: boolean
  readonly layout?: Layout
}

/** Characters of one face; those of the paragraph where none is named. */
export interface Span {
  readonly text: string
  readonly face?: Face
}

/** What differs from the style, in characters (字) and lines (行) of the body. */
export interface Layout {
  readonly centred?: boolean
  readonly left?: number
  readonly right?: number
  /** Of the first line, beside `left`; below 0 it hangs. */
  readonly first?: number
  /** How many characters of the title stand on a line of it. */
  readonly titleCharacters?: number
  readonly linesBefore?: number
  readonly linesAfter?: number
}

export interface TableBlock {
  readonly type: 'table'
  /** Rows of cells, each cell a list of lines; all rows are of one width. */
  readonly rows: readonly (readonly (readonly string[])[])[]
}
