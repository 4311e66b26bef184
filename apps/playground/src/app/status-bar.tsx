import type {Editor} from '../editor/types.js'
import type {Session} from '../session/session.js'
import type {State} from '../session/state.js'
import type {Words} from '../words/words.js'
import {Icon} from './icons.js'
import {OfflineState} from './offline-state.js'

interface StatusBarProps {
  readonly state: State
  readonly words: Words
  readonly session: Session
  readonly editor: {readonly current: Editor | undefined}
}

/** What stands below both panes: how long the text is, what it was read from, undo. */
export function StatusBar({state, words, editor}: StatusBarProps) {
  const {status, header} = words
  return (
    <footer class="status">
      <span class="status-edit">
        <button
          type="button"
          class="button button-icon"
          aria-label={header.undo}
          title={header.undo}
          onClick={() => editor.current?.undo()}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="button button-icon"
          aria-label={header.redo}
          title={header.redo}
          onClick={() => editor.current?.redo()}
        >
          <Icon name="redo" />
        </button>
      </span>
      <span>{status.characters(state.length)}</span>
      {state.outline !== null && state.outline.what.count > 0 && (
        <span>{status.members(state.outline.what.count)}</span>
      )}
      {state.file !== null && <span class="status-file">{state.file.name}</span>}
      <span class="status-private">{status.private}</span>
      <OfflineState words={words} />
    </footer>
  )
}
