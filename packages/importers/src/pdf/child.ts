import {Worker} from 'node:worker_threads'
import {ImportError} from '../import-error.js'
import type {ImportProblem} from '../import-problem.js'
import type {Limits} from '../limits.js'
import type {Imported} from '../types.js'
import {guardMemory, memoryIsFull} from './guard-memory.js'
import {faultOf} from './open.js'
import {readHere} from './read-here.js'

/** What the process is asked for, once. */
export interface Task {
  readonly bytes: Uint8Array
  readonly limits: Limits
}

/** What it answers. */
export type Answer = {readonly imported: Imported} | {readonly problem: ImportProblem}

process.once('message', read)
// Nobody waits for the answer any more.
process.once('disconnect', () => process.exit())

async function read({bytes, limits}: Task): Promise<void> {
  endInTime(limits.seconds)
  // Nothing can be sent from where this happens: the end without an answer says it.
  guardMemory(limits.unpackedBytes, () => process.exit(memoryIsFull))
  try {
    answer({imported: await readHere(bytes, limits)})
  } catch (error) {
    answer({problem: (error instanceof ImportError ? error : faultOf(error)).problem})
  }
}

function answer(message: Answer): void {
  process.send?.(message, () => process.exit())
}

/**
 * The other process sees to the time, but it can be gone: killed, or ended by a signal. A thread ends this one then, and when
 * its time is up, also while PDF.js holds it up.
 */
function endInTime(seconds: number): void {
  const time = Math.min(seconds * 1000 + 2000, 2 ** 31 - 1)
  const program = `const end = () => process.kill(process.pid, 'SIGKILL')
    setTimeout(end, ${time})
    setInterval(() => process.ppid === ${process.ppid} || end(), 200)`
  new Worker(program, {eval: true, stdout: true, stderr: true}).unref()
}
