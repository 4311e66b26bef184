import type {RuleName} from '../types.js'

/** What a message names. A part that a diagnostic does not have is ''. */
export interface MessageParts {
  /** What stands there. */
  readonly actual: string
  /** What should stand there. */
  readonly expected: string
  /** What set the expectation. */
  readonly cause: string
}

/** The messages of one language: a template for each rule. */
export type MessageTable = Readonly<Record<RuleName, (parts: MessageParts) => string>>
