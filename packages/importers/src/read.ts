import {optionError} from '@gangmu/core'
import {decode} from './encodings/index.js'
import {ImportError} from './import-error.js'
import type {Limits} from './limits.js'
import {type Settings, settingsOf} from './settings.js'
import {finish, obey, type Signal, type Steps, taken} from './signal.js'
import {extensionOf, packedType, type Sniffed, sniff} from './sniff/index.js'
import {importText} from './text/index.js'
import type {DocumentType, Imported, ReadOptions} from './types.js'

/** What an importer of one format gets: its options are settled. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly encoding: string | undefined
  readonly limits: Limits
  readonly signal?: Signal | undefined
}

/** Reads the bytes of one format. */
export type Importer = (reading: Reading) => Imported | Promise<Imported>

/** Loads an importer when a document needs it: none is loaded with this module. */
export const importers: Readonly<Record<Exclude<DocumentType, 'text'>, () => Promise<Importer>>> = {
  markdown: async () => stoppable((await import('./markdown/index.js')).markdownInSteps),
  html: async () => stoppable((await import('./html/index.js')).htmlInSteps),
  docx: async () => stoppable((await import('./docx/index.js')).docxInSteps),
  odt: async () => stoppable((await import('./odt/index.js')).odtInSteps),
  pdf: async () => (await import('./pdf/index.js')).readPdf
}

/**
 * Reads a document as text with hints: give both to `parse` of @gangmu/core.
 *
 * @param source the bytes of the document, or the path of its file
 * @throws {ImportError} for a document that cannot be read, with the reason and what to do
 * @throws {OptionError} for an option that is wrong, a TypeError
 * @throws the reason of the signal that the options have, where it says stop
 * @throws {NodeJS.ErrnoException} for a file that cannot be read
 * @example
 * ```ts
 * import {parse, textOf} from '@gangmu/core'
 * import {read} from '@gangmu/importers'
 *
 * const page = '<!doctype html><title>清渠</title><nav>首页</nav><h1>清渠办法</h1><ol><li>早动手。<li>清到底。</ol>'
 * const document = await read(new TextEncoder().encode(page), {signal: AbortSignal.timeout(60_000)})
 * console.log(document.type, document.encoding)
 * console.log(textOf(parse(document)))
 * ```
 * ```text
 * html utf-8
 * 清渠办法
 * 首页
 * 1. 早动手。
 * 2. 清到底。
 * ```
 */
export async function read(source: Uint8Array | string, options: ReadOptions = {}): Promise<Imported> {
  const settings = settingsOf(options)
  const {signal} = settings
  obey(signal)
  const given = typeof source === 'string' ? await bytesOfFile(source, signal) : source
  if (!(given instanceof Uint8Array)) throw optionError('source', source, 'bad value', 'bytes or the path of a file')
  // without what Node's Buffer adds: PDF.js refuses it
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const name = settings.name ?? (typeof source === 'string' ? source : '')
  const format = settings.type ?? (extensionOf(name) || 'document')
  const found = await orDamaged(format, signal, () => typeOf(bytes, name, settings))
  obey(signal)
  if (found.type === 'text') return importText(found.decoded, bytes)
  const {encoding, limits} = settings
  const {type} = found
  if (bytes.length > limits.bytes)
    throw new ImportError({code: 'limit', format: type, limit: 'bytes', allowed: limits.bytes})
  // outside of what follows: a document is not damaged where an importer cannot be loaded
  const importer = await importers[type]()
  return orDamaged(type, signal, () => importer({bytes, encoding, limits, signal}))
}

/** Takes the steps of an importer, all at once where nobody can stop it. */
function stoppable(inSteps: (reading: Reading) => Steps<Imported>): Importer {
  return (reading) =>
    reading.signal === undefined ? finish(inSteps(reading)) : taken(inSteps(reading), reading.signal)
}

/** A type that is given is obeyed; a locked file says so all the same. */
async function typeOf(bytes: Uint8Array, name: string, {type, encoding, limits}: Settings): Promise<Sniffed> {
  if (type === undefined) return sniff(bytes, name, encoding, limits)
  if (type === 'text') return {type, decoded: decode(bytes, {encoding})}
  if (type !== 'html' && type !== 'markdown') await packedType(bytes, extensionOf(name), limits)
  return {type}
}

/** Browsers have no files: nothing of Node is imported by name, so that the module loads there. */
async function bytesOfFile(path: string, signal: Signal | undefined): Promise<Uint8Array> {
  const files = globalThis.process?.getBuiltinModule?.('node:fs')?.promises
  if (files === undefined) throw optionError('source', path, 'no files here', 'bytes')
  try {
    return await files.readFile(path, signal === undefined ? null : {signal: signal as AbortSignal})
  } catch (error) {
    // Node's own error for a signal has no word of the reason
    obey(signal)
    throw error
  }
}

/** What an importer or a library of it throws by mistake is a damaged document for who reads it, with the cause. */
async function orDamaged<Result>(
  format: string,
  signal: Signal | undefined,
  work: () => Result | Promise<Result>
): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    obey(signal)
    if (cause instanceof ImportError) throw cause
    const reason = cause instanceof Error ? cause.message.slice(0, 200) : 'unknown'
    throw new ImportError({code: 'damaged', format, reason}, {cause})
  }
}
