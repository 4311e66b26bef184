import type {ChunkRow} from '../../reader/types.js'
import {useAnswer} from '../../session/answers.js'
import {LongList} from '../long-list/long-list.js'
import type {TabProps} from '../tab.js'
import {Waiting, WaitingNote} from '../waiting/waiting.js'
import './chunks-tab.css'

/** The pieces for retrieval, each below the members that it stands in. */
export function ChunksTab({session, state, words}: TabProps) {
  const {results} = session.readers
  const all = useAnswer(() => results.chunks(state.settings, 0, 1), 'chunks', state.version)
  const count = all.value?.count ?? 0
  return (
    <div class="list-tab">
      <div class="tools">
        <span class="tools-note">
          {all.value !== null && <WaitingNote answer={all} words={words} />}
          {count > 0 && words.chunks.count(count)}
        </span>
      </div>
      <LongList
        count={count}
        version={state.version}
        label={words.tabs.chunks}
        onProblem={session.fail}
        emptyState={all.value === null ? <Waiting answer={all} words={words} /> : words.chunks.empty}
        rowsOf={async (first, last) => (await results.chunks(state.settings, first, last)).rows}
        renderRow={(row: ChunkRow) => (
          <button type="button" class="chunk" onClick={() => session.select(state.settled, row.start, row.end)}>
            <span class="chunk-path">{row.path.join(' › ')}</span>
            <span class="chunk-text">{row.text}</span>
            <span class="chunk-length">{words.chunks.characters(row.text.length)}</span>
          </button>
        )}
      />
    </div>
  )
}
