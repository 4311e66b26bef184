import type {Imported, Omitted} from '@gangmu/importers'
import {type Messages, userMessages} from './messages/index.js'
import type {Request} from './parser.js'
import {type InputOptions, readInput} from './read-input.js'
import type {Rendered, Renderer} from './render.js'
import {columnsOfTerminal, done, failed, print, say, usageFault, version} from './report.js'
import {writeProblem, writeToStandardOutput, writeWhole, wrongOutput} from './write-output.js'

/** Runs the command on its arguments and gives the exit code: 0 done, 1 a file could not be read or written, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const messages = userMessages()
  try {
    // Before anything else is loaded: programs ask for it often.
    if (args.length === 1 && args[0] === '--version') return await print(version(), messages)
    if (args[0] === 'batch') return await (await import('./batch/run-batch.js')).runBatch(args.slice(1), messages)
    return await runWith(args, messages)
  } catch (error) {
    say(messages.internal(error instanceof Error ? error.message : String(error)))
    return failed
  }
}

async function runWith(args: readonly string[], messages: Messages): Promise<number> {
  const command = args[0] === 'explain' ? await explainCommand(args.slice(1), messages) : await outline(args, messages)
  if ('problem' in command) return usageFault(command.problem, messages)
  const {request, help, notes, renderer} = command
  if (request.version) return print(version(), messages)
  if (request.help || (request.files.length === 0 && process.stdin.isTTY)) {
    return print(await help(columnsOfTerminal()), messages)
  }
  const files = request.files.length === 0 ? ['-'] : request.files
  const problem = request.output === undefined ? undefined : await wrongOutput(request.output, files, messages)
  if (problem) return usageFault(problem, messages)
  for (const note of notes) say(note)
  const {type, encoding} = request
  const wanted = {files, read: {type, encoding}, renderer: await renderer()}
  return request.output === undefined ? printAll(wanted, messages) : saveAll(wanted, request.output, messages)
}

/** What the arguments ask for. */
interface Command {
  readonly request: Request
  readonly help: (columns: number) => Promise<string>
  /** What is worth saying before anything is read. */
  readonly notes: readonly string[]
  readonly renderer: () => Promise<Renderer>
}

/** `gangmu file…` */
async function outline(args: readonly string[], messages: Messages): Promise<Command | {problem: string}> {
  const {helpText, readArguments} = await import('./arguments.js')
  const request = await readArguments(args, messages)
  if ('problem' in request) return request
  return {
    request,
    help: (columns) => helpText(messages, columns),
    notes: request.withoutEffect.map((option) => messages.note.noEffect(option, request.format)),
    renderer: async () => (await import('./render.js')).rendererFor(request)
  }
}

/** `gangmu explain file…` */
async function explainCommand(args: readonly string[], messages: Messages): Promise<Command | {problem: string}> {
  const {explainHelpText, readExplainArguments} = await import('./explain/arguments.js')
  const request = await readExplainArguments(args, messages)
  if ('problem' in request) return request
  return {
    request,
    help: (columns) => explainHelpText(messages, columns),
    notes: [],
    renderer: async () => (await import('./explain/render.js')).explainRendererFor(request, messages.explain)
  }
}

interface Wanted {
  readonly files: readonly string[]
  readonly read: InputOptions
  readonly renderer: Renderer
}

/** Prints each result as soon as it is there. */
async function printAll(wanted: Wanted, messages: Messages): Promise<number> {
  let code = done
  try {
    for await (const piece of pieces(wanted, messages)) {
      if (piece === undefined) code = failed
      else if (!(await writeToStandardOutput(piece))) break
    }
    return code
  } catch (error) {
    say(`${messages.standardOutput}: ${writeProblem(error, messages)}`)
    return failed
  }
}

/** Writes the file when every input was read, so that a result with holes does not replace a whole one. */
async function saveAll(wanted: Wanted, output: string, messages: Messages): Promise<number> {
  const results: string[] = []
  let complete = true
  for await (const piece of pieces(wanted, messages)) {
    if (piece === undefined) complete = false
    else results.push(piece)
  }
  if (!complete) {
    say(`${output}: ${messages.output.inputFailed}`)
    return failed
  }
  try {
    await writeWhole(output, results.join(''))
    return done
  } catch (error) {
    say(`${output}: ${writeProblem(error, messages)}`)
    return failed
  }
}

/** The pieces of the whole output in their order; undefined for an input that failed, of which it was said. */
async function* pieces({files, read, renderer}: Wanted, messages: Messages): AsyncGenerator<string | undefined> {
  const {begin, between, end, render} = renderer
  yield begin
  let first = true
  for (const file of files) {
    const name = file === '-' ? messages.standardInput : file
    const document = await readInput(file, read, messages)
    const rendered = 'text' in document ? attempt(() => render(document, file), messages) : document
    if ('problem' in rendered) {
      say(`${name}: ${rendered.problem}`)
      yield undefined
      continue
    }
    const notes = 'text' in document ? omittedFrom(document, messages) : []
    for (const note of [...notes, ...omissionsIn(rendered, messages)]) say(`${name}: ${note}`)
    if (!first) yield between
    first = false
    yield rendered.result
  }
  yield end
}

/** What was left out, a sentence for each kind of it. */
function omissionsIn({leftOut}: Rendered, {note}: Messages): string[] {
  return (['contents', 'furniture', 'duplicates', 'pinyin'] as const).flatMap((kind) => {
    const count = leftOut[kind] ?? 0
    return count > 0 ? [note.leftOut[kind](count)] : []
  })
}

/** What a document holds and its text does not, a sentence for each kind of it. */
function omittedFrom({omitted}: Imported, {documents}: Messages): string[] {
  return (Object.keys(omitted) as (keyof Omitted)[]).flatMap((kind) => {
    const count = omitted[kind] ?? 0
    return count > 0 ? [documents.omitted[kind](count)] : []
  })
}

/** A fault of the library in one text is no reason not to read the others. */
function attempt(render: () => Rendered, messages: Messages): Rendered | {problem: string} {
  try {
    return render()
  } catch (error) {
    return {problem: messages.internal(error instanceof Error ? error.message : String(error))}
  }
}
