import type {PDFDocumentProxy} from 'unpdf/pdfjs'
import {ImportError} from '../import-error.js'
import {CharacterMaps} from './character-maps.js'

/** PDF.js fetches nothing, runs no program of the document, decodes no picture and says nothing on the console. */
const options = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  stopAtErrors: false,
  enableXfa: false,
  verbosity: 0,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  BinaryDataFactory: CharacterMaps
} as const

/**
 * Opens a PDF. `bytes` belong to PDF.js afterwards.
 *
 * @throws {ImportError} for one that opens with a password, or that is damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  lendTransfer()
  // `unpdf` gives the globals that PDF.js wants of a browser.
  const {getResolvedPDFJS} = await import('unpdf')
  const {getDocument} = await getResolvedPDFJS()
  const task = getDocument({...options, data: bytes} as never)
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    throw faultOf(error)
  }
}

/** What an error of PDF.js says of the document. */
export function faultOf(error: unknown): ImportError {
  if (error instanceof ImportError) return error
  const {name, message} = error instanceof Error ? error : {name: '', message: String(error)}
  if (name === 'PasswordException') return new ImportError({code: 'encrypted', format: 'pdf'}, {cause: error})
  const reason = message.replace(/\s+/g, ' ').replace(/\.$/, '').trim() || 'nothing more is known'
  return new ImportError({code: 'damaged', format: 'pdf', reason}, {cause: error})
}

/** PDF.js gives the names of fonts with a method of ArrayBuffer that Node has from version 21 only. */
function lendTransfer(): void {
  const {prototype} = ArrayBuffer
  if ('transferToFixedLength' in prototype) return
  const value = function transferToFixedLength(this: ArrayBuffer, length: number): ArrayBuffer {
    return this.slice(0, length)
  }
  Object.defineProperty(prototype, 'transferToFixedLength', {value, configurable: true, writable: true})
}
