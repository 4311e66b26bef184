import type {Tally} from '../omitted.js'
import type {Counters} from './counters.js'
import type {Fields} from './fields.js'
import type {Notes} from './notes.js'
import type {Styles} from './styles.js'

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
