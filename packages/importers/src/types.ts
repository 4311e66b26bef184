import type {HintedText} from '@gangmu/core'
import type {Limits} from './limits.js'
import type {Signal} from './signal.js'

/** What is read. */
export type DocumentType = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'pdf'

/**
 * How text is written in bytes. `big5` includes the characters of HKSCS; `gb18030` is read where GB 2312 or GBK is meant.
 * These are found; any other of the Encoding Standard, by the name that it has there, only where an option says it.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | (string & {})

/** A document as text, with what its format tells and where each part stood. */
export interface Imported extends HintedText {
  readonly type: DocumentType
  /** How the bytes were decoded; null for a format that says it itself (docx, odt, pdf). */
  readonly encoding: Encoding | null
  readonly origin: Origin
  /** What the document holds and the text does not, counted; nothing is left out without a count. */
  readonly omitted: Omitted
}

/** Where the parts of a text stood in the document. */
export interface Origin {
  /**
   * What `at` counts: bytes of the file from 0; UTF-16 code units of the decoded source (Markdown, HTML) from 0; paragraphs
   * of the body, those in tables and text boxes included, from 1; pages from 1.
   */
  readonly unit: 'byte' | 'character' | 'paragraph' | 'page'
  /** In the order of the text, and without overlaps. */
  readonly ranges: readonly OriginRange[]
}

/** A range of the text, in UTF-16 code units, and where it begins in the document. */
export interface OriginRange {
  readonly start: number
  readonly end: number
  readonly at: number
}

/** How many of a kind do not stand in the text. */
export interface Omitted {
  /** Runs of characters that a tracked change deletes. */
  readonly deletions?: number
  /** Pictures and other objects without text. */
  readonly pictures?: number
  /** Comments of reviewers. */
  readonly comments?: number
  /** Pages of a PDF that have no text, where others have. */
  readonly pagesWithoutText?: number
  /** Pages of a PDF that break the rules of the format, so that a part of their text may be missing. */
  readonly damagedPages?: number
  /** Paragraphs or elements that are there and not shown. */
  readonly hidden?: number
}

/** How a document is read. */
export interface ReadOptions {
  /** What the document is; found by its content where it is not given. */
  readonly type?: DocumentType | undefined
  /** How its text is encoded, by any name that the Encoding Standard knows; found where it is not given. */
  readonly encoding?: string | undefined
  /** The name of a file that was given as bytes: its ending tells .md from .txt where the content does not. */
  readonly name?: string | undefined
  /** How much may be read: each limit has a default. */
  readonly limits?: Partial<Limits> | undefined
  /**
   * An AbortSignal. Where it says stop, `read` rejects with its reason: between the steps of the work (a file that is being
   * read, a piece of an archive, a paragraph of Markdown, a page), and at once for a PDF, whose process is ended. A step of text
   * and of HTML is the whole document; the limits bound it.
   */
  readonly signal?: Signal | undefined
}
