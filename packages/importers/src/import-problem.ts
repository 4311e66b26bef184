import type {Limits} from './limits.js'

/** What can be wrong with a document, and what is known of it. Everything that `read` throws for a document is one of these. */
export type ImportProblem =
  /** Bytes that none of the encodings has; `offset` counts bytes from 0 and is that of the encoding that came farthest. */
  | {readonly code: 'undecodable'; readonly offset: number; readonly tried: readonly string[]}
  /** Bytes that are neither text nor a format that is known. */
  | {readonly code: 'binary'}
  /** A format that is known and not read: convert it first. */
  | {readonly code: 'unsupported'; readonly format: UnsupportedFormat}
  /** A document that opens with a password. */
  | {readonly code: 'encrypted'; readonly format: string}
  /** A document that breaks the rules of its format. */
  | {readonly code: 'damaged'; readonly format: string; readonly reason: string}
  /** A document beyond a limit; `limit` is the name of the limit in `Limits`. */
  | {readonly code: 'limit'; readonly format: string; readonly limit: keyof Limits; readonly allowed: number}
  /** A PDF whose pages are pictures: scans without a text layer. */
  | {readonly code: 'noText'; readonly format: string; readonly pages: number}

/** Formats that people have such documents in, and that another program has to convert. */
export type UnsupportedFormat =
  | 'doc'
  | 'wps'
  | 'rtf'
  | 'ofd'
  | 'xls'
  | 'xlsx'
  | 'ppt'
  | 'pptx'
  | 'ods'
  | 'odp'
  | 'epub'
  | 'mhtml'
  | 'picture'
  | 'archive'
  | 'xml'
