import {stemOf} from '../reader/file-name.js'
import type {ResultFormat} from '../reader/types.js'
import type {Session} from '../session/session.js'
import type {Words} from '../words/words.js'
import {leftOutOf} from './left-out.js'

/** How a file of each format ends, as the command has it, and what the system is told that it is. */
const fileTypes: {readonly [Format in ResultFormat]: {readonly extension: string; readonly type: string}} = {
  markdown: {extension: '.md', type: 'text/markdown'},
  docx: {extension: '.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'},
  opml: {extension: '.opml', type: 'text/x-opml'},
  json: {extension: '.json', type: 'application/json'},
  chunks: {extension: '.jsonl', type: 'application/jsonl'},
  html: {extension: '.html', type: 'text/html'},
  mindmap: {extension: '.html', type: 'text/html'},
  text: {extension: '.txt', type: 'text/plain'}
}

/** Makes a result and lets the browser save it, under the name of the opened file. */
export async function save(session: Session, format: ResultFormat, words: Words): Promise<void> {
  const {state} = session
  const {file} = state.get()
  state.update({busy: words.result.working})
  try {
    const result = await session.result(format)
    const {extension, type} = fileTypes[format]
    const name = `${titleOf(file?.name) || words.files.untitled}${extension}`
    download(new Blob([result.content as BlobPart], {type: `${type};charset=utf-8`}), name)
    const said = [words.files.saved(name), ...leftOutOf(result, words)]
    state.update({notice: {kind: 'info', text: said.join(words.files.sentenceEnd)}})
  } catch (error) {
    session.fail(error)
  } finally {
    state.update({busy: null})
  }
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), {href: address, download: name})
  link.click()
  // the browser reads it after this task
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The name of a file without its ending; '' where it has nothing but dots and blanks, of which no system makes a name. */
function titleOf(name = ''): string {
  const stem = stemOf(name)
  return /^[.\s]*$/.test(stem) ? '' : stem
}
