import {type Document, Packer} from 'docx'
import {unzipSync, zipSync} from 'fflate'
import {x} from 'xastscript'
import {xmlFile} from '../xml-file.js'
import {fontTable} from './fonts.js'

/** The first moment that a zip file can name, in the time of the computer, as zip files have it. */
const noTime = new Date(1980, 0, 1)

/** The bytes of a document: the same for the same document, where the library would put the time of writing into them. */
export async function bytesOf(document: Document, title: string): Promise<Uint8Array> {
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    {path: 'word/fontTable.xml', data: fontTable()},
    {path: 'docProps/core.xml', data: coreProperties(title)}
  ])
  return zipSync(unzipSync(packed), {mtime: noTime})
}

/** The title and nothing else: no author, no time. */
function coreProperties(title: string): string {
  const properties = x(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
    },
    title === '' ? [] : [x('dc:title', title)]
  )
  return xmlFile(properties)
}
