import type {Limits} from './limits.js'

/** What can be wrong with a document, and what is known of it. Everything that `read` throws for a document is one of these. */
export type ImportProblem =
  /** Bytes that none of the encodings has; `offset` counts bytes from 0 and is that of the encoding that came farthest. */
  | {readonly code: 'undecodable'; readonly offset: number; readonly tried: readonly string[]}
  /** Bytes that are neither text nor a format that is known. */
  | {readonly code: 'binary'}
  /** A format that is known and not read: convert it first. */
  | {readonly code: 'unsupported'; readonly format: UnsupportedFormat}
  /** A document that opens with a password. */
  | {readonly code: 'encrypted'; readonly format: string}
  /** A document that breaks the rules of its format. */
  | {readonly code: 'damaged'; readonly format: string; readonly reason: string}
  /** A document beyond a limit; `limit` is the name of the limit in `Limits`. */
  | {readonly code: 'limit'; readonly format: string; readonly limit: keyof Limits; readonly allowed: number}
  /** A PDF whose pages are pictures: scans without a text layer. */
  | {readonly code: 'noText'; readonly format: string; readonly pages: number}

/** Formats that people have such documents in, and that another program has to convert. */
export type UnsupportedFormat =
  | 'doc'
  | 'wps'
  | 'rtf'
  | 'ofd'
  | 'xls'
  | 'xlsx'
  | 'ppt'
  | 'pptx'
  | 'ods'
  | 'odp'
  | 'epub'
  | 'mhtml'
  | 'picture'
  | 'archive'
  | 'xml'

/**
 * Thrown for a document that cannot be read. `problem` is the fault as data; the message says it in English, with what to do.
 *
 * @example
 * ```ts
 * import {ImportError, read} from '@gangmu/importers'
 *
 * try {
 *   await read(new TextEncoder().encode('no pages'), {type: 'docx'})
 * } catch (error) {
 *   if (error instanceof ImportError) console.log(error.problem.code, '|', error.message)
 * }
 * ```
 * ```text
 * damaged | Cannot read this docx, it is damaged (no directory of its parts): open it in the program that wrote it and save it again
 * ```
 */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly problem: ImportProblem

  constructor(problem: ImportProblem, options?: ErrorOptions) {
    super(messageOf(problem), options)
    this.problem = problem
  }
}

const conversion: Readonly<Record<UnsupportedFormat, string>> = {
  doc: 'a Word 97-2003 document (.doc): open it in Word, WPS or LibreOffice and save it as .docx',
  wps: 'a document of WPS Writer (.wps): open it in WPS and save it as .docx',
  rtf: 'a Rich Text document (.rtf): open it in Word, WPS or LibreOffice and save it as .docx',
  ofd: 'an OFD document (.ofd): open it in an OFD reader and export it as PDF or .docx',
  xls: 'an Excel workbook (.xls): save the sheet as text or .docx',
  xlsx: 'an Excel workbook (.xlsx): save the sheet as text or .docx',
  ppt: 'a presentation (.ppt): save its outline as .docx or text',
  pptx: 'a presentation (.pptx): save its outline as .docx or text',
  ods: 'a spreadsheet (.ods): save the sheet as text or .docx',
  odp: 'a presentation (.odp): save its outline as .odt or text',
  epub: 'an EPUB book: convert it to .docx or .html',
  mhtml: 'a web archive (.mht): save the page as “HTML only”',
  picture: 'a picture: recognise its text (OCR) and save it as text or .docx',
  archive: 'an archive: unpack it and read the documents in it',
  xml: 'an XML document: save it as .docx, .html or text'
}

function messageOf(problem: ImportProblem): string {
  switch (problem.code) {
    case 'undecodable':
      return `Cannot decode the byte at offset ${problem.offset} (tried ${problem.tried.join(', ')}): name the encoding, or save the file as UTF-8`
    case 'binary':
      return 'Cannot read binary data, expected text, Markdown, HTML, .docx, .odt or PDF'
    case 'unsupported':
      return `Cannot read ${conversion[problem.format]}`
    case 'encrypted':
      return `Cannot read this ${problem.format}, it opens with a password: open it and save it without one`
    case 'damaged':
      return `Cannot read this ${problem.format}, it is damaged (${problem.reason}): open it in the program that wrote it and save it again`
    case 'limit':
      return `Cannot read this ${problem.format}, it goes beyond the limit \`${problem.limit}\` of ${problem.allowed}: raise the limit if you trust the document`
    case 'noText':
      return `Cannot read this ${problem.format}, ${problem.pages === 1 ? 'its page holds' : `its ${problem.pages} pages hold`} no text, only pictures: recognise its text (OCR) first`
  }
}
