/** A process that reads documents, watched from outside: one that hangs or takes all memory cannot tell. */
import {fork} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** @typedef {{kind: 'read' | 'refused' | 'error' | 'rule' | 'hang' | 'memory' | 'crash', detail: string}} Verdict */
/** @typedef {{kind: Verdict['kind'] | 'ready', detail: string, index: number, rss: number, time: number}} Message */

/** Milliseconds of the processor's time a document, and bytes of resident memory. */
export const allowed = {deadline: 2000, memory: 512 * 2 ** 20}

/** How many times as long a document may take by the clock: other programs may have the processor meanwhile. */
const patience = 6
const watchEvery = 50

/** Loading the importers takes longer than any document. */
const startDeadline = 60_000

export const readingProgram = fileURLToPath(new URL('child.mjs', import.meta.url))

export class Reader {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child

  /**
   * @param {string} program that says when it is ready, and answers when it is told the number of a document
   * @param {string[]} args
   */
  constructor(program, args, limits = allowed) {
    this.program = program
    this.args = args
    this.limits = limits
  }

  /**
   * @param {number} index
   * @param {Uint8Array} bytes
   * @returns {Promise<Verdict>}
   */
  async read(index, bytes) {
    const child = this.#child ?? (await this.#start())
    if (child === undefined) return {kind: 'crash', detail: 'does not start'}
    const {kind, detail, rss, time} = await answerOf(child, this.limits, () => child.send({index, bytes}))
    const isOver = rss > this.limits.memory
    if (time > this.limits.deadline) return {kind: 'hang', detail: `took ${Math.round(time)} ms`}
    // Garbage of the documents before it must not count for the next.
    if (kind === 'hang' || kind === 'memory' || kind === 'crash' || isOver) this.stop()
    if (isOver && kind !== 'hang') return {kind: 'memory', detail: `${Math.round(rss / 2 ** 20)} MB`}
    return {kind: kind === 'ready' ? 'crash' : kind, detail}
  }

  stop() {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  async #start() {
    const child = fork(this.program, this.args, {
      execArgv: ['--max-old-space-size=384', '--max-semi-space-size=8'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc']
    })
    const {kind} = await answerOf(child, {...this.limits, deadline: startDeadline}, () => {})
    if (kind !== 'ready') child.kill('SIGKILL')
    this.#child = kind === 'ready' ? child : undefined
    return this.#child
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {typeof allowed} limits
 * @param {() => void} ask
 * @returns {Promise<Message>}
 */
function answerOf(child, {deadline, memory}, ask) {
  return new Promise((resolve) => {
    let errors = ''
    const onError = (/** @type {Buffer} */ chunk) => {
      errors = (errors + chunk.toString()).slice(-4000)
    }
    const finish = (/** @type {Message} */ message) => {
      clearTimeout(timer)
      clearInterval(watch)
      child.off('message', finish).off('exit', onExit)
      child.stderr?.off('data', onError)
      resolve(message)
    }
    const failed = (/** @type {Verdict['kind']} */ kind, /** @type {string} */ detail) =>
      finish({kind, detail, index: -1, rss: 0, time: 0})
    const onExit = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
      /heap out of memory|allocation failed/i.test(errors)
        ? failed('memory', errors)
        : failed('crash', `ended with ${signal ?? code}\n${errors}`)
    const timer = setTimeout(() => failed('hang', `no answer in ${patience * deadline} ms`), patience * deadline)
    const watch = setInterval(() => {
      const rss = residentMemory(child.pid)
      if (rss > memory) failed('memory', `${Math.round(rss / 2 ** 20)} MB`)
    }, watchEvery)
    child.on('message', finish).on('exit', onExit)
    child.stderr?.on('data', onError)
    ask()
  })
}

/** Where the system does not tell of another process (only Linux does), what the process says itself must do. */
function residentMemory(/** @type {number | undefined} */ pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}
