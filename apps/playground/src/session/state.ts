import type {Found} from '../editor/types.js'
import type {Fault, LineEnd, OutlineColumns} from '../reader/types.js'
import type {Settings} from '../settings/settings.js'
import type {TabName} from '../words/words.js'

/** All that the page shows, except for the text itself, which the editor holds. */
export interface State {
  readonly settings: Settings
  readonly tab: TabName
  /** Which pane a narrow page shows. */
  readonly pane: Pane
  readonly outline: Found<OutlineColumns> | null
  readonly faults: Found<readonly Fault[]> | null
  /** Counts the texts and settings that results are asked for: it changes when they have rested for a moment. */
  readonly version: number
  /** The text of that version: what results say of its places is where they were then. */
  readonly settled: Found<number> | null
  readonly cursor: number
  /** How long the text is, in UTF-16 code units. */
  readonly length: number
  /** Counts the changes of the text. */
  readonly changes: number
  readonly file: OpenedFile | null
  readonly notice: Notice | null
  /** What takes a while, in words. */
  readonly busy: string | null
}

export type Pane = 'text' | 'results'

/** The file that the text was read from. */
export interface OpenedFile {
  readonly name: string
  /** The encoding that was found, or chosen; null where its format says it, and where the file came with a draft. */
  readonly encoding: string | null
  readonly lineEnd: LineEnd
  /** The file itself, to read it again in another encoding; null where it came with a draft. */
  readonly source: File | null
}

/** What the page says of what happened. */
export interface Notice {
  readonly kind: 'info' | 'problem'
  readonly text: string
}
