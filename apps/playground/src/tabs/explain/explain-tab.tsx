import {colourOf} from '../../app/depth-colours.js'
import type {ExplainedRow} from '../../reader/types.js'
import {useAnswer} from '../../session/answers.js'
import {LongList} from '../long-list/long-list.js'
import type {TabProps} from '../tab.js'
import {Waiting, WaitingNote} from '../waiting/waiting.js'
import './explain-tab.css'

/** Why each place is a marker, or why it is prose: that at the cursor first, and then all of them. */
export function ExplainTab({session, state, words}: TabProps) {
  const {results} = session.readers
  const rowsOf = (first: number, last: number) => results.explain(state.settings, words.language, first, last)
  const all = useAnswer(() => rowsOf(0, 1), words.language, state.version)
  const here = useAnswer(
    async () => ({row: await results.explainedAt(state.settings, words.language, state.cursor)}),
    words.language,
    `${state.version} ${state.cursor}`
  ).value
  const count = all.value?.count ?? 0
  const show = ({start, end}: ExplainedRow) => session.select(state.settled, start, end)
  return (
    <div class="list-tab">
      <section class="explain-here" aria-label={words.explain.here}>
        <h2 class="list-head">{words.explain.here}</h2>
        {here?.row && <Explained row={here.row} words={words} onShow={show} />}
        {here?.row === null && <p class="explain-none">{words.explain.notHere}</p>}
      </section>
      <h2 class="list-head">
        {words.explain.all}
        {count > 0 && <span class="tools-note"> {words.explain.count(count)}</span>}
        {all.value !== null && <WaitingNote answer={all} words={words} />}
      </h2>
      <LongList
        count={count}
        version={`${state.version} ${words.language}`}
        label={words.tabs.explain}
        onProblem={session.fail}
        emptyState={all.value === null ? <Waiting answer={all} words={words} /> : words.explain.empty}
        rowsOf={async (first, last) => (await rowsOf(first, last)).rows}
        renderRow={(row: ExplainedRow) => <Explained row={row} words={words} onShow={show} />}
      />
    </div>
  )
}

interface ExplainedProps {
  readonly row: ExplainedRow
  readonly words: TabProps['words']
  readonly onShow: (row: ExplainedRow) => void
}

function Explained({row, words, onShow}: ExplainedProps) {
  const {marker, accepted, depth, reading, before, behind, why} = row
  const {explain, check} = words
  return (
    <button
      type="button"
      class="explained"
      style={depth === null ? {} : {'--explained-colour': colourOf(depth)}}
      title={check.goTo}
      onClick={() => onShow(row)}
    >
      <span class="explained-head">
        <span class={accepted ? 'badge badge-marker' : 'badge'}>{accepted ? explain.marker : explain.prose}</span>
        {depth !== null && <span class="tools-note">{explain.level(depth)}</span>}
        <code class="explained-reading">{reading}</code>
      </span>
      <span class="explained-place">
        {before}
        <mark class={accepted ? 'explained-marker' : ''}>{marker}</mark>
        {behind}
      </span>
      <span class="explained-why">{why}</span>
    </button>
  )
}
