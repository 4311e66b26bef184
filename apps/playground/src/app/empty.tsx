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
        <button type="button" class="button button-strong" onClick={() => void openExample(session)}>
          {empty.example}
        </button>
      </p>
      <p class="empty-private">{empty.private}</p>
    </div>
  )
}

async function openExample(session: Session): Promise<void> {
  const isLatest = session.expectText()
  try {
    const text = await exampleText()
    if (isLatest()) session.replace(text, null)
  } catch (error) {
    // a network that is gone before all is loaded
    session.fail(error)
  }
}

/** Markers of three depths with bars in the place of words: what an outline looks like. */
const sketch = [
  ['一、', 1, 11],
  ['（一）', 2, 9],
  ['1.', 3, 7],
  ['2.', 3, 9],
  ['（二）', 2, 8],
  ['二、', 1, 13],
  ['（一）', 2, 7],
  ['（二）', 2, 10]
] as const

/** What stands in the place of results. */
export function EmptyResults({words}: {readonly words: Words}) {
  return (
    <div class="empty-results">
      <div class="sketch" aria-hidden="true" lang="zh">
        {sketch.map(([marker, depth, length], row) => (
          <div key={row} class="sketch-row" style={{'--sketch-depth': depth, '--sketch-length': length}}>
            <span class={`sketch-marker-${depth}`}>{marker}</span>
            <span class="sketch-words" />
          </div>
        ))}
      </div>
      <p>{words.empty.results}</p>
    </div>
  )
}
