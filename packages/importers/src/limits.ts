/**
 * How much of a document is read: beyond it, `read` refuses the document with an error. Memory and time are bounded by them.
 * Plain text has no limit: it is read as it is, and takes a few times its own length.
 */
export interface Limits {
  /** Bytes of a file that is no plain text. */
  readonly bytes: number
  /**
   * Bytes that the parts of an archive, or the streams of a PDF, unpack to, all together. An archive that packs two hundred of
   * them into one gets a tenth of this.
   */
  readonly unpackedBytes: number
  /** Elements of a html page or of the parts of an archive, all together. */
  readonly elements: number
  /** How deep elements stand in each other. */
  readonly depth: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Characters of the text that is given back for a file that is no plain text, in UTF-16 code units. */
  readonly characters: number
  /** Seconds that a PDF may take: only its programs can be made to run for ever. */
  readonly seconds: number
}

/**
 * The limits where none is given. A real document seldom comes near one; raise the one that an error names.
 *
 * @example
 * ```ts
 * import {defaultLimits, read} from '@gangmu/importers'
 *
 * console.log(defaultLimits.seconds)
 * const page = new TextEncoder().encode('<p>一、清渠</p>')
 * await read(page, {limits: {elements: 2}}).catch(({problem}) => console.log(problem.limit, problem.allowed))
 * ```
 * ```text
 * 60
 * elements 2
 * ```
 */
export const defaultLimits: Limits = {
  bytes: 100_000_000,
  unpackedBytes: 200_000_000,
  elements: 3_000_000,
  depth: 256,
  pages: 10_000,
  characters: 50_000_000,
  seconds: 60
}
