import {type Remote, releaseProxy, wrap} from 'comlink'
import type {Reader, ReadFile} from './types.js'

/** A reader in a worker of its own. */
export interface ConnectedReader {
  readonly reader: Remote<Reader>
  /** Is rejected where the worker itself fails: it cannot be loaded, or throws where no question is asked. Questions get no answer then. */
  readonly failure: Promise<never>
  /** Ends the worker. What it was asked for is not answered any more. */
  close(): void
}

/** Starts a worker with a reader. */
export function connectReader(): ConnectedReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
  const reader = wrap<Reader>(worker)
  const failure = new Promise<never>((_, fail) => {
    // a script that cannot be loaded gives an event without words
    worker.addEventListener('error', ({message}) => fail(new Error(message || 'the worker cannot be loaded')))
  })
  // who does not ask for it need not know of it
  failure.catch(() => {})
  return {
    reader,
    failure,
    close() {
      reader[releaseProxy]()
      worker.terminate()
    }
  }
}

/** Seconds that @gangmu/importers lets a PDF take, where it looks at the clock. */
export const mostSeconds = 60

/** And seconds for all that it does between two looks. */
const grace = 5

/**
 * Reads a file in a worker that is there for it alone, and ended afterwards: a program in a PDF can run for ever, and what a file
 * takes of memory goes with its worker.
 *
 * @param options `encoding` is found where it is not given; `seconds` is how long it may take, and then `grace` more
 * @throws {Error} where the reader itself fails
 */
export async function readApart(
  bytes: Uint8Array,
  name: string,
  {encoding, seconds = mostSeconds}: {readonly encoding?: string | undefined; readonly seconds?: number} = {}
): Promise<ReadFile> {
  const {reader, failure, close} = connectReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<ReadFile>((resolve) => {
    const format = /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'document'
    const problem = {code: 'limit', format, limit: 'seconds', allowed: seconds} as const
    timer = setTimeout(() => resolve({problem}), (seconds + grace) * 1000)
  })
  try {
    const read: Promise<ReadFile> = reader.read(bytes, name, encoding)
    return await Promise.race([read, failure, late])
  } finally {
    clearTimeout(timer)
    close()
  }
}
