import {stat} from 'node:fs/promises'
import {Changed, writeProblem, writeWhole} from '../files/write-output.js'
import type {Messages} from '../messages/index.js'
import type {Problem} from '../options/read.js'
import {say} from '../report.js'

/**
 * Replaces a file by other bytes, if it still holds those that were read.
 *
 * @param name what it is called
 */
export async function replace(
  file: string,
  name: string,
  old: Uint8Array,
  bytes: Uint8Array,
  messages: Messages
): Promise<true | Problem> {
  try {
    const stats = await stat(file)
    if (!stats.isFile()) return {problem: messages.fix.noFile}
    await writeWhole(file, bytes, {lasting: true, holds: old})
    if (stats.nlink > 1) say(`${name}: ${messages.fix.hardLinks(stats.nlink - 1)}`)
    return true
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isGone || error instanceof Changed) return {problem: messages.fix.changedMeanwhile}
    return {problem: writeProblem(error, messages)}
  }
}
