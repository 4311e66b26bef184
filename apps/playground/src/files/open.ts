import type {Imported} from '@gangmu/importers'
import {readApart} from '../reader/connect.js'
import {reasonOf} from '../session/reason.js'
import type {Session} from '../session/session.js'
import type {Words} from '../words/words.js'
import {omissionsIn, problemOf} from './document-messages.js'

/** Reads a file and puts its text into the editor; what went wrong, and what was left out, is said. */
export async function openFile(session: Session, file: File, words: Words, encoding?: string): Promise<void> {
  const {state} = session
  state.update({busy: words.files.reading(file.name), notice: null})
  try {
    const read = await readApart(new Uint8Array(await file.arrayBuffer()), file.name, {encoding})
    if ('problem' in read) {
      const reason = await problemOf(read.problem, words)
      state.update({notice: {kind: 'problem', text: words.files.failed(file.name, reason)}})
      return
    }
    const {document, lineEnd} = read
    const {text, hints, type, omitted} = document
    session.deposit({text, hints})
    session.replace(text, {name: file.name, type, encoding: document.encoding, omitted, lineEnd, source: file})
    const said = [words.files.opened(file.name, kindOf(document)), ...(await omissionsIn(omitted, words))]
    state.update({notice: {kind: 'info', text: said.join(words.files.sentenceEnd)}})
  } catch (error) {
    // a file that another program has taken away, or a reader that ran out of memory
    state.update({notice: {kind: 'problem', text: words.files.failed(file.name, reasonOf(error))}})
  } finally {
    state.update({busy: null})
  }
}

const kinds = {text: 'TXT', markdown: 'Markdown', html: 'HTML', docx: 'Word', odt: 'OpenDocument', pdf: 'PDF'} as const

function kindOf({type, encoding}: Pick<Imported, 'type' | 'encoding'>): string {
  return encoding === null || encoding === 'utf-8' ? kinds[type] : `${kinds[type]}, ${encoding.toUpperCase()}`
}
