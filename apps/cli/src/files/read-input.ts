import {readFile} from 'node:fs/promises'
import {ImportError, type Imported, type ImportProblem, type ReadOptions, read} from '@gangmu/importers'
import type {Messages} from '../messages/index.js'
import type {Input} from './inputs.js'
import {statOfStandardInput} from './standard-input.js'

/** What a document is read as. */
export type InputOptions = Pick<ReadOptions, 'type' | 'encoding'>

/**
 * A document as text with hints, or why it cannot be read, in the user's language. Only the importer that the document needs
 * is loaded.
 */
export async function readInput(
  input: Pick<Input, 'file' | 'name'>,
  options: InputOptions,
  messages: Messages
): Promise<Imported | {problem: string}> {
  const result = await readWithBytes(input, options, messages)
  return 'problem' in result ? result : result.document
}

/** The same with the bytes of the file. */
export async function readWithBytes(
  {file, name}: Pick<Input, 'file' | 'name'>,
  {type, encoding}: InputOptions,
  messages: Messages
): Promise<{document: Imported; bytes: Uint8Array} | {problem: string}> {
  try {
    const bytes = file === '-' ? await readStandardInput() : await readFile(file)
    return {document: await read(bytes, {type, encoding, ...calledBy(file, name)}), bytes}
  } catch (error) {
    if (error instanceof ImportError) return {problem: await documentProblem(error.problem, messages)}
    return {problem: readProblem(error, messages)}
  }
}

/** What other bytes would be read as in the place of an input. */
export async function readAgain(
  bytes: Uint8Array,
  {file, name}: Pick<Input, 'file' | 'name'>,
  {type, encoding}: InputOptions,
  messages: Messages
): Promise<Imported | {problem: string}> {
  try {
    return await read(bytes, {type, encoding, ...calledBy(file, name)})
  } catch (error) {
    if (error instanceof ImportError) return {problem: await documentProblem(error.problem, messages)}
    throw error
  }
}

function calledBy(file: string, name: string): {name?: string} {
  if (file !== '-') return {name: file}
  return name === '-' ? {} : {name}
}

async function readStandardInput(): Promise<Buffer> {
  // for its error
  statOfStandardInput()
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** What is wrong with a document, in the user's language. Its words are loaded when there is something to say. */
async function documentProblem(problem: ImportProblem, {language}: Messages): Promise<string> {
  const {problemMessage} = await import('@gangmu/importers/messages')
  return problemMessage(problem, language, {encoding: '--encoding'})
}

/** Why a file could not be read, in the user's language. */
export function readProblem(error: unknown, {input}: Messages): string {
  const {code, message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return input.missing
    case 'EISDIR':
      return input.folder
    case 'EACCES':
    case 'EPERM':
      return input.forbidden
    case 'ERR_FS_FILE_TOO_LARGE':
      return input.tooLarge
    default:
      return input.other(code ?? message)
  }
}
