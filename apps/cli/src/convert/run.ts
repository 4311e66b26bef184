import {stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import type {FaultCounts} from '../check/faults.js'
import {inputsOf} from '../files/inputs.js'
import {targetsFor} from '../files/targets.js'
import {folderProblem, writeProblem, writeToStandardOutput, writeWhole, wrongOutput} from '../files/write-output.js'
import {inOrder} from '../in-order.js'
import type {Messages} from '../messages/index.js'
import {isProblem, type Problem} from '../options/read.js'
import {done, failed, oneLine, say, usageFault} from '../report.js'
import {guarded} from '../signals.js'
import type {Outcome, Request, Task} from './convert.js'
import {type Pool, poolFor} from './pool.js'
import {type Progress, progressOf, silent} from './progress.js'
import {endOf, type Failure, type Frame} from './renderer.js'

/** Documents to convert, and where their results go. */
export interface Conversion {
  /** Files, folders, patterns, and '-' for standard input. */
  readonly operands: readonly string[]
  readonly standardInputName: string | undefined
  /** One file for all results; standard output where neither it nor a folder is given. */
  readonly output: string | undefined
  /** A folder for a result of each document. */
  readonly folder: string | undefined
  /** How many documents are read at the same time; as fits the work where it is not given. */
  readonly jobs: number | undefined
  readonly quiet: boolean
  readonly watch: boolean
  /** How the name of a result ends. */
  readonly extension: string
  /** Why several results cannot stand in one text, if they cannot. */
  readonly apart: string | undefined
  /** @param several whether several results make one text */
  readonly request: (several: boolean) => Request
  readonly frame: (several: boolean) => Frame
  /** Whether the file for all results is written where some documents could not be read. */
  readonly partial?: boolean
  /** Says what came of all, and gives the exit code; without it, 1 where a document could not be read or its result not be written. */
  readonly settle?: (ended: Ended) => number
}

/** What came of all documents. */
export interface Ended {
  /** How many documents there were. */
  readonly count: number
  /** Those without a result. */
  readonly failures: readonly Failure[]
  /** How many faults each of the others has, where they were looked for. */
  readonly counts: readonly FaultCounts[]
}

/** Documents that were found, and the file for each result where results have files of their own. */
export interface Work {
  readonly tasks: readonly Task[]
  readonly several: boolean
}

/** Converts documents, and gives the exit code: 1 where one could not be read or its result not be written, 2 for wrong usage. */
export async function runConversion(conversion: Conversion, messages: Messages): Promise<number> {
  const {output, folder} = conversion
  const work = await workOf(conversion, messages)
  if (isProblem(work)) return usageFault(work.problem, messages)
  const inputs = work.tasks.map(({input}) => input.file)
  const problem = output === undefined ? undefined : await wrongOutput(output, inputs, messages)
  if (problem !== undefined) return usageFault(problem, messages)
  const unwritable = folder === undefined ? undefined : await folderProblem(folder, messages)
  if (unwritable !== undefined) {
    say(`${folder}: ${unwritable}`)
    return failed
  }
  if (!conversion.watch) return convertAll(conversion, work, messages)
  const {watchInputs} = await import('./watch.js')
  return watchInputs(conversion, messages)
}

/**
 * What is to be done, or what is wrong with what was asked for.
 *
 * @param without what is a result, and is not found
 */
export async function workOf(
  conversion: Conversion,
  messages: Messages,
  without = conversion.folder
): Promise<Work | Problem> {
  const {operands, standardInputName, folder, extension, apart} = conversion
  const {inputs, several} = await inputsOf(operands, {standardInputName, without, once: folder !== undefined}, messages)
  if (folder === undefined) {
    if (several && apart !== undefined) return {problem: apart}
    return {several, tasks: inputs.map((input) => ({input}))}
  }
  const readable = inputs.filter(({problem}) => problem === undefined)
  const targets = await targetsFor(readable, folder, extension, messages)
  if (isProblem(targets)) return targets
  const targetOf = new Map(readable.map((input, index) => [input, targets[index]]))
  return {several: false, tasks: inputs.map((input) => ({input, target: targetOf.get(input)}))}
}

/** Converts what was found, says what is worth saying, and gives the exit code. */
export async function convertAll(conversion: Conversion, work: Work, messages: Messages): Promise<number> {
  const {folder, output, quiet} = conversion
  const {tasks, several} = work
  const threads = await threadsFor(conversion.jobs, tasks)
  const pool = await poolFor(conversion.request(several), threads, messages)
  const isShown = !quiet && tasks.length > 1 && process.stderr.isTTY && !writesToTerminal(conversion)
  const progress = isShown ? await progressOf(tasks.length, process.stderr) : silent
  const run = {conversion, work, pool, threads, progress, failures: [], counts: [], messages}
  try {
    if (folder !== undefined) await toFolder(run)
    else if (output !== undefined) await toFile(run, output)
    else await toStandardOutput(run)
  } finally {
    progress.end()
    await pool.end()
  }
  return summed(run)
}

interface Run {
  readonly conversion: Conversion
  readonly work: Work
  readonly pool: Pool
  readonly threads: number
  readonly progress: Progress
  /** The documents without a result. */
  readonly failures: Failure[]
  readonly counts: FaultCounts[]
  readonly messages: Messages
}

function writesToTerminal({folder, output}: Conversion): boolean {
  return folder === undefined && output === undefined && process.stdout.isTTY
}

/** Fewer bytes than these are converted sooner than a second thread has started. */
const muchWork = 1_000_000

/** As many threads as were asked for; without being asked, one where there is little to do. */
async function threadsFor(jobs: number | undefined, tasks: readonly Task[]): Promise<number> {
  if (jobs !== undefined) return Math.min(jobs, Math.max(tasks.length, 1))
  const cores = Math.min(availableParallelism(), tasks.length)
  if (cores <= 1) return 1
  let bytes = 0
  for (const {input} of tasks) {
    bytes += await sizeOf(input.file)
    if (bytes >= muchWork) return cores
  }
  return 1
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch {
    return 0
  }
}

/** Writes each result to its file. */
async function toFolder(run: Run): Promise<void> {
  const {pool, work, messages, conversion} = run
  let written = 0
  const convert = async (task: Task): Promise<Outcome> => {
    const outcome = await pool.convert(task)
    if (outcome.problem === undefined) written++
    return outcome
  }
  const atEnd = (): void => {
    run.progress.end()
    say(messages.files.stopped(written, work.tasks.length, conversion.folder ?? ''))
  }
  const {work: guardedConvert, release} = guarded(convert, conversion.quiet ? undefined : atEnd)
  try {
    await each(run, guardedConvert, async () => true)
  } finally {
    release()
  }
}

/** Prints each result as soon as it is there, and those before it are printed. */
async function toStandardOutput(run: Run): Promise<void> {
  const frame = run.conversion.frame(run.work.several)
  const {begin, between} = frame
  try {
    let first = true
    if (!(await writeToStandardOutput(begin))) return
    const isRead = await each(run, run.pool.convert, async (result) => {
      if (!first && !(await writeToStandardOutput(between))) return false
      first = false
      return writeToStandardOutput(result)
    })
    if (isRead) await writeToStandardOutput(endOf(frame, run.failures))
  } catch (error) {
    const problem = writeProblem(error, run.messages)
    run.progress.say(`${run.messages.standardOutput}: ${problem}`)
    run.failures.push({name: run.messages.standardOutput, problem})
  }
}

/** Writes the file when every document was read, so that a result with holes does not replace a whole one. */
async function toFile(run: Run, output: string): Promise<void> {
  const {messages, progress, failures} = run
  const frame = run.conversion.frame(run.work.several)
  const results: (string | Uint8Array)[] = []
  await each(run, run.pool.convert, async (result) => {
    results.push(result)
    return true
  })
  if (failures.length > 0 && !run.conversion.partial) return progress.say(`${output}: ${messages.output.inputFailed}`)
  const [only] = results
  const whole = only instanceof Uint8Array ? only : frame.begin + results.join(frame.between) + endOf(frame, failures)
  try {
    await writeWhole(output, whole, {lasting: true})
  } catch (error) {
    const problem = writeProblem(error, messages)
    failures.push({name: output, problem})
    progress.say(`${output}: ${problem}`)
  }
}

/** The reader of standard output has enough, as `head` has. */
const readerLeft = Symbol('reader left')

/**
 * Converts each document, and says what is worth saying of it, in the order of the documents.
 *
 * @param take takes a result, and tells whether more are wanted
 * @returns whether all were taken
 */
async function each(
  {work, threads, progress, failures, counts, conversion, messages}: Run,
  convert: Pool['convert'],
  take: (result: string | Uint8Array) => Promise<boolean>
): Promise<boolean> {
  const convertOne = async (task: Task, before: Promise<void>): Promise<void> => {
    const {problem: unread} = task.input
    const {notes, problem, result, counts: found} = unread === undefined ? await convert(task) : nothingToRead(unread)
    await before
    const name = task.input.name === '-' ? messages.standardInput : task.input.name
    if (!conversion.quiet) for (const note of notes) progress.say(`${name}: ${note}`)
    progress.advance(name)
    if (found !== undefined) counts.push(found)
    if (problem !== undefined) {
      failures.push({name, problem})
      progress.say(`${name}: ${problem}`)
    } else if (result !== undefined && !(await take(result))) throw readerLeft
  }
  const limits = {count: threads === 1 ? 1 : 6 * threads, size: Number.POSITIVE_INFINITY, sizeOf: () => 0}
  try {
    await inOrder(work.tasks, convertOne, limits, () => {})
    return true
  } catch (error) {
    if (error === readerLeft) return false
    throw error
  }
}

function nothingToRead(problem: string): Outcome {
  return {notes: [], problem}
}

/** Says how much was done where that is not plain to see, and names what failed once more: it can have scrolled away. */
function summed({work, failures, counts, conversion, messages}: Run): number {
  if (conversion.settle) return conversion.settle({count: work.tasks.length, failures, counts})
  const {folder, quiet} = conversion
  const count = work.tasks.length
  if (folder !== undefined && !quiet) say(messages.files.written(count - failures.length, count, folder))
  if (failures.length > 0 && count > 1) say(messages.files.failed(failures.map(({name}) => oneLine(name))))
  return failures.length > 0 ? failed : done
}
