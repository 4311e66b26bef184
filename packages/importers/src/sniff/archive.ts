import {ImportError} from '../import-error.js'
import type {UnsupportedFormat} from '../import-problem.js'
import type {Limits} from '../limits.js'
import {type Archive, openArchive} from '../zip.js'

/**
 * What a zip archive is, by the parts that its format wants.
 *
 * @throws {ImportError} for what is not read, and for an archive whose directory is damaged
 */
export function archiveType(bytes: Uint8Array, limits: Limits): 'docx' | 'odt' {
  const archive = openArchive(bytes, likelyFormat(bytes), limits)
  const format = openDocumentFormat(archive) ?? officeFormat(archive) ?? (archive.has('OFD.xml') ? 'ofd' : 'archive')
  if (format === 'docx' || format === 'odt') return format
  throw new ImportError({code: 'unsupported', format})
}

/** What an archive was before it was damaged: the names of its parts stand before each of them too. */
function likelyFormat(bytes: Uint8Array): string {
  const beginning = latin(bytes.subarray(0, 65_536))
  if (beginning.includes('opendocument.text')) return 'odt'
  return beginning.includes('word/') || beginning.includes('[Content_Types].xml') ? 'docx' : 'zip'
}

/** OpenDocument and EPUB: a part `mimetype` says what it is (ODF 1.3, part 2, 3.3; EPUB 3.3, 4.3). */
function openDocumentFormat(archive: Archive): 'odt' | UnsupportedFormat | undefined {
  const type = textOf(archive, 'mimetype').trim()
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods'
  if (type.startsWith('application/vnd.oasis.opendocument.presentation')) return 'odp'
  return type === 'application/epub+zip' ? 'epub' : undefined
}

/** Office Open XML: the type of the main part (ECMA-376, part 1, 11.3.10, 12.3.23, 13.3.6), whose name may be any. */
const mainTypes: readonly (readonly ['docx' | UnsupportedFormat, RegExp])[] = [
  ['docx', /(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml/],
  ['xlsx', /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.[a-zA-Z.]*)\.main(\+xml)?/],
  ['pptx', /(presentationml\.(presentation|template|slideshow)|ms-powerpoint\.[a-zA-Z.]*)\.main\+xml/]
]

const mainParts: readonly (readonly ['docx' | UnsupportedFormat, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml']
]

function officeFormat(archive: Archive): 'docx' | UnsupportedFormat | undefined {
  const types = textOf(archive, '[Content_Types].xml')
  const [byType] = mainTypes.find(([, type]) => type.test(types)) ?? []
  return byType ?? mainParts.find(([, part]) => archive.has(part))?.[0]
}

/** The ASCII of a small part, in UTF-16 too; nothing where it is not there or damaged: the importer will say so. */
function textOf(archive: Archive, part: string): string {
  if (!archive.has(part)) return ''
  let text = ''
  try {
    for (const chunk of archive.chunks(part)) {
      text += latin(chunk).replaceAll('\0', '')
      if (text.length > 1_000_000) break
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
  }
  return text
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
