import {transcode} from 'node:buffer'
import {type HintedText, type LeaveOutOptions, parse} from '@gangmu/core'
import {toChunks, toJson} from '@gangmu/exporters'
import {type InputOptions, readInput} from '../files/read-input.js'
import type {Messages} from '../messages/index.js'
import {type Line, type Lines, linesOf} from './lines.js'
import type {BatchValues} from './options.js'
import {type Id, type InputRecord, type RecordError, readRecord} from './record.js'

/** What a record of the output holds. */
export interface Wanted extends LeaveOutOptions, InputOptions {
  readonly format: BatchValues['format']
  /** In UTF-16 code units; undefined where chunks are leaves of the outline. */
  readonly chunkSize: number | undefined
  /** Whether parallel paragraphs without a number are sections. */
  readonly implicit: boolean
}

/** Records for lines. */
export interface Processed {
  /** UTF-8, a line a record. */
  readonly output: Uint8Array<ArrayBuffer>
  readonly records: number
  /** How many of the records are errors. */
  readonly errors: number
  /** The lines of the block that still have to be processed: where they begin, and the number of the first. */
  readonly rest: {readonly start: number; readonly first: number} | null
}

/** In bytes: a few lines can name many large files, and their outlines should not all be in memory. */
const largestOutput = 1 << 22

/** Gives the record for each line of a block, until they are enough for one write. */
export async function processLines(lines: Lines, wanted: Wanted, messages: Messages): Promise<Processed> {
  const records: Uint8Array[] = []
  let length = 0
  let errors = 0
  let rest: Processed['rest'] = null
  for (const line of linesOf(lines)) {
    const {output, failed} = await writtenOf(line, wanted, messages)
    records.push(output)
    length += output.length
    if (failed) errors++
    if (length < largestOutput) continue
    rest = {start: line.next, first: line.number + 1}
    break
  }
  return {output: joined(records, length), records: records.length, errors, rest}
}

/** The block that holds one record, an error. */
export function errorAlone(id: Id, line: number, error: RecordError): Processed {
  return {output: encoded({id, line, error}), records: 1, errors: 1, rest: null}
}

/** The record for a line as bytes; a record that no string can hold is an error as well. */
async function writtenOf(
  line: Line,
  wanted: Wanted,
  messages: Messages
): Promise<{output: Uint8Array; failed: boolean}> {
  const input = readRecord(line, messages)
  try {
    const record = await recordOf(line, input, wanted, messages)
    return {output: encoded(record), failed: 'error' in record}
  } catch (error) {
    const message = messages.internal(error instanceof Error ? error.message : String(error))
    const failure: RecordError = {code: 'internal', message}
    return {output: encoded({id: input.id, line: line.number, error: failure}), failed: true}
  }
}

function joined(records: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length)
  let offset = 0
  for (const record of records) {
    all.set(record, offset)
    offset += record.length
  }
  return all
}

/** A record of the output. Its first field is the id, which resuming relies on; a record without one has its line. */
async function recordOf(line: Line, input: InputRecord, wanted: Wanted, messages: Messages): Promise<object> {
  const {id} = input
  const place = {id, line: line.number}
  if ('error' in input) return {...place, error: input.error}
  const read =
    'text' in input
      ? {text: input.text, hints: []}
      : await readInput({file: fileOf(input.path), name: input.path}, wanted, messages)
  if ('problem' in read) {
    const message = `${'path' in input ? input.path : ''}: ${read.problem}`
    return {...place, error: {code: 'unreadable-file', message} satisfies RecordError}
  }
  const omitted = 'omitted' in read && Object.keys(read.omitted).length > 0 ? {omitted: read.omitted} : {}
  return {...(id === null ? place : {id}), ...resultOf(read, id, wanted), ...omitted}
}

/** Standard input is that of the batch: a line that names `-` means a file. */
function fileOf(path: string): string {
  return path === '-' ? './-' : path
}

function resultOf(document: HintedText, id: Id, wanted: Wanted): object {
  const {format, chunkSize, implicit, furniture, duplicates, pinyin} = wanted
  const kept = {furniture, duplicates, pinyin}
  const tree = parse(document, {implicit})
  if (format === 'outline') return {outline: toJson(tree, kept)}
  return {chunks: toChunks(tree, document.text, {...kept, chunkSize, document: id === null ? undefined : String(id)})}
}

/** A record as a line of UTF-8: this way several times as fast as Buffer.from on Chinese text. */
function encoded(record: object): Uint8Array<ArrayBuffer> {
  const bytes = transcode(Buffer.from(`${JSON.stringify(record)}\n`, 'utf16le'), 'utf16le', 'utf8')
  return bytes as Uint8Array as Uint8Array<ArrayBuffer>
}
