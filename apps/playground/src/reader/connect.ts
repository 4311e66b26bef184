import {type Remote, releaseProxy, wrap} from 'comlink'
import type {Reader} from './types.js'

/** A reader in a worker of its own. */
export interface ConnectedReader {
  readonly reader: Remote<Reader>
  /** Ends the worker. What it was asked for is not answered any more. */
  close(): void
}

/** Starts a worker with a reader. */
export function connectReader(): ConnectedReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
  const reader = wrap<Reader>(worker)
  return {
    reader,
    close() {
      reader[releaseProxy]()
      worker.terminate()
    }
  }
}
