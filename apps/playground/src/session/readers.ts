import type {HintedText} from '@gangmu/core'
import type {Remote} from 'comlink'
import {connectReader} from '../reader/connect.js'
import type {Change, Reader} from '../reader/types.js'
import {lastingReader} from './lasting-reader.js'

/** The two readers of the page: they hold the same text, so that no result keeps the outline waiting. */
export interface Readers {
  readonly outline: Remote<Reader>
  readonly results: Remote<Reader>
  change(changes: readonly Change[]): void
  deposit(document: HintedText): void
  close(): void
}

/** @param page the text as it is now, and what is said where a reader has ended */
export function connectReaders(page: {readonly text: () => string; readonly reason: () => string}): Readers {
  const lasting = () => lastingReader({connect: connectReader, ...page})
  const [outline, results] = [lasting(), lasting()]
  const both = [outline, results]
  // Nobody waits for what these say: that a reader has ended is said to those who ask it.
  const tell = (what: (reader: Remote<Reader>) => Promise<void>) => {
    for (const {reader} of both) what(reader).catch(() => undefined)
  }
  return {
    outline: outline.reader,
    results: results.reader,
    change: (changes) => tell((reader) => reader.change(changes)),
    deposit: (document) => tell((reader) => reader.deposit(document)),
    close: () => {
      for (const each of both) each.close()
    }
  }
}
