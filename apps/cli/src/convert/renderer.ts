import type {LeftOut} from '@gangmu/core'
import type {Imported} from '@gangmu/importers'
import type {FaultCounts} from '../check/faults.js'

/** Gives the result for a document; `name` is what the result calls it, and `bytes` are its file. */
export type Renderer = (document: Imported, name: string, bytes: Uint8Array) => Rendered | Promise<Rendered>

export interface Rendered {
  /** undefined where there is nothing to write. */
  readonly result: string | Uint8Array | undefined
  readonly leftOut: Omissions
  /** What else is worth saying, in the user's language. */
  readonly notes?: readonly string[]
  /** How many faults were found, where they were looked for. */
  readonly counts?: FaultCounts
}

/** How much was left out, by what it is; `contents` are lines of the table of contents. */
export type Omissions = Partial<LeftOut & {readonly contents: number}>

/** What stands around results where several make one text. */
export interface Frame {
  readonly begin: string
  readonly between: string
  /** A text that can tell which documents have no result. */
  readonly end: string | ((failures: readonly Failure[]) => string)
}

/** A document without a result. */
export interface Failure {
  /** What the document is called. */
  readonly name: string
  /** Why there is none, in the user's language. */
  readonly problem: string
}

/** What stands behind the last result. */
export function endOf({end}: Frame, failures: readonly Failure[]): string {
  return typeof end === 'string' ? end : end(failures)
}

export const noFrame: Frame = {begin: '', between: '', end: ''}
export const blankLines: Frame = {begin: '', between: '\n', end: ''}
const jsonArray: Frame = {begin: '[', between: ',', end: '\n]\n'}

/** The frame of `jsonResult`. */
export const jsonFrame = (several: boolean): Frame => (several ? jsonArray : noFrame)

/** Data of a document as JSON: an object, and where there are several an element of an array, with the name of the document. */
export function jsonResult<Data extends {readonly version: number}>(
  several: boolean,
  name: string,
  {version, ...rest}: Data
): string {
  const result = JSON.stringify(several ? {version, file: name, ...rest} : {version, ...rest}, null, 2)
  return several ? `\n${indented(result, '  ')}` : `${result}\n`
}

/** Lines of JSON with blanks before them. Line ends of other kinds can stand in strings. */
export function indented(lines: string, by: string): string {
  return by + lines.replaceAll('\n', `\n${by}`)
}
