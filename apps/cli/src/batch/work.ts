import type {Messages} from '../messages/index.js'
import type {Task} from './batch-worker.js'
import {type Block, type Lines, linesOf} from './lines.js'
import {errorAlone, type Processed, processLines, type Wanted} from './process-lines.js'
import {readRecord} from './record.js'

/** The most bytes of a line. Its text and the tree of it take many times as much memory. */
export const longestLine = 1 << 27

/** What is asked of a batch. */
export interface BatchWanted extends Wanted {
  /** The file of the documents; '-' is standard input. */
  readonly file: string
  readonly output: string | undefined
  /** How many threads read documents; 1 is the main thread alone. */
  readonly jobs: number
  readonly resume: boolean
}

/** Processes blocks, several at the same time where there are workers. */
export interface Work {
  readonly process: (block: Block) => Promise<Processed>
  /** Ends the workers. */
  readonly end: () => Promise<void>
}

/** Work in as many threads as were asked for; one is the main thread. */
export async function workOf(asked: BatchWanted, messages: Messages): Promise<Work> {
  const {format, chunkSize, implicit, type, encoding, furniture, duplicates, pinyin, jobs} = asked
  const wanted = {format, chunkSize, implicit, type, encoding, furniture, duplicates, pinyin}
  if (jobs === 1) {
    const process = async (block: Block): Promise<Processed> =>
      'tooLong' in block ? tooLong(block.tooLong, messages) : processLines(block, wanted, messages)
    return {process, end: async () => {}}
  }
  const {default: Tinypool} = await import('tinypool')
  const filename = new URL('./batch-worker.js', import.meta.url).href
  // Threads begin when there is work for them: a short input on a machine of many cores needs few.
  const pool = new Tinypool({filename, minThreads: 1, maxThreads: jobs, idleTimeout: 60_000})
  const run = async ({bytes, first}: Lines): Promise<Processed> => {
    // A copy, because a view would take the whole buffer below it along, and the block may have to be tried again.
    const copy = new Uint8Array(bytes)
    return pool.run({bytes: copy, first, wanted} satisfies Task, {transferList: [copy.buffer]})
  }
  const process = async (block: Block): Promise<Processed> =>
    'tooLong' in block ? tooLong(block.tooLong, messages) : whateverHappens(block, run, messages)
  return {process, end: () => pool.destroy()}
}

/**
 * A document that needs more memory than there is ends its worker, and takes the other lines of its block with it. They
 * are tried again one by one: only the one line becomes an error.
 */
async function whateverHappens(
  block: Lines,
  run: (lines: Lines) => Promise<Processed>,
  messages: Messages
): Promise<Processed> {
  try {
    return await run(block)
  } catch (error) {
    const [line] = linesOf(block)
    if (!line) throw error
    const rest = line.next < block.bytes.length ? {start: line.next, first: line.number + 1} : null
    const alone = {bytes: block.bytes.subarray(0, line.next), first: block.first}
    if (rest) return {...(await whateverHappens(alone, run, messages)), rest}
    const message = messages.batch.record.workerEnded(error instanceof Error ? error.message : String(error))
    return errorAlone(readRecord(line, messages).id, line.number, {code: 'internal', message})
  }
}

async function tooLong(line: number, messages: Messages): Promise<Processed> {
  const message = messages.batch.record.lineTooLong(longestLine / (1 << 20))
  return errorAlone(null, line, {code: 'line-too-long', message})
}
