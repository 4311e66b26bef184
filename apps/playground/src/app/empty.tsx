import {exampleText} from '../files/example.js'
import type {Session} from '../session/session.js'
import type {Words} from '../words/words.js'

/** What stands in the place of a text: what can be done, and that it stays here. */
export function Empty({session, words}: {readonly session: Session; readonly words: Words}) {
  const {empty} = words
  return (
    <div class="empty">
      <p class="empty-heading">{empty.heading}</p>
      <p>{empty.about}</p>
      <p class="empty-actions">
        <button
          type="button"
          class="button button-strong"
          onClick={async () => session.replace(await exampleText(), null)}
        >
          {empty.example}
        </button>
      </p>
      <p class="empty-private">{empty.private}</p>
    </div>
  )
}
