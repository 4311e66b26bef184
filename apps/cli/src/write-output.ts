import {randomUUID} from 'node:crypto'
import {constants, type Stats} from 'node:fs'
import {access, open, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {Messages} from './messages/index.js'

/**
 * Writes all of a text, or of UTF-8 bytes, to standard output.
 *
 * @returns whether there is still a reader: `head` closes the pipe when it has enough.
 * @throws {NodeJS.ErrnoException} where it cannot be written for another reason.
 */
export function writeToStandardOutput(text: string | Uint8Array): Promise<boolean> {
  if (text.length === 0) return Promise.resolve(true)
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve(true)
      else if (error.code === 'EPIPE') resolve(false)
      else reject(error)
    })
  })
}

/** What is wrong with a file as the place of the result, before anything is read: it is a folder, or it is an input. */
export async function wrongOutput(
  file: string,
  inputs: readonly string[],
  {usage}: Messages
): Promise<string | undefined> {
  const target = await statOf(file)
  if (!target) return undefined
  if (target.isDirectory()) return usage.outputIsFolder(file)
  const read = await Promise.all(inputs.map(statOf))
  const isRead = target.isFile() && read.some((input) => input?.ino === target.ino && input.dev === target.dev)
  return isRead ? usage.outputIsInput(file) : undefined
}

/**
 * Writes a file whole or not at all: to a temporary file beside it first, which then takes its name. The mode of a file
 * that exists stays, and a link still leads to it. What is no regular file (/dev/null, a pipe) is written to directly.
 *
 * @throws {NodeJS.ErrnoException} where it cannot be written.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const existing = await statOf(file)
  if (existing && !existing.isFile()) return writeFile(file, text)
  // A file that may not be written may not be replaced either.
  if (existing) await access(file, constants.W_OK)
  const target = existing ? await realpath(file) : file
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(text)
      if (existing) await handle.chmod(existing.mode & 0o7777)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** Why a result could not be written, in the user's language. */
export function writeProblem(error: unknown, {output}: Messages): string {
  const {code, message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return output.noFolder
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return output.forbidden
    case 'ENOSPC':
    case 'EDQUOT':
      return output.full
    default:
      return output.other(code ?? message)
  }
}

/** undefined for a file that is not there, and for '-'. */
async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return file === '-' ? undefined : await stat(file)
  } catch {
    return undefined
  }
}
