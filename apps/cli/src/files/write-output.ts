import {randomUUID} from 'node:crypto'
import {constants, type Stats} from 'node:fs'
import {access, type FileHandle, mkdir, open, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {Messages} from '../messages/index.js'

/**
 * Writes all of a text, or of UTF-8 bytes, to standard output.
 *
 * @returns whether there is still a reader: `head` closes the pipe when it has enough.
 * @throws {NodeJS.ErrnoException} where it cannot be written for another reason.
 */
export function writeToStandardOutput(text: string | Uint8Array): Promise<boolean> {
  if (text.length === 0) return Promise.resolve(true)
  return new Promise((resolve, reject) => {
    process.stdout.write(forTerminal(text), (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve(true)
      else if (error.code === 'EPIPE') resolve(false)
      else reject(error)
    })
  })
}

/**
 * A result as it is shown: to a terminal without control characters of the text, which could do there what its author likes. Line
 * ends, tabs and the colours of a table of contents stay.
 */
function forTerminal(result: string | Uint8Array): string | Uint8Array {
  if (!process.stdout.isTTY || typeof result !== 'string') return result
  return result.replaceAll(
    /(\p{Cc}\[[0-9;]*m)|(?![\n\t])\p{Cc}/gu,
    (found, colour) => colour ?? (found === '\r' ? '' : '\ufffd')
  )
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
 * @param lasting whether it is sure to be on the disk afterwards, even if the machine fails; that takes a while
 * @param holds what the file has to hold still when it is replaced
 * @throws {NodeJS.ErrnoException} where it cannot be written
 * @throws {Changed} where it holds something else
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  {lasting, holds}: {readonly lasting: boolean; readonly holds?: Uint8Array}
): Promise<void> {
  const existing = await statOf(file)
  if (existing && !existing.isFile()) return writeFile(file, content)
  // A file that may not be written may not be replaced either.
  if (existing) await access(file, constants.W_OK)
  const target = existing ? await realpath(file) : file
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(content)
      if (existing) await keepOwnerAndMode(handle, existing)
      if (lasting) await handle.sync()
    } finally {
      await handle.close()
    }
    if (holds !== undefined && !(await readFile(target)).equals(holds)) throw new Changed()
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** The owner stays where the user may give files away, as the superuser may: else the owner could not read the file any more. */
async function keepOwnerAndMode(handle: FileHandle, {uid, gid, mode}: Stats): Promise<void> {
  const own = await handle.stat()
  if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid).catch(() => {})
  await handle.chmod(mode & 0o7777)
}

/** Another program changed a file after it was read. */
export class Changed extends Error {}

/** Makes a folder for results, and tells why it cannot take any, if it cannot. */
export async function folderProblem(folder: string, messages: Messages): Promise<string | undefined> {
  try {
    await mkdir(folder, {recursive: true})
    await access(folder, constants.W_OK)
    return undefined
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'EEXIST' || code === 'ENOTDIR' ? messages.output.noFolderThere : writeProblem(error, messages)
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
