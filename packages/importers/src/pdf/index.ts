import type {Reading} from '../read.js'
import type {Imported} from '../types.js'
import {beyond} from './beyond.js'
import {readHere} from './read-here.js'

/**
 * Reads a PDF with a text layer: paragraphs that were broken at the margins become whole, running heads and page numbers
 * stand behind the paragraphs that they would cut, and type, place and bookmarks become hints.
 *
 * It runs in a process of its own where there are processes: one that can be ended when a document takes too long or too much.
 *
 * @throws {ImportError} for a document that cannot be read
 * @throws the reason of the signal
 */
export async function readPdf({bytes, limits, signal}: Reading): Promise<Imported> {
  if (bytes.length > limits.bytes) throw beyond('bytes', limits)
  if (hasProcesses()) return (await import('./in-child.js')).readInChild(bytes, limits, signal)
  return readHere(new Uint8Array(bytes), limits, signal)
}

function hasProcesses(): boolean {
  return typeof globalThis.process?.versions?.node === 'string'
}
