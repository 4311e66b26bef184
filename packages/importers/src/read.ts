import type {Limits} from './limits.js'
import type {DocumentType, Imported, ReadOptions} from './types.js'

/** What an importer of one format gets: its options are settled. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly encoding: string | undefined
  readonly limits: Limits
}

/** Reads the bytes of one format. */
export type Importer = (reading: Reading) => Imported | Promise<Imported>

/** Loads an importer when a document needs it: none is loaded with this module. */
export const importers: Readonly<Record<Exclude<DocumentType, 'text'>, () => Promise<Importer>>> = {
  markdown: async () => (await import('./markdown/index.js')).readMarkdown,
  html: async () => (await import('./html/index.js')).readHtml,
  docx: async () => (await import('./docx/index.js')).readDocx,
  odt: async () => (await import('./odt/index.js')).readOdt,
  pdf: async () => (await import('./pdf/index.js')).readPdf
}

/**
 * Reads a document as text with hints: give both to `parse` of @gangmu/core.
 *
 * @param source the bytes of the document, or the path of its file
 * @throws {ImportError} for a document that cannot be read, with the reason and what to do
 * @throws {TypeError} for an option that is wrong
 * @throws {NodeJS.ErrnoException} for a file that cannot be read
 */
export async function read(source: Uint8Array | string, options: ReadOptions = {}): Promise<Imported> {
  throw new Error(`to come: ${typeof source} ${Object.keys(options)} ${importers.html}`)
}
