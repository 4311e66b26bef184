import {ImportError} from '../import-error.js'
import type {DocumentType} from '../types.js'

/**
 * Counts characters while they are read, those that are dropped later included.
 *
 * @throws {ImportError} by its result, where there are more than are allowed
 */
export function createBudget(format: DocumentType, allowed: number): (characters: number) => void {
  let spent = 0
  return (characters) => {
    spent += characters
    if (spent > allowed) throw new ImportError({code: 'limit', format, limit: 'characters', allowed})
  }
}
