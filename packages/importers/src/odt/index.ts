import {ImportError} from '../import-error.js'
import type {Reading} from '../read.js'
import {createTextWriter} from '../text-writer.js'
import type {Imported} from '../types.js'
import {createXmlReader, type XmlElement, type XmlReader} from '../xml.js'
import {type Archive, openArchive} from '../zip.js'
import {drawings} from './drawing.js'
import {createFlow, type Flow} from './flow.js'
import {readFurniture} from './furniture.js'
import {createBudget, type InlineContext} from './inline.js'
import {noLosses, omittedOf} from './losses.js'
import {format, namespaces} from './names.js'
import {createStyles, type Styles} from './styles.js'

const definitions = ['style:style', 'text:list-style', 'text:outline-style']

/**
 * Reads a text of OpenDocument (ODF 1.0 to 1.4), its automatic numbers written out as LibreOffice prints them.
 *
 * Heads and feet of pages stand before and after the text, as furniture. Notes and text boxes stand after the paragraph that
 * they are anchored in; their own marks are left out, and so are the readings above characters.
 *
 * @throws {ImportError} for a document that cannot be read
 */
export function readOdt({bytes, limits}: Reading): Imported {
  const archive = openArchive(bytes, format, limits)
  const xml = createXmlReader(format, namespaces, limits)
  refuseEncrypted(archive, xml)
  const losses = noLosses()
  const styles = createStyles()
  const context: InlineContext = {styles, losses, spend: createBudget(limits.characters)}
  const {heads, feet} = readFurniture(readStyles(archive, xml, styles), context)
  const writer = createTextWriter('paragraph', format, limits.characters)
  for (const text of heads) writer.add({text, at: 1, furniture: true})
  const flow = createFlow(context, writer.add)
  readContent(archive, xml, styles, flow)
  for (const text of feet) writer.add({text, at: Math.max(1, flow.paragraphs()), furniture: true})
  return {type: 'odt', encoding: null, ...writer.finish(), omitted: omittedOf(losses)}
}

/** A document with a password says so in its list of parts, which is not encrypted itself. */
function refuseEncrypted(archive: Archive, xml: XmlReader): void {
  const encrypted = (): ImportError => new ImportError({code: 'encrypted', format})
  if (archive.has('encrypted-package')) throw encrypted()
  if (!archive.has('META-INF/manifest.xml')) return
  xml.visit(archive.chunks('META-INF/manifest.xml'), {
    whole: new Set(),
    element: () => {},
    open: (name) => {
      if (name === 'manifest:encryption-data') throw encrypted()
    }
  })
}

/** Takes in the styles that have names, and gives back the pages. */
function readStyles(archive: Archive, xml: XmlReader, styles: Styles): readonly XmlElement[] {
  const masters: XmlElement[] = []
  if (!archive.has('styles.xml')) return masters
  // Automatic styles are called P1 and T1 here and in the content: those here are for pages alone.
  let isNamed = false
  xml.visit(archive.chunks('styles.xml'), {
    whole: new Set([...definitions, 'style:master-page']),
    open: (name) => {
      if (name.startsWith('office:')) isNamed = name === 'office:styles'
    },
    element: (element) => {
      if (element.name === 'style:master-page') masters.push(element)
      else if (isNamed) styles.add(element)
    }
  })
  return masters
}

function readContent(archive: Archive, xml: XmlReader, styles: Styles, flow: Flow): void {
  let isText = false
  let wasText = false
  xml.visit(archive.chunks('content.xml'), {
    whole: new Set([...definitions, ...drawings, 'text:p', 'text:h']),
    open: (name, attributes) => {
      if (isText) flow.open(name, attributes)
      else if (name === 'office:text') isText = wasText = true
    },
    close: (name) => {
      if (name === 'office:text') isText = false
      else if (isText) flow.close(name)
    },
    element: (element) => {
      if (isText) flow.element(element)
      else styles.add(element)
    }
  })
  if (!wasText) throw new ImportError({code: 'damaged', format, reason: 'no text in it'})
}
