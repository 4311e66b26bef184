import type {Diagnostic, Hint, HintedText} from '@gangmu/core'
import type {Imported, ImportProblem} from '@gangmu/importers'
import type {Settings} from '../settings/settings.js'
import type {MessageLanguage} from '../words/words.js'

/**
 * What the page asks of a reader. A reader lives in a worker of its own, and holds the text of the page: it is told of every
 * change, and never given the text again. Offsets are UTF-16 code units into that text, whose line ends are one LF each.
 *
 * The page has two of them: one gives the outline after every change, and one gives everything else, so that no result, however
 * long it takes, keeps the outline waiting.
 */
export interface Reader {
  /** The outline of the text. */
  outline(settings: Settings): Promise<OutlineColumns>
  /** Makes changes, and says no more. */
  change(changes: readonly Change[]): void
  /**
   * Says that a text, or a part of one, has hints: where a change inserts exactly this text, they come with it. Texts that a
   * change takes out are remembered in the same way, so that hints come back when the change is undone, or the text is moved.
   */
  deposit(document: HintedText): void
  /**
   * Reads a file; its encoding is found where none is given. The page then deposits what it gives with both readers, and puts its text into the editor. It asks a reader that
   * is there for the file alone, by `readApart`: nothing can stop a program in a PDF but the end of its worker.
   */
  read(bytes: Uint8Array, name: string, encoding?: string): Promise<ReadFile>
  /** The hints of the text, so that they can be kept with it. */
  hints(): readonly Hint[]
  /** Reads what was copied out of Word or a web page; null where the plain text says as much. */
  readClipboard(html: string, plain: string): Promise<HintedText | null>
  /** The text as a file of a format, with the bytes that the command gives. */
  result(format: ResultFormat, settings: Settings, file: FileSettings): Promise<Result>
  /** The faults of the text, in its order. */
  check(settings: Settings, language: MessageLanguage): Promise<Fault[]>
  /**
   * The changes that repair one fault, given by its place in what `check` gave last, or all that can be. There are none where it
   * cannot be repaired, and where the text has changed since then: nobody knows which fault was meant.
   */
  fix(fault: number | 'all', settings: Settings): Promise<FixResult>
  /** Every candidate, and why it is a marker or none; rows from the first to before the last of them, and how many there are. */
  explain(settings: Settings, language: MessageLanguage, first: number, last: number): Promise<Page<ExplainedRow>>
  /** What `explain` says of the candidate that stands at an offset, or nearest before it in the same line; null where there is none. */
  explainedAt(settings: Settings, language: MessageLanguage, offset: number): Promise<ExplainedRow | null>
  /** The chunks as the page shows them. */
  chunks(settings: Settings, first: number, last: number): Promise<Page<ChunkRow>>
  /** The outline as the mind map draws it, titles only. The root has the title of the document, '' where it has none. */
  mindMap(settings: Settings): Promise<MapNode>
}

/** A part of the text that another one takes the place of. Changes of one list count in the text before all of them, and lie apart in its order. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/**
 * The members of the outline, one after the other in the order of the text, a column for each of their properties: columns go
 * from a worker to the page without a copy, and twenty thousand objects would not.
 */
export interface OutlineColumns {
  readonly count: number
  /** 1 + how many members stand above it. */
  readonly depth: Uint16Array
  /** Where the member begins, and just past its end. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Its place among its siblings, from 1, and how many there are. */
  readonly place: Uint32Array
  readonly siblings: Uint32Array
  /** How many members stand below it, on all levels. */
  readonly below: Uint32Array
  /** The titles, one after the other, as they are read and in the script that the settings want. */
  readonly titles: string
  /** Just past each title in `titles`. */
  readonly titleEnd: Uint32Array
  /** How many of the characters of the title are its marker and the blank behind it. */
  readonly markerLength: Uint16Array
  /** The markers, in the order of the text. */
  readonly markerStart: Uint32Array
  readonly markerEnd: Uint32Array
  /** The depth of the member that the marker heads. */
  readonly markerDepth: Uint16Array
  /** The title of the document. */
  readonly title: {readonly text: string; readonly start: number; readonly end: number} | null
}

/** What came of a file. */
export type ReadFile =
  | {readonly document: Pick<Imported, 'text' | 'hints' | 'type' | 'encoding' | 'omitted'>; readonly lineEnd: LineEnd}
  | {readonly problem: ImportProblem}

/** How the lines of the file ended that the text was read from: JSON and chunks count in that text. */
export type LineEnd = '\n' | '\r\n' | '\r'

/** What the format of a result asks of the file that was opened. */
export interface FileSettings {
  /** Its name; undefined for a text that was pasted or typed. */
  readonly name: string | undefined
  readonly lineEnd: LineEnd
}

export type ResultFormat = 'markdown' | 'json' | 'chunks' | 'opml' | 'html' | 'mindmap' | 'docx' | 'text'

/** A result, and how many lines of what was left out, by kind. */
export interface Result {
  readonly content: string | Uint8Array
  readonly leftOut: {readonly [Kind in 'contents' | 'furniture' | 'duplicates' | 'pinyin']?: number | undefined}
}

/** A fault, in words. */
export interface Fault {
  readonly rule: Diagnostic['rule']
  readonly severity: Diagnostic['severity']
  readonly start: number
  readonly end: number
  /** Its line, from 1. */
  readonly line: number
  readonly message: string
  /** What set the expectation, in words, and where it stands. */
  readonly cause: {readonly message: string; readonly start: number; readonly end: number} | null
  /** Whether a fix of it can be tried. */
  readonly fixable: boolean
}

export interface FixResult {
  readonly changes: readonly Change[]
  /** How many faults are left afterwards. */
  readonly left: number
}

/** Some rows of a long list. */
export interface Page<Row> {
  readonly count: number
  readonly rows: readonly Row[]
}

/** A candidate, in words. */
export interface ExplainedRow {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly marker: string
  readonly accepted: boolean
  readonly depth: number | null
  /** What it is read as: `han-comma 2`. */
  readonly reading: string
  /** The characters around it, before and behind. */
  readonly before: string
  readonly behind: string
  readonly why: string
}

export interface ChunkRow {
  readonly id: string
  readonly path: readonly string[]
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A member of the mind map. */
export interface MapNode {
  readonly title: string
  readonly start: number
  readonly end: number
  readonly children: readonly MapNode[]
}
