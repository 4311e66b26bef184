import type {HintedText} from '@gangmu/core'
import type {Remote} from 'comlink'
import {connectReader} from '../reader/connect.js'
import type {Change, Reader} from '../reader/types.js'

/** The two readers of the page: they hold the same text, so that no result keeps the outline waiting. */
export interface Readers {
  readonly outline: Remote<Reader>
  readonly results: Remote<Reader>
  /** Is rejected where one of the two cannot work. */
  readonly failure: Promise<never>
  change(changes: readonly Change[]): void
  deposit(document: HintedText): void
  close(): void
}

export function connectReaders(): Readers {
  const [outline, results] = [connectReader(), connectReader()]
  const both = [outline, results]
  return {
    outline: outline.reader,
    results: results.reader,
    failure: Promise.race([outline.failure, results.failure]),
    change: (changes) => {
      for (const {reader} of both) void reader.change(changes)
    },
    deposit: (document) => {
      for (const {reader} of both) void reader.deposit(document)
    },
    close: () => {
      for (const each of both) each.close()
    }
  }
}
