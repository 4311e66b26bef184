import type {UnsupportedFormat} from '../import-problem.js'
import type {Limits} from '../limits.js'
import type {Omitted} from '../types.js'

/** The messages of one language: sentences that can follow the name of the document and a colon. */
export interface MessageTable {
  /** `offset` counts bytes from 0; `option` is how a program calls its option for the encoding, undefined where it has no name. */
  readonly undecodable: (offset: number, tried: readonly string[], option: string | undefined) => string
  readonly binary: string
  /** What the document is, and how it is converted. */
  readonly unsupported: Readonly<Record<UnsupportedFormat, string>>
  readonly encrypted: string
  readonly damaged: (reason: string) => string
  readonly limit: Readonly<Record<keyof Limits, (allowed: number) => string>>
  readonly noText: (pages: number) => string
  readonly omitted: Readonly<Record<keyof Omitted, (count: number) => string>>
}
