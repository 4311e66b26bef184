import {type OptionError, optionError} from '@gangmu/core'
import type {Encoding} from '../types.js'

/** An encoding, or `utf-16`, whose byte order its mark tells; without one the low byte is first. */
export type Label = string

/**
 * The encodings that Chinese documents are in, the usual ones first: all that are found where none is named. A program that lets
 * its user choose one offers these; `encoding` takes others too.
 *
 * @example
 * ```ts
 * import {commonEncodings} from '@gangmu/importers'
 *
 * console.log(commonEncodings.map((encoding) => `<option>${encoding}</option>`).join('\n'))
 * ```
 * ```text
 * <option>utf-8</option>
 * <option>gb18030</option>
 * <option>big5</option>
 * <option>utf-16le</option>
 * <option>utf-16be</option>
 * ```
 */
export const commonEncodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const satisfies Encoding[]

/** Names that people on Windows know, and that the Encoding Standard does not; a code page also as `cp936`, `windows-936`. */
const names: Readonly<Record<string, Label>> = {
  '936': 'gb18030',
  '54936': 'gb18030',
  '950': 'big5',
  '951': 'big5',
  '65001': 'utf-8',
  '1200': 'utf-16le',
  '1201': 'utf-16be',
  'utf-16': 'utf-16',
  utf16: 'utf-16',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  'utf-8-bom': 'utf-8',
  'utf8-bom': 'utf-8',
  'euc-cn': 'gb18030',
  euccn: 'gb18030',
  gb2312_80: 'gb18030',
  'gb-18030': 'gb18030',
  hkscs: 'big5',
  big5hkscs: 'big5',
  'big-5': 'big5'
}

/**
 * The encoding that a name stands for: any name of the Encoding Standard, or a code page of Windows. GB 2312 and GBK are
 * read as GB 18030, which holds them.
 *
 * @throws {OptionError} for a name that is none
 */
export function encodingOf(label: unknown): Label {
  const found = typeof label === 'string' ? known(label.trim().toLowerCase()) : undefined
  if (found === undefined) throw unknownEncoding(label)
  return found === 'gbk' ? 'gb18030' : found
}

/**
 * Whether a name is that of an encoding, as the option `encoding` takes it.
 *
 * @example
 * ```ts
 * import {isEncoding} from '@gangmu/importers'
 *
 * console.log(isEncoding('GBK'), isEncoding('cp950'), isEncoding('ansi'))
 * ```
 * ```text
 * true true false
 * ```
 */
export function isEncoding(label: string): boolean {
  return known(label.trim().toLowerCase()) !== undefined
}

function known(label: string): Label | undefined {
  const codePage = /^(?:cp|cp-|ms|ms-|windows-|windows|x-windows-|x-cp)?(\d+)$/.exec(label)?.[1] ?? label
  if (Object.hasOwn(names, codePage)) return names[codePage]
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function unknownEncoding(label: unknown): OptionError {
  const expected = `${commonEncodings.map((name) => `\`${name}\``).join(' or ')}, or another name of the Encoding Standard`
  return optionError('encoding', label, 'unknown encoding', expected)
}
