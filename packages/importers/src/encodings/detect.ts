import {ImportError} from '../import-error.js'
import type {Encoding} from '../types.js'
import {decodeAs, decodeLoosely, prefixOf} from './decoders.js'
import {commonEncodings} from './label.js'
import {isControl, makesSense, type Score, scoreOf} from './score.js'
import {decodeUtf8} from './utf8.js'

/** The text of bytes, and the encoding that they are in. */
export interface Decoded {
  /** With its byte order mark, where the bytes have one. */
  readonly text: string
  /** The one that was named, or found. */
  readonly encoding: Encoding
}

/** Bytes that are looked at to tell encodings apart: two pages are plenty, more make the choice no better. */
const sampleLength = 32_768

/**
 * Finds the encoding of bytes, surest evidence first:
 *
 * 1. a byte order mark;
 * 2. a zero byte: only UTF-16 has them in text (一 is 4E 00, a line end 0A 00 in either order);
 * 3. well-formed UTF-8, which no other encoding of Chinese is by chance, a few characters excepted;
 * 4. the reading that makes most sense as Chinese, of GB 18030, Big5 and UTF-16.
 *
 * @throws {ImportError} `undecodable` or `binary`: where nothing makes sense there is no guess
 */
export function detect(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return decodeOnly(bytes, marked)
  if (bytes.includes(0)) return mostSensible(bytes, ['utf-16le', 'utf-16be'])
  const text = decodeUtf8(bytes)
  if (text === undefined) return mostSensible(bytes, commonEncodings)
  if (isBinary(bytes)) return mostSensible(bytes, ['utf-16le', 'utf-16be'])
  const encoding = couldBeChance(bytes) ? sensibleEncoding(bytes, commonEncodings) : undefined
  return encoding === undefined || encoding === 'utf-8' ? {text, encoding: 'utf-8'} : decodeOnly(bytes, encoding)
}

/**
 * Whether well-formed UTF-8 is no proof: a few characters in GBK can be letters with marks in UTF-8 (学校 are the bytes of
 * two of them), but hardly Chinese, whose characters begin with E3 to E9.
 */
function couldBeChance(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength)
  return sample.some((byte) => byte >= 0x80) && !sample.some((byte) => byte >= 0xe3 && byte <= 0xe9)
}

/** The encoding that a byte order mark tells. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return 'gb18030'
  return undefined
}

/**
 * Decodes bytes in the encoding that they must have.
 *
 * @throws {ImportError} `undecodable`, with the offset of the first byte that it does not have; `binary` for zero characters
 */
export function decodeOnly(bytes: Uint8Array, encoding: string, tried: readonly string[] = [encoding]): Decoded {
  const text = decodeAs(bytes, encoding)
  if (text === undefined) throw new ImportError({code: 'undecodable', offset: prefixOf(bytes, encoding), tried})
  if (text.includes('\0')) throw new ImportError({code: 'binary'})
  return {text, encoding}
}

interface Reading extends Score {
  readonly encoding: string
}

/**
 * Whether a reading makes sense, by itself and beside the next best. Two common characters are the least evidence. Names
 * and lists of places have few common characters, and still hardly a rare one: they need to be far ahead.
 */
function isConvincing(best: Score, second: Score | undefined): boolean {
  const lead = best.sum - (second?.sum ?? Number.NEGATIVE_INFINITY)
  return (makesSense(best) && best.sum >= 5 && lead >= 2) || (best.sum >= 0 && best.count >= 4 && lead >= 12)
}

/** The encoding whose reading of the bytes makes sense, more than that of any other; undefined where there is none. */
function sensibleEncoding(bytes: Uint8Array, tried: readonly string[]): string | undefined {
  const start = sampleStart(bytes)
  const sample = bytes.subarray(start, start + sampleLength)
  const isCut = start + sample.length < bytes.length
  const readings = tried.map((encoding): Reading => {
    const text = decodeLoosely(sample, encoding, isCut)
    return {encoding, ...scoreOf(text, encoding.startsWith('utf-16'))}
  })
  const [best, second] = readings.sort((a, b) => b.sum - a.sum)
  return best !== undefined && isConvincing(best, second) ? best.encoding : undefined
}

/** @throws {ImportError} where no reading makes sense, and where the one that does breaks off */
function mostSensible(bytes: Uint8Array, tried: readonly string[]): Decoded {
  const encoding = sensibleEncoding(bytes, tried)
  if (encoding !== undefined) return decodeOnly(bytes, encoding, tried)
  if (!tried.includes('utf-8') || isBinary(bytes)) throw new ImportError({code: 'binary'})
  const ends = tried.map((encoding) => prefixOf(bytes, encoding)).filter((end) => end < bytes.length)
  throw new ImportError({code: 'undecodable', offset: Math.max(0, ...ends), tried})
}

/**
 * From the first byte that is not ASCII, where a character begins in every encoding; UTF-16 wants an even offset, and can
 * have none such.
 */
function sampleStart(bytes: Uint8Array): number {
  let start = 0
  while (start < bytes.length && isPlain(bytes[start] ?? 0)) start++
  return start === bytes.length ? 0 : start - (start % 2)
}

function isPlain(byte: number): boolean {
  return byte > 0 && byte < 0x80
}

/** Whether more than one of a hundred characters is a control character that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls++
  return controls * 100 > sample.length
}
