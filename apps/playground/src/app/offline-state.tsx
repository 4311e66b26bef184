import {useEffect, useState} from 'preact/hooks'
import {register, type OfflineState as State} from '../offline/register.js'
import type {Words} from '../words/words.js'

/** How far the page works without a network; where a newer one is there, it is loaded when the reader wishes. */
export function OfflineState({words}: {readonly words: Words}) {
  const [state, setState] = useState<State>('loading')
  useEffect(() => register(setState), [])
  return (
    <span class="status-offline" role="status" data-state={state}>
      {words.status.offline[state]}
      {state === 'updated' && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.status.reload}
        </button>
      )}
    </span>
  )
}
