import {fstatSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {decode} from './decode.js'
import type {Messages} from './messages/index.js'

/** The text of a file ('-' is standard input), or why it cannot be read, in the user's language. */
export async function readInput(file: string, messages: Messages): Promise<{text: string} | {problem: string}> {
  const {input} = messages
  try {
    const decoded = decode(file === '-' ? await readStandardInput() : await readFile(file))
    if ('text' in decoded) return decoded
    return {problem: decoded.problem === 'notUtf8' ? input.notUtf8(decoded.offset) : input[decoded.problem]}
  } catch (error) {
    return {problem: reason(error as NodeJS.ErrnoException, messages)}
  }
}

async function readStandardInput(): Promise<Buffer> {
  // Node takes a folder for an empty stream.
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('is a folder'), {code: 'EISDIR'})
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function reason({code, message}: NodeJS.ErrnoException, {input}: Messages): string {
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
