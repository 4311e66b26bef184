import type {Messages} from '../messages/index.js'
import {type Convert, converterFor, type Request} from './convert.js'

/** Converts documents, several at the same time where there are threads for it. */
export interface Pool {
  readonly convert: Convert
  /** Ends the threads. */
  readonly end: () => Promise<void>
}

/** A pool of so many threads; none but this one where there is one job. */
export async function poolFor(request: Request, threads: number, messages: Messages): Promise<Pool> {
  if (threads === 1) return {convert: await converterFor(request, messages), end: async () => {}}
  const {default: Tinypool} = await import('tinypool')
  const filename = new URL('./convert-worker.js', import.meta.url).href
  // A thread reads the next documents while it works on one, and does not wait for this thread to send them.
  const concurrentTasksPerWorker = 3
  const pool = new Tinypool({
    filename,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    concurrentTasksPerWorker
  })
  const convert: Convert = async (task) => {
    try {
      return await pool.run({request, task})
    } catch (error) {
      // A document that needs more memory than there is ends its thread, and the next one gets a new thread.
      return {notes: [], problem: messages.files.threadEnded(error instanceof Error ? error.message : String(error))}
    }
  }
  return {convert, end: () => pool.destroy()}
}
