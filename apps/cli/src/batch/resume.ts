import {createReadStream} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import type {Messages} from '../messages/index.js'
import {type Block, blocksOf, type Line, type Lines, linesOf} from './lines.js'
import type {BatchValues} from './options.js'
import {type Id, readRecord} from './record.js'

/** Why a run cannot be resumed, for the user. */
export class CannotResume extends Error {}

/** What an earlier run has written. */
export interface Earlier {
  readonly file: string
  /** How many bytes of the file are whole records. */
  readonly length: number
  /** Whether what follows them is nothing, or the beginning of a record: a line that was cut off. */
  readonly endIsOurs: boolean
}

/**
 * Looks where an earlier run ended. A file that is not there is one of no records.
 *
 * @throws {NodeJS.ErrnoException} where the file cannot be read
 */
export async function findEarlier(file: string): Promise<Earlier> {
  let handle: FileHandle
  try {
    handle = await open(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {file, length: 0, endIsOurs: true}
    throw error
  }
  try {
    const {size} = await handle.stat()
    const end = await lineStart(handle, size)
    const start = await lineStart(handle, Math.max(end - 1, 0))
    const {buffer} = await handle.read(Buffer.alloc(end - start), 0, end - start, start)
    const length = isJson(buffer) ? end : start
    const {buffer: beginning, bytesRead} = await handle.read(Buffer.alloc(idField.length), 0, idField.length, length)
    return {file, length, endIsOurs: isBeginning(beginning.subarray(0, bytesRead))}
  } finally {
    await handle.close()
  }
}

/** Where the line begins that a place in a file belongs to: after the last line feed before it. */
async function lineStart(handle: FileHandle, place: number): Promise<number> {
  const window = Buffer.alloc(1 << 16)
  let end = place
  while (end > 0) {
    const length = Math.min(window.length, end)
    const {bytesRead} = await handle.read(window, 0, length, end - length)
    const found = window.subarray(0, bytesRead).lastIndexOf('\n')
    if (found !== -1) return end - length + found + 1
    end -= length
  }
  return 0
}

/** What every record begins with. */
const idField = Buffer.from('{"id":')

/** Whether bytes can be the first ones of a record; a machine that lost its power can leave zeros for them. */
function isBeginning(bytes: Buffer): boolean {
  return bytes.equals(idField.subarray(0, bytes.length)) || bytes.every((byte) => byte === 0)
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  }
}

/** A record of an earlier run. */
interface Done {
  readonly id: Id
  /** Of the input; errors have it, and records without an id. */
  readonly line: number | undefined
  readonly holds: BatchValues['format'] | 'error'
  /** Where it stands in the output, from 1. */
  readonly place: number
}

/** A line of the input, and what of its block comes after it. */
interface Input {
  readonly id: Id
  readonly line: number
  readonly left: Block | undefined
}

/**
 * The blocks of the input without the lines that have a record. There is one record a line, so they go together by their
 * order, and by their ids it is known that they do.
 *
 * @param skipped is told of each line that is left out, and whether its record is an error
 * @throws {CannotResume} where the records are not those of this input
 */
export async function* withoutDone(
  blocks: AsyncIterable<Block>,
  earlier: Earlier,
  format: BatchValues['format'],
  messages: Messages,
  skipped: (isError: boolean) => void
): AsyncGenerator<Block> {
  const records = recordsOf(earlier, messages)
  let record = await records.next()
  let lines = 0
  for await (const block of blocks) {
    let left: Block | undefined = block
    if (!record.done)
      for (const input of inputsOf(block, messages)) {
        compare(record.value, input, format, messages)
        skipped(record.value.holds === 'error')
        lines++
        left = input.left
        record = await records.next()
        if (record.done) break
      }
    if (left && record.done) yield left
  }
  if (!record.done) throw new CannotResume(messages.batch.resume.tooMany(lines))
}

function* inputsOf(block: Block, messages: Messages): Generator<Input> {
  if ('tooLong' in block) yield {id: null, line: block.tooLong, left: undefined}
  else
    for (const line of linesOf(block)) {
      const bytes = block.bytes.subarray(line.next)
      const left = bytes.length > 0 ? {bytes, first: line.number + 1} : undefined
      yield {id: readRecord(line, messages).id, line: line.number, left}
    }
}

async function* recordsOf({file, length, endIsOurs}: Earlier, messages: Messages): AsyncGenerator<Done, undefined> {
  const {notOurs} = messages.batch.resume
  let place = 0
  for await (const block of length > 0 ? blocksOf(wholeLines(file, length), Number.POSITIVE_INFINITY) : [])
    for (const line of linesOf(block as Lines)) {
      place = line.number
      const done = readDone(line)
      if (!done) throw new CannotResume(notOurs(place))
      yield done
    }
  // It would be cut off, and may be all that somebody has.
  if (!endIsOurs) throw new CannotResume(notOurs(place + 1))
}

function wholeLines(file: string, length: number): AsyncIterable<Buffer> {
  return createReadStream(file, {end: length - 1, highWaterMark: 1 << 20})
}

/** The beginning of a record: its id, perhaps its line, and what it holds. */
const beginning = /^\{"id":(null|-?\d+|"[^"\\]*(?:\\.[^"\\]*)*"),(?:"line":(\d+),)?"(outline|chunks|error)":/

function readDone({text = '', number}: Line): Done | undefined {
  const found = beginning.exec(text)
  if (!found) return undefined
  const [, id = 'null', line, holds] = found
  return {id: JSON.parse(id), line: line ? Number(line) : undefined, holds: holds as Done['holds'], place: number}
}

function compare(record: Done, {id, line}: Input, format: BatchValues['format'], {batch: {resume}}: Messages): void {
  const {holds, place} = record
  if (holds !== 'error' && holds !== format) throw new CannotResume(resume.otherFormat(place, holds))
  if (record.id === id && (record.line ?? line) === line) return
  const named = (name: Id, number: number | undefined) =>
    JSON.stringify(name === null ? {id: name, line: number} : name)
  throw new CannotResume(resume.otherRecord(place, named(record.id, record.line), named(id, line)))
}
