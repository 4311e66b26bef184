import {fstatSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {decode} from './decode.js'
import type {Messages} from './messages/index.js'

/** The text of a file ('-' is standard input), or why it cannot be read, in the user's language. */
export async function readInput(file: string, messages: Messages): Promise<{text: string} | {problem: string}> {
  try {
    return textOf(file === '-' ? await readStandardInput() : await readFile(file), messages)
  } catch (error) {
    return {problem: readProblem(error, messages)}
  }
}

/** The same at once, for a file: a worker has nothing else to do meanwhile. */
export function readFileText(file: string, messages: Messages): {text: string} | {problem: string} {
  try {
    return textOf(readFileSync(file), messages)
  } catch (error) {
    return {problem: readProblem(error, messages)}
  }
}

function textOf(bytes: Buffer, {input}: Messages): {text: string} | {problem: string} {
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded
  return {problem: decoded.problem === 'notUtf8' ? input.notUtf8(decoded.offset) : input[decoded.problem]}
}

async function readStandardInput(): Promise<Buffer> {
  // Node takes a folder for an empty stream.
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('is a folder'), {code: 'EISDIR'})
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
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
