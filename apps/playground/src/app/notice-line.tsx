import {useEffect} from 'preact/hooks'
import type {Notice} from '../session/state.js'
import type {Words} from '../words/words.js'
import {Icon} from './icons.js'

interface NoticeLineProps {
  readonly notice: Notice | null
  readonly busy: string | null
  readonly words: Words
  /** The notice has stood there long enough. */
  readonly onRead: () => void
  /** Its reader has closed it. */
  readonly onClose: () => void
}

/** How long it takes to read what is no problem, in milliseconds. */
const shownFor = 5000

/** What happened, for those who see it and for those who hear it. A problem stays until it is closed. */
export function NoticeLine({notice, busy, words, onRead, onClose}: NoticeLineProps) {
  useEffect(() => {
    if (notice?.kind !== 'info') return
    const timer = setTimeout(onRead, shownFor)
    return () => clearTimeout(timer)
  }, [notice])
  const isProblem = busy === null && notice?.kind === 'problem'
  return (
    <div class="notices">
      <div role="status">{!isProblem && (busy ?? notice?.text) && <p class="notice">{busy ?? notice?.text}</p>}</div>
      <div role="alert">
        {isProblem && (
          <p class="notice notice-problem">
            {notice.text}
            <button type="button" class="button button-icon" aria-label={words.notices.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
