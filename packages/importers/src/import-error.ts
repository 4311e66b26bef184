import type {ImportProblem} from './import-problem.js'
import {en} from './messages/en.js'
import {sentenceOf} from './messages/sentence.js'

/**
 * Thrown for a document that cannot be read. `problem` is the fault as data; the message says it in English, with what to do.
 *
 * @example
 * ```ts
 * import {ImportError, read} from '@gangmu/importers'
 *
 * try {
 *   await read(new TextEncoder().encode('no pages'), {type: 'docx'})
 * } catch (error) {
 *   if (error instanceof ImportError) console.log(error.problem.code, '|', error.message)
 * }
 * ```
 * ```text
 * damaged | Cannot read the document: this document is damaged (no directory of its parts); open it in the program that wrote it and save it again
 * ```
 */
export class ImportError extends Error {
  /** What programs tell it by. */
  override readonly name = 'ImportError'
  /** What is wrong. */
  readonly problem: ImportProblem

  /** Makes the error for a problem; its message is made of it. */
  constructor(problem: ImportProblem, options?: ErrorOptions) {
    super(messageOf(problem), options)
    this.problem = problem
  }
}

/** What to do, in the words of who calls `read`. */
function messageOf(problem: ImportProblem): string {
  const sentence = `Cannot read the document: ${sentenceOf(problem, en, '`encoding`')}`
  return problem.code === 'limit' ? `${sentence}, or raise \`limits.${problem.limit}\` if you trust it` : sentence
}
