import {ImportError} from '../import-error.js'
import {type Decoded, decodeOnly, detect, markedEncoding} from './detect.js'
import {encodingOf} from './label.js'
import {longestString} from './node-buffer.js'

export type {Decoded} from './detect.js'

/**
 * The text that bytes stand for, and the encoding it is in: UTF-8, UTF-16, GB 18030 (with GBK and GB 2312) or Big5 (with
 * HKSCS), with or without a byte order mark. A named encoding is obeyed; otherwise it is found by what the bytes say.
 *
 * A byte order mark stays in the text, as U+FEFF: it is a blank for the parser, and offsets into UTF-8 text are true for
 * the file.
 *
 * @param options.encoding any name that the Encoding Standard knows, or a code page of Windows: `936`, `cp950`
 * @throws {ImportError} `undecodable` for bytes that are in none of the encodings, or in none that makes sense: a guess is
 * never made in silence; `binary` for what is no text; `limit` for a text longer than strings can be
 * @throws {OptionError} for the name of an encoding that is none
 * @example
 * ```ts
 * import {decode} from '@gangmu/importers'
 *
 * // 清渠 in GBK, as old programs on Windows write it
 * const {text, encoding} = decode(Uint8Array.of(0xc7, 0xe5, 0xc7, 0xfe), {encoding: 'gbk'})
 * console.log(text, encoding)
 * ```
 * ```text
 * 清渠 gb18030
 * ```
 */
export function decode(bytes: Uint8Array, options: {readonly encoding?: string | undefined} = {}): Decoded {
  const encoding = options.encoding === undefined ? undefined : encodingOf(options.encoding)
  try {
    if (encoding === undefined) return detect(bytes)
    if (encoding !== 'utf-16') return decodeOnly(bytes, encoding)
    return decodeOnly(bytes, markedEncoding(bytes) === 'utf-16be' ? 'utf-16be' : 'utf-16le')
  } catch (error) {
    if (error instanceof ImportError) throw error
    // Strings have a highest length, which only bytes that are many enough reach.
    if (bytes.length < longestString / 2) throw error
    const limit = {code: 'limit', format: 'text', limit: 'characters', allowed: longestString} as const
    throw new ImportError(limit, {cause: error})
  }
}
