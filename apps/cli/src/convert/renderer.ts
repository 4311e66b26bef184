import type {LeftOut} from '@gangmu/core'
import type {Imported} from '@gangmu/importers'

/** Gives the result for a document; `name` is what the result calls it. */
export type Renderer = (document: Imported, name: string) => Rendered | Promise<Rendered>

export interface Rendered {
  readonly result: string | Uint8Array
  readonly leftOut: Omissions
}

/** How much was left out, by what it is; `contents` are lines of the table of contents. */
export type Omissions = Partial<LeftOut & {readonly contents: number}>

/** What stands around results where several make one text. */
export interface Frame {
  readonly begin: string
  readonly between: string
  readonly end: string
}

export const noFrame: Frame = {begin: '', between: '', end: ''}
export const blankLines: Frame = {begin: '', between: '\n', end: ''}
const jsonArray: Frame = {begin: '[', between: ',', end: '\n]\n'}

/** The frame of `jsonResult`. */
export const jsonFrame = (several: boolean): Frame => (several ? jsonArray : noFrame)

/** Data of a document as JSON: an object, and where there are several an element of an array, with the name of the document. */
export function jsonResult(several: boolean, name: string, {version, ...rest}: {readonly version: number}): string {
  const result = JSON.stringify(several ? {version, file: name, ...rest} : {version, ...rest}, null, 2)
  return several ? `\n${result.replace(/^/gm, '  ')}` : `${result}\n`
}
