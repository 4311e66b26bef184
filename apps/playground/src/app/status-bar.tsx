import type {Editor} from '../editor/types.js'
import {openFile} from '../files/open.js'
import type {Session} from '../session/session.js'
import type {OpenedFile, State} from '../session/state.js'
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
export function StatusBar({state, words, session, editor}: StatusBarProps) {
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
      {state.file !== null && <FileState session={session} file={state.file} words={words} />}
      <span class="status-private">{status.private}</span>
      <OfflineState words={words} />
    </footer>
  )
}

/** The encodings that are found, by the names that people know them by. The last two are rare, and never mistaken for another. */
const encodings = {
  'utf-8': 'UTF-8',
  gb18030: 'GBK / GB 18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE'
}

interface FileStateProps {
  readonly session: Session
  readonly file: OpenedFile
  readonly words: Words
}

/** What the text was read from. Where its encoding had to be found, another one can be chosen. */
function FileState({session, file, words}: FileStateProps) {
  const {name, encoding, source} = file
  return (
    <>
      <span class="status-file">{name}</span>
      {encoding !== null && source !== null && (
        <select
          class="select status-encoding"
          aria-label={words.files.encoding}
          title={words.files.encoding}
          value={encoding}
          onChange={({currentTarget}) => void openFile(session, source, words, {encoding: currentTarget.value})}
        >
          {Object.entries({[encoding]: encoding, ...encodings}).map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
