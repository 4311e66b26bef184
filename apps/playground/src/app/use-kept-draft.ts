import {useEffect} from 'preact/hooks'
import {keepDraft} from '../files/draft.js'
import type {Session} from '../session/session.js'

/** Keeps the text when the page is left, or asks before it is lost. */
export function useKeptDraft(session: Session): void {
  useEffect(() => {
    const keep = () => keepDraft(session.draft())
    const ask = (event: BeforeUnloadEvent) => {
      // the browser asks whether the page is to be left, and the text lost
      if (!keep()) event.preventDefault()
    }
    addEventListener('pagehide', keep)
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('pagehide', keep)
      removeEventListener('beforeunload', ask)
    }
  }, [session])
}
