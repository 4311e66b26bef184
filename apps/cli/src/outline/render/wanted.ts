import type {FormatName} from '../formats.js'

/** What is asked of a document. */
export interface OutlineWanted {
  readonly format: FormatName
  /** Whether several results make one text, and are told apart by the names of their documents. */
  readonly several: boolean
  readonly implicit: boolean
  /** Members below this depth are text of those above; undefined where none are. */
  readonly depth: number | undefined
  readonly body: 'full' | 'none'
  readonly markers: 'keep' | 'strip'
  readonly style: 'headings' | 'list'
  /** Whether references in Markdown are links. */
  readonly links: boolean
  /** How Markdown says the ids of headings. */
  readonly ids: 'none' | 'anchor' | 'attribute'
  /** Whether metadata stands before Markdown. */
  readonly frontMatter: boolean
  /** In UTF-16 code units; undefined where chunks are leaves of the outline. */
  readonly chunkSize: number | undefined
  readonly furniture: 'omit' | 'keep'
  readonly duplicates: 'omit' | 'keep'
  readonly pinyin: 'omit' | 'keep'
  readonly script: 'keep' | 'hans' | 'hant' | 'tw' | 'hk'
  /** How wide a table of contents may be, in columns of a terminal. */
  readonly columns: number
  /** Whether it has colours. */
  readonly colour: boolean
  /** Whether regional words are converted too. */
  readonly phrases: boolean
}
