import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Imported, Omitted} from '@gangmu/importers'
import type {FaultCounts} from '../check/faults.js'
import type {CheckWanted} from '../check/wanted.js'
import type {ExplainWanted} from '../explain/render.js'
import type {Input} from '../files/inputs.js'
import {type InputOptions, readWithBytes} from '../files/read-input.js'
import {writeProblem, writeWhole} from '../files/write-output.js'
import type {Messages} from '../messages/index.js'
import type {OutlineWanted} from '../outline/render/wanted.js'
import type {Omissions, Rendered, Renderer} from './renderer.js'

/** What is asked of every document. It is plain data, and goes to other threads. */
export type Request = {readonly read: InputOptions} & (
  | {readonly command: 'outline'; readonly wanted: OutlineWanted}
  | {readonly command: 'explain'; readonly wanted: ExplainWanted}
  | {readonly command: 'check'; readonly wanted: CheckWanted}
)

/** A document, and the file for its result; without one the result is given back. */
export interface Task {
  readonly input: Input
  readonly target?: string | undefined
}

/** What came of a document. */
export interface Outcome {
  /** What is worth saying, in the user's language, of the document. */
  readonly notes: readonly string[]
  readonly result?: string | Uint8Array | undefined
  /** How many faults were found, where they were looked for. */
  readonly counts?: FaultCounts | undefined
  /** Why there is no result, or why it could not be written. */
  readonly problem?: string
}

/** Reads a document, and writes or gives back its result. It never fails: a fault of one document is no reason to leave the others. */
export type Convert = (task: Task) => Promise<Outcome>

/** Converts in this thread. */
export async function converterFor(request: Request, messages: Messages): Promise<Convert> {
  const render = await rendererFor(request, messages)
  return async ({input, target}) => {
    const read = await readWithBytes(input, request.read, messages)
    if ('problem' in read) return {notes: [], problem: read.problem}
    const {document, bytes} = read
    const rendered = await attempt(() => render(document, input.name, bytes), messages)
    if ('problem' in rendered) return {notes: [], problem: rendered.problem}
    const {result, counts, leftOut, notes: more = []} = rendered
    const notes = [...(await omittedFrom(document, messages)), ...omissionsIn(leftOut, messages), ...more]
    if (target === undefined || result === undefined) return {notes, result, counts}
    try {
      await mkdir(dirname(target), {recursive: true})
      await writeWhole(target, result, {lasting: false})
      return {notes}
    } catch (error) {
      return {notes, problem: `${target}: ${writeProblem(error, messages)}`}
    }
  }
}

async function rendererFor(request: Request, messages: Messages): Promise<Renderer> {
  if (request.command === 'explain')
    return (await import('../explain/render.js')).explainRendererFor(request.wanted, messages.explain)
  if (request.command === 'check')
    return (await import('../check/render/index.js')).checkRendererFor(request.wanted, messages)
  return (await import('../outline/render/index.js')).outlineRendererFor(request.wanted)
}

/** A fault of the library in one text is no reason not to read the others. */
async function attempt(
  render: () => Rendered | Promise<Rendered>,
  messages: Messages
): Promise<Rendered | {problem: string}> {
  try {
    return await render()
  } catch (error) {
    return {problem: messages.internal(error instanceof Error ? error.message : String(error))}
  }
}

/** What was left out, a sentence for each kind of it. */
function omissionsIn(leftOut: Omissions, {note}: Messages): string[] {
  return (['contents', 'furniture', 'duplicates', 'pinyin'] as const).flatMap((kind) => {
    const count = leftOut[kind] ?? 0
    return count > 0 ? [note.leftOut[kind](count)] : []
  })
}

/** What a document holds and its text does not, a sentence for each kind of it. */
async function omittedFrom({omitted}: Imported, {language}: Messages): Promise<string[]> {
  const kinds = (Object.keys(omitted) as (keyof Omitted)[]).filter((kind) => omitted[kind])
  if (kinds.length === 0) return []
  const {omittedMessage} = await import('@gangmu/importers/messages')
  return kinds.map((kind) => omittedMessage(kind, omitted[kind] ?? 0, language))
}
