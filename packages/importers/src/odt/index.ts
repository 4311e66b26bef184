import {ImportError} from '../import-error.js'
import {createBudget} from '../office/budget.js'
import {createHeadingFinder} from '../office/headings.js'
import {createTitleFinder} from '../office/title.js'
import {emptyTally, omittedOf} from '../omitted.js'
import type {Reading} from '../read.js'
import {finish, type Steps} from '../signal.js'
import {type Block, createTextWriter} from '../text-writer.js'
import type {Imported} from '../types.js'
import {createXmlReader, type XmlElement, type XmlReader} from '../xml.js'
import {type Archive, openArchive} from '../zip.js'
import {drawings} from './drawing.js'
import {createFlow, type Flow} from './flow.js'
import {readFurniture} from './furniture.js'
import type {InlineContext} from './inline.js'
import {format, namespaces} from './names.js'
import {createStyles, type Styles} from './styles.js'

const definitions = ['style:style', 'style:default-style', 'text:list-style', 'text:outline-style']

/**
 * Reads a text of OpenDocument (ODF 1.0 to 1.4), its automatic numbers written out as LibreOffice prints them.
 *
 * A text box stands after the paragraph that it is anchored in. Notes stand after the text, and
 * behind them what pages print above and below, as furniture; the readings above characters are left out.
 *
 * @throws {ImportError} for a document that cannot be read
 */
export function* odtInSteps({bytes, limits}: Reading): Steps<Imported> {
  const archive = openArchive(bytes, format, limits)
  const xml = createXmlReader(format, namespaces, limits)
  refuseEncrypted(archive, xml)
  const losses = emptyTally()
  const styles = createStyles()
  const context: InlineContext = {styles, losses, spend: createBudget(format, limits.characters)}
  // Before the content, whose automatic styles have the names of those of pages.
  const furniture = readFurniture(readStyles(archive, xml, styles), context)
  yield
  const writer = createTextWriter('paragraph', format, limits.characters)
  const headings = createHeadingFinder(writer.add)
  const finder = createTitleFinder(headings.add)
  const notes: Block[] = []
  const note = (mark: string, text: string, at: number): void => {
    if (text !== '') notes.push({text: mark === '' ? text : `${mark} ${text}`, at, note: true})
  }
  const flow = createFlow(context, {write: finder.add, note})
  yield* readContent(archive, xml, styles, flow)
  finder.end()
  headings.end()
  for (const each of notes) writer.add(each)
  const at = Math.max(1, flow.paragraphs())
  for (const text of furniture) writer.add({text, at, furniture: true})
  return {type: 'odt', encoding: null, ...writer.finish(), omitted: omittedOf(losses)}
}

/** The same at once. */
export const readOdt = (reading: Reading): Imported => finish(odtInSteps(reading))

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

function* readContent(archive: Archive, xml: XmlReader, styles: Styles, flow: Flow): Steps<void> {
  let isText = false
  let wasText = false
  yield* xml.visitInSteps(archive.chunks('content.xml'), {
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
