import type {Words} from '../words/words.js'

export function OfflineState({words}: {readonly words: Words}) {
  return <span>{words.status.offline.loading}</span>
}
