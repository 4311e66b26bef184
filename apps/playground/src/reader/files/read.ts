import {ImportError, read} from '@gangmu/importers'
import {withoutLineEnds} from '../line-ends.js'
import type {ReadFile} from '../types.js'

/** Reads the bytes of a file, whatever its format. */
export async function readFile(bytes: Uint8Array, name: string, wanted?: string): Promise<ReadFile> {
  try {
    const {type, encoding, omitted, ...found} = await read(bytes, {name, encoding: wanted})
    const {text, hints, lineEnd} = withoutLineEnds(found)
    return {document: {text, hints, type, encoding, omitted}, lineEnd}
  } catch (error) {
    if (error instanceof ImportError) return {problem: error.problem}
    throw error
  }
}
