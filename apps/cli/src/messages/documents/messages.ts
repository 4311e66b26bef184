import type {ImportProblem, Limits, Omitted, UnsupportedFormat} from '@gangmu/importers'

/** Why a document could not be read, and what of it does not stand in its text. The sentences follow its name and a colon. */
export interface DocumentMessages {
  /** `offset` counts bytes from 0. */
  undecodable: (offset: number, tried: readonly string[]) => string
  binary: string
  /** What the document is, and how it is converted. */
  unsupported: Readonly<Record<UnsupportedFormat, string>>
  encrypted: string
  damaged: (reason: string) => string
  limit: Readonly<Record<keyof Limits, (allowed: number) => string>>
  noText: (pages: number) => string
  omitted: Readonly<Record<keyof Omitted, (count: number) => string>>
}

/** A size that was computed can have any number of digits; nobody wants to read them. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}

/** What is wrong with a document, in the language of the messages. */
export function sentenceFor(problem: ImportProblem, messages: DocumentMessages): string {
  switch (problem.code) {
    case 'undecodable':
      return messages.undecodable(problem.offset, problem.tried)
    case 'binary':
      return messages.binary
    case 'unsupported':
      return messages.unsupported[problem.format]
    case 'encrypted':
      return messages.encrypted
    case 'damaged':
      return messages.damaged(problem.reason)
    case 'limit':
      return messages.limit[problem.limit](problem.allowed)
    case 'noText':
      return messages.noText(problem.pages)
  }
}
