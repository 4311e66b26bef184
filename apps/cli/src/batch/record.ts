import type {Messages} from '../messages/index.js'
import type {Line} from './lines.js'

/** The name of a document. null where the line has none, or cannot be read. */
export type Id = string | number | null

/** Why a line has no outline: for programs the code, for people the message. */
export interface RecordError {
  readonly code:
    | 'not-utf8'
    | 'not-json'
    | 'not-an-object'
    | 'bad-id'
    | 'no-text'
    | 'unreadable-file'
    | 'line-too-long'
    | 'internal'
  readonly message: string
}

/** What a line of the input asks for. */
export type InputRecord =
  | {readonly id: Id; readonly text: string}
  | {readonly id: Id; readonly path: string}
  | {readonly id: Id; readonly error: RecordError}

/** Reads a line. Where it has both a text and a path, the path only says where the text is from. */
export function readRecord({text: line}: Line, messages: Messages): InputRecord {
  const {record} = messages.batch
  if (line === undefined) return failure(null, 'not-utf8', record.notUtf8)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return failure(null, 'not-json', record.notJson((error as Error).message))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(null, 'not-an-object', record.notAnObject)
  const {id = null, text, path} = value as {[name: string]: unknown}
  // A number that was rounded would be another name.
  if (typeof id !== 'string' && id !== null && !Number.isSafeInteger(id)) return failure(null, 'bad-id', record.badId)
  const name = id as Id
  if (typeof text === 'string') return {id: name, text}
  if (typeof path === 'string') return {id: name, path}
  return failure(name, 'no-text', record.noText)
}

function failure(id: Id, code: RecordError['code'], message: string): InputRecord {
  return {id, error: {code, message}}
}
