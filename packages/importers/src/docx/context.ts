import {ImportError} from '../import-error.js'
import type {Counters} from './counters.js'
import type {Fields} from './fields.js'
import type {Notes} from './notes.js'
import type {Styles} from './styles.js'

/** What is left out of the text, counted while the document is read. */
export interface Tally {
  deletions: number
  pictures: number
  comments: number
  hidden: number
}

/** What the paragraphs of a document share. */
export interface Context {
  readonly styles: Styles
  readonly counters: Counters
  readonly fields: Fields
  readonly notes: Notes
  readonly tally: Tally
  /** Says that so many characters of text are in memory, whether or not they are written yet. */
  readonly spend: (characters: number) => void
}

/** @throws {ImportError} by its result, where the characters are more than are allowed */
export function createBudget(allowed: number): (characters: number) => void {
  let spent = 0
  return (characters) => {
    spent += characters
    if (spent > allowed) throw new ImportError({code: 'limit', format: 'docx', limit: 'characters', allowed})
  }
}
