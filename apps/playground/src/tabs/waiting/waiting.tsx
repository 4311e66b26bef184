import type {Answer} from '../../session/answers.js'
import type {Words} from '../../words/words.js'
import './waiting.css'

interface WaitingProps {
  readonly answer: Pick<Answer<unknown>, 'problem'>
  readonly words: Words
}

/** What stands in the place of a result that is not there yet: that it is being made, or why it cannot be. */
export function Waiting({answer: {problem}, words}: WaitingProps) {
  return (
    <p class="waiting" role="status">
      {problem === null ? words.result.working : words.notices.failed(problem)}
    </p>
  )
}

interface WaitingNoteProps {
  readonly answer: Pick<Answer<unknown>, 'problem' | 'isWorking'>
  readonly words: Words
}

/** Beside a result: that a newer one is being made, or why there is none. Who types is not told of each. */
export function WaitingNote({answer: {problem, isWorking}, words}: WaitingNoteProps) {
  if (isWorking) return <span class="waiting-note">{words.result.working}</span>
  return problem === null ? null : <span role="alert">{words.notices.failed(problem)}</span>
}
