import {type Remote, releaseProxy, wrap} from 'comlink'
import type {Reader, ReadFile} from './types.js'

/** A reader in a worker of its own. */
export interface ConnectedReader {
  readonly reader: Remote<Reader>
  /** Ends the worker. What it was asked for is not answered any more. */
  close(): void
}

/**
 * Starts a worker with a reader.
 *
 * @param onEnd called when the worker cannot be loaded, or an error has escaped from it: what it was asked for is not answered
 */
export function connectReader(onEnd?: () => void): ConnectedReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
  if (onEnd) worker.addEventListener('error', onEnd)
  const reader = wrap<Reader>(worker)
  return {
    reader,
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
  let fail: (() => void) | undefined
  const ended = new Promise<never>((_, reject) => {
    fail = () => reject(new Error('the reader has stopped'))
  })
  const {reader, close} = connectReader(() => fail?.())
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<ReadFile>((resolve) => {
    const format = /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'document'
    const problem = {code: 'limit', format, limit: 'seconds', allowed: seconds} as const
    timer = setTimeout(() => resolve({problem}), (seconds + grace) * 1000)
  })
  try {
    const read: Promise<ReadFile> = reader.read(bytes, name, encoding)
    return await Promise.race([read, late, ended])
  } finally {
    clearTimeout(timer)
    close()
  }
}
