/**
 * Thrown for an edit that cannot be written in the encoding of its file.
 *
 * @example
 * ```ts
 * import {spliceBytes, UnwritableError} from '@gangmu/importers'
 *
 * try {
 *   spliceBytes(Uint8Array.of(0x41), 'big5', [{start: 0, end: 1, text: '条'}])
 * } catch (error) {
 *   if (error instanceof UnwritableError) console.log(error.message)
 * }
 * ```
 * ```text
 * Cannot write 条 in big5: save the file as UTF-8 first
 * ```
 */
export class UnwritableError extends Error {
  /** What programs tell it by. */
  override readonly name = 'UnwritableError'
  /** The encoding of the file. */
  readonly encoding: string
  /** What it does not have; null for an encoding that is read and not written. */
  readonly character: string | null

  /** Makes the error; its message is made of what is given. */
  constructor(encoding: string, character: string | null) {
    super(`Cannot write ${character === null ? 'edits' : character} in ${encoding}: save the file as UTF-8 first`)
    this.encoding = encoding
    this.character = character
  }
}
