import type {Imported} from '@gangmu/importers'
import {readApart} from '../reader/connect.js'
import {reasonOf} from '../session/reason.js'
import type {Session} from '../session/session.js'
import type {Words} from '../words/words.js'
import {omissionsIn, problemOf} from './document-messages.js'

/** The file that was asked for last: one that takes longer to read does not come after it. */
let latest: object | null = null

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
  const {state, readers} = session
  const own = {}
  latest = own
  state.update({busy: words.files.reading(file.name), notice: null})
  try {
    const read = await readApart(new Uint8Array(await file.arrayBuffer()), file.name, {encoding})
    if (latest !== own) return
    if ('problem' in read) {
      const reason = await problemOf(read.problem, words)
      state.update({notice: {kind: 'problem', text: words.files.failed(file.name, reason)}})
      return
    }
    const {document, lineEnd} = read
    const {text, hints, encoding: found, omitted} = document
    readers.deposit({text, hints})
    session.replace(text, {name: file.name, encoding: found, lineEnd, source: file})
    const said = [words.files.opened(file.name, kindOf(document)), ...(await omissionsIn(omitted, words)), ...more]
    state.update({notice: {kind: 'info', text: said.join(words.files.sentenceEnd)}})
  } catch (error) {
    // a file that another program has taken away, or a reader that ran out of memory
    if (latest === own) state.update({notice: {kind: 'problem', text: words.files.failed(file.name, reasonOf(error))}})
  } finally {
    if (latest === own) state.update({busy: null})
  }
}

const kinds = {text: 'TXT', markdown: 'Markdown', html: 'HTML', docx: 'Word', odt: 'OpenDocument', pdf: 'PDF'} as const

function kindOf({type, encoding}: Pick<Imported, 'type' | 'encoding'>): string {
  return encoding === null || encoding === 'utf-8' ? kinds[type] : `${kinds[type]}, ${encoding.toUpperCase()}`
}
