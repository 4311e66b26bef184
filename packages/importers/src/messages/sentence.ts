import type {ImportProblem} from '../import-problem.js'
import type {MessageTable} from './types.js'

/**
 * What is wrong with a document, and what to do, in the words of a table.
 *
 * @param encodingOption how a program calls its option for the encoding
 */
export function sentenceOf(problem: ImportProblem, table: MessageTable, encodingOption: string | undefined): string {
  switch (problem.code) {
    case 'undecodable':
      return table.undecodable(problem.offset, problem.tried, encodingOption)
    case 'binary':
      return table.binary
    case 'unsupported':
      return table.unsupported[problem.format]
    case 'encrypted':
      return table.encrypted
    case 'damaged':
      return table.damaged(problem.reason)
    case 'limit':
      return table.limit[problem.limit](problem.allowed)
    case 'noText':
      return table.noText(problem.pages)
  }
}
