import type {Editor} from '../editor/types.js'
import type {Words} from '../words/words.js'
import type {Readers} from './readers.js'
import type {State} from './state.js'
import type {Store} from './store.js'

/** What the parts of a session share. */
export interface Shared {
  readonly state: Store<State>
  readonly readers: Readers
  readonly edit: () => Editor
  /** In the language of the page as it is now. */
  readonly words: () => Words
  /** Says that something failed that should not. */
  readonly fail: (error: unknown) => void
}
