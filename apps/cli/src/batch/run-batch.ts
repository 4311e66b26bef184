import {availableParallelism} from 'node:os'
import {prepared} from '../commands/prepare.js'
import {readProblem} from '../files/read-input.js'
import {writeProblem, wrongOutput} from '../files/write-output.js'
import type {Messages} from '../messages/index.js'
import {done, failed, say, usageFault} from '../report.js'
import {guarded} from '../signals.js'
import {blocksInOrder} from './blocks-in-order.js'
import {openInput} from './input.js'
import {blocksOf} from './lines.js'
import {batchOptions} from './options.js'
import type {Processed} from './process-lines.js'
import {CannotResume, findEarlier, withoutDone} from './resume.js'
import {fileSink, ReaderLeft, standardOutput} from './sink.js'
import {type BatchWanted, longestLine, workOf} from './work.js'

/** In bytes of input, for each job. */
const underWay = 1 << 22

/** How many records were written, or were there. */
interface Totals {
  documents: number
  errors: number
  skipped: number
  /** Of those that were there. */
  skippedErrors: number
}

/** What went wrong with a file, for the user. */
class Fault extends Error {}

/** Runs `gangmu batch` on the arguments after it, and gives the exit code, which is 1 also where a record is an error. */
export async function runBatch(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(batchOptions, args, messages.batch.help, true, messages)
  if (typeof ready === 'number') return ready
  const {operands, values, named} = ready
  const {format, furniture, duplicates, pinyin, implicit, type, encoding, output, jobs, resume, quiet} = values
  if (operands.length > 1) return usageFault(messages.batch.usage.oneFile, messages)
  if (resume && output === undefined) return usageFault(messages.batch.usage.resumeNeedsOutput, messages)
  const problem = output === undefined ? undefined : await wrongOutput(output, operands, messages)
  if (problem) return usageFault(problem, messages)
  if (format !== 'chunks' && named.has('chunk-size') && !quiet) say(messages.note.noEffect('--chunk-size', format))
  const wanted = {
    ...{format, chunkSize: values['chunk-size'], furniture, duplicates, pinyin, implicit, type, encoding},
    ...{file: operands[0] ?? '-', output, resume, jobs: jobs ?? availableParallelism()}
  }
  const totals: Totals = {documents: 0, errors: 0, skipped: 0, skippedErrors: 0}
  try {
    await runAll(wanted, messages, totals)
  } catch (error) {
    // Whoever reads has enough, as `head` has.
    if (error instanceof ReaderLeft) return codeOf(totals)
    if (!(error instanceof Fault)) throw error
    say(error.message)
    return failed
  }
  if (!quiet) say(messages.batch.summary(totals.documents, totals.errors, totals.skipped))
  return codeOf(totals)
}

function codeOf({errors, skippedErrors}: Totals): number {
  return errors + skippedErrors > 0 ? failed : done
}

/** @throws {Fault} where a file cannot be read, written or resumed */
async function runAll(wanted: BatchWanted, messages: Messages, totals: Totals): Promise<void> {
  const {file, output, format, jobs, resume} = wanted
  const onInput = named(file === '-' ? messages.standardInput : file, (error) => readProblem(error, messages))
  const onOutput = named(output ?? messages.standardOutput, (error) => writeProblem(error, messages))
  const earlier = resume && output !== undefined ? await onOutput(findEarlier(output)) : undefined
  const sink = output === undefined ? standardOutput : fileSink(output, earlier?.length ?? 0)
  const input = await onInput(openInput(file))
  const work = await workOf(wanted, messages)
  const lines = faultsOf(blocksOf(input.bytes, longestLine), onInput)
  const skip = (isError: boolean): void => {
    totals.skipped++
    if (isError) totals.skippedErrors++
  }
  const blocks = earlier ? faultsOf(withoutDone(lines, earlier, format, messages, skip), onOutput) : lines
  const {work: write, release} = guarded(async ({output: bytes, records, errors}: Processed) => {
    await onOutput(sink.write(bytes))
    totals.documents += records - errors
    totals.errors += errors
  })
  try {
    const limits = {blocks: jobs === 1 ? 1 : 3 * jobs, bytes: jobs * underWay}
    await blocksInOrder(blocks, work, write, limits, input.stop)
    await onOutput(sink.end())
  } finally {
    release()
    input.stop()
    await work.end()
  }
}

/** Waits for something that can go wrong with a file. What is no fault of the file stays as it is. */
type Watched = <Value>(promise: Promise<Value>) => Promise<Value>

function named(file: string, reason: (error: unknown) => string): Watched {
  return async (promise) => {
    try {
      return await promise
    } catch (error) {
      if (error instanceof CannotResume) throw new Fault(`${file}: ${error.message}`)
      if (error instanceof ReaderLeft || error instanceof Fault || !isSystemError(error)) throw error
      throw new Fault(`${file}: ${reason(error)}`)
    }
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error
}

async function* faultsOf<Value>(values: AsyncIterable<Value>, watched: Watched): AsyncGenerator<Value> {
  const iterator = values[Symbol.asyncIterator]()
  for (;;) {
    const {done: ended, value} = await watched(iterator.next())
    if (ended) return
    yield value
  }
}
