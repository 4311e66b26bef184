import type {Session} from '../session/session.js'
import type {State} from '../session/state.js'
import type {Words} from '../words/words.js'

/** What every tab gets. */
export interface TabProps {
  readonly session: Session
  readonly state: State
  readonly words: Words
}
