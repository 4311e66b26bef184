import type {ChildProcess} from 'node:child_process'
import {ImportError} from '../import-error.js'
import type {Limits} from '../limits.js'
import {obey, type Signal} from '../signal.js'
import type {Imported} from '../types.js'
import {beyond} from './beyond.js'
import type {Answer, Task} from './child.js'
import {memoryIsFull} from './guard-memory.js'
import {faultOf} from './open.js'

/**
 * Reads a PDF in a process of its own, which is ended when its time is up or its memory is full. A thread would not do:
 * a table of widths that a few bytes declare to be endless makes V8 end the whole process, whatever a thread is allowed.
 *
 * @throws {ImportError} for a document that cannot be read
 * @throws the reason of the signal: the process is ended then
 * @throws {NodeJS.ErrnoException} where no process can be started
 */
export async function readInChild(bytes: Uint8Array, limits: Limits, signal?: Signal): Promise<Imported> {
  const {fork} = await import('node:child_process')
  const {fileURLToPath} = await import('node:url')
  obey(signal)
  const child = fork(fileURLToPath(fileOfChild()), [], {
    // Its own: the options of this process do not concern it.
    execArgv: [`--max-old-space-size=${heapFor(bytes.length)}`, '--max-semi-space-size=16'],
    env: {...process.env, NODE_OPTIONS: ''},
    serialization: 'advanced',
    // Nothing that a library says may be printed.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  let stop = (): void => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason)
    signal?.addEventListener('abort', stop)
  })
  try {
    // PDF.js takes no Buffer.
    const task = {bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), limits}
    return await Promise.race([answerOf(child, task), stopped])
  } finally {
    signal?.removeEventListener('abort', stop)
    child.kill('SIGKILL')
  }
}

/**
 * Megabytes for objects. What is a bomb is small and what is long is not: a file of 6 MB with 3,000 pages of text wants
 * 250.
 */
function heapFor(bytes: number): number {
  return Math.min(1500, 128 + Math.ceil((25 * bytes) / 1_000_000))
}

/** Tests run the sources; a process needs JavaScript, and takes what was built of them. */
function fileOfChild(): URL {
  const built = import.meta.url.endsWith('.ts') ? '../../dist/pdf/child.js' : './child.js'
  return new URL(built, import.meta.url)
}

function answerOf(child: ChildProcess, task: Task): Promise<Imported> {
  const {limits} = task
  return new Promise((resolve, reject) => {
    // No timer waits longer than that.
    const time = Math.min(limits.seconds * 1000, 2 ** 31 - 1)
    const timer = setTimeout(() => reject(beyond('seconds', limits)), time)
    const end = (error: Error): void => {
      clearTimeout(timer)
      reject(error)
    }
    child.once('message', (answer: Answer) => {
      clearTimeout(timer)
      if ('imported' in answer) resolve(answer.imported)
      else reject(new ImportError(answer.problem))
    })
    child.once('error', end)
    // It ends without an answer where its memory is full: by itself, or by V8 or the system, which send a signal.
    child.once('exit', (code, signal) => {
      const isFull = signal !== null || code === memoryIsFull || (code ?? 0) > 128
      end(isFull ? beyond('unpackedBytes', limits) : new Error(`the process that reads PDFs ended with ${code}`))
    })
    child.send(task, (error) => {
      if (error) end(faultOf(error))
    })
  })
}
