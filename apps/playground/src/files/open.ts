import type {Imported} from '@gangmu/importers'
import {readApart} from '../reader/connect.js'
import {reasonOf} from '../session/reason.js'
import type {Session} from '../session/session.js'
import type {Words} from '../words/words.js'
import {omissionsIn, problemOf} from './document-messages.js'

/** Opens the first of some files; that the others stay closed is said. */
export async function openFirst(session: Session, files: ArrayLike<File>, words: Words): Promise<void> {
  const [file] = Array.from(files)
  if (file === undefined) return
  await openFile(session, file, words, files.length > 1 ? {more: [words.files.onlyOne]} : {})
}

interface HowToOpen {
  /** Its encoding, which is found where none is given. */
  readonly encoding?: string
  /** What is said besides. */
  readonly more?: readonly string[]
}

/** Reads a file and puts its text into the editor; what went wrong, and what was left out, is said. */
export async function openFile(
  session: Session,
  file: File,
  words: Words,
  {encoding, more = []}: HowToOpen = {}
): Promise<void> {
  const {state} = session
  const isLatest = session.expectText()
  state.update({busy: words.files.reading(file.name), notice: null})
  try {
    const bytes = await bytesOf(file)
    if (bytes === null) {
      if (isLatest())
        state.update({notice: {kind: 'problem', text: words.files.failed(file.name, words.files.unreadable)}})
      return
    }
    const read = await readApart(bytes, file.name, {encoding})
    if (!isLatest()) return
    if ('problem' in read) {
      const reason = await problemOf(read.problem, words)
      state.update({notice: {kind: 'problem', text: words.files.failed(file.name, reason)}})
      return
    }
    const {document, lineEnd} = read
    const {text, hints, encoding: found, omitted} = document
    session.deposit({text, hints})
    session.replace(text, {name: file.name, encoding: found, lineEnd, source: file})
    const said = [words.files.opened(file.name, kindOf(document)), ...(await omissionsIn(omitted, words)), ...more]
    state.update({notice: {kind: 'info', text: said.join(words.files.sentenceEnd)}})
  } catch (error) {
    // a reader that ran out of memory
    if (isLatest()) state.update({notice: {kind: 'problem', text: words.files.failed(file.name, reasonOf(error))}})
  } finally {
    if (isLatest()) state.update({busy: null})
  }
}

/** The bytes of a file; null where the browser has none: of a folder, or a file that another program has taken away. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

const kinds = {text: 'TXT', markdown: 'Markdown', html: 'HTML', docx: 'Word', odt: 'OpenDocument', pdf: 'PDF'} as const

function kindOf({type, encoding}: Pick<Imported, 'type' | 'encoding'>): string {
  return encoding === null || encoding === 'utf-8' ? kinds[type] : `${kinds[type]}, ${encoding.toUpperCase()}`
}
