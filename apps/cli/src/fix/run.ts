import {areTooBad, countsOf, type FaultCounts, faultsOf, sumOf} from '../check/faults.js'
import {prepared} from '../commands/prepare.js'
import {type Input, inputsOf} from '../files/inputs.js'
import {readAgain, readWithBytes} from '../files/read-input.js'
import {writeProblem, writeToStandardOutput} from '../files/write-output.js'
import type {Messages} from '../messages/index.js'
import {diagnoseOptionsOf} from '../options/diagnosing.js'
import {isProblem, type Problem} from '../options/read.js'
import {done, failed, oneLine, say, terminalOf, usageFault, wrongUsage} from '../report.js'
import {guarded} from '../signals.js'
import {diffOf} from './diff.js'
import {type FixValues, fixOptions} from './options.js'
import {type Repaired, repaired} from './repaired.js'
import {replace} from './replace.js'

/** Runs `gangmu fix file…`, and gives the exit code. */
export async function runFix(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(fixOptions, args, messages.fix.help, true, messages)
  if (typeof ready === 'number') return ready
  const {values} = ready
  const operands = ready.operands.length === 0 ? ['-'] : ready.operands
  const search = {standardInputName: values['stdin-filepath'], once: true}
  const {inputs, several} = await inputsOf(operands, search, messages)
  const problem = contradiction(values, operands, several, messages)
  if (problem !== undefined) return usageFault(problem, messages)
  const run: Run = {values, messages, several, inputs, failures: [], results: []}
  const {work, release} = guarded((input: Input) => fixOne(input, run))
  try {
    for (const input of inputs) if (!(await work(input))) break
  } finally {
    release()
  }
  return summed(run)
}

interface Run {
  readonly values: FixValues
  readonly messages: Messages
  readonly inputs: readonly Input[]
  readonly several: boolean
  /** The names of what could not be read or written. */
  readonly failures: string[]
  readonly results: {readonly edits: number; readonly left: FaultCounts}[]
}

/** What does not go together. */
function contradiction(
  {write, 'dry-run': isTrial}: FixValues,
  operands: readonly string[],
  several: boolean,
  {fix}: Messages
): string | undefined {
  if (write && isTrial) return fix.writeAndDryRun
  if (write && operands.includes('-')) return fix.writeStandardInput
  return several && !write && !isTrial ? fix.severalToStandardOutput : undefined
}

/** Repairs a file and says what is left. Gives whether there is still a reader of standard output. */
async function fixOne(input: Input, run: Run): Promise<boolean> {
  const {values, messages, failures, results} = run
  const name = input.name === '-' ? messages.standardInput : input.name
  const fail = (problem: string): true => {
    failures.push(name)
    say(`${name}: ${problem}`)
    return true
  }
  if (input.problem !== undefined) return fail(input.problem)
  try {
    const fixed = await repairedInput(input, values, messages)
    if (isProblem(fixed)) return fail(fixed.problem)
    const {bytes, result} = fixed
    const written = await give(result, bytes, input.file, name, values, messages)
    if (typeof written === 'object') return fail(written.problem)
    results.push({edits: result.edits, left: countsOf(result.left)})
    if (result.problem !== undefined) say(`${name}: ${result.problem}`)
    if (result.left.length > 0) await sayLeft(result, name, values, messages)
    return written
  } catch (error) {
    return fail(messages.internal(error instanceof Error ? error.message : String(error)))
  }
}

async function sayLeft({document, bytes, left}: Repaired, name: string, {color}: FixValues, messages: Messages) {
  const {prettyReport} = await import('../check/render/pretty.js')
  const checked = faultsOf(document, bytes, left, messages.language)
  process.stderr.write(prettyReport(checked, name, messages.check, terminalOf(process.stderr, color)))
}

async function repairedInput(input: Input, values: FixValues, messages: Messages) {
  const options = {type: values.type, encoding: values.encoding}
  const read = await readWithBytes(input, options, messages)
  if (isProblem(read)) return read
  const {document, bytes} = read
  const {type} = document
  if (type !== 'text' && type !== 'markdown') return {problem: messages.fix.refused(type)}
  const reread = (edited: Uint8Array) => readAgain(edited, input, options, messages)
  const result = await repaired(document, bytes, diagnoseOptionsOf(values), reread, messages)
  return {bytes, result}
}

/** Writes the file, shows what would be changed in it, or prints it. Gives whether there is still a reader. */
async function give(
  {bytes, before, after, edits}: Repaired,
  old: Uint8Array,
  file: string,
  name: string,
  {write, 'dry-run': isTrial, color}: FixValues,
  messages: Messages
): Promise<boolean | Problem> {
  if (write) return edits === 0 || replace(file, name, old, bytes, messages)
  try {
    // a terminal has an encoding of its own
    if (!isTrial) return await writeToStandardOutput(process.stdout.isTTY ? after : bytes)
    if (edits === 0) return true
    return await writeToStandardOutput(diffOf(name, before, after, terminalOf(process.stdout, color).colour))
  } catch (error) {
    return {problem: `${messages.standardOutput}: ${writeProblem(error, messages)}`}
  }
}

/** Says how much was done, and gives the exit code. */
function summed({values, messages, inputs, failures, results}: Run): number {
  const {write, 'dry-run': isTrial, quiet} = values
  const edits = results.map((result) => result.edits)
  const sum = edits.reduce((all, each) => all + each, 0)
  const changed = edits.filter((each) => each > 0).length
  const left = sumOf(results.map((result) => result.left))
  if (!quiet && (write || isTrial)) say(messages.fix.summary(sum, changed, results.length, isTrial))
  if (!quiet && left.error + left.warning + left.info > 0) say(messages.fix.left(left))
  if (failures.length > 0 && inputs.length > 1) say(messages.files.failed(failures.map(oneLine)))
  if (failures.length > 0) return wrongUsage
  return areTooBad(left, values['fail-on']) ? failed : done
}
