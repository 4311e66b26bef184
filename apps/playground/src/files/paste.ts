import type {Editor} from '../editor/types.js'
import type {Session} from '../session/session.js'
import type {Words} from '../words/words.js'

/**
 * What was copied out of Word or of a web page is inserted as text, and the headings and automatic numbers that its HTML tells of
 * come with it.
 */
export async function pasteHtml(
  session: Session,
  editor: Editor,
  html: string,
  plain: string,
  words: Words
): Promise<void> {
  const place = editor.place()
  // where the reader fails, which it says itself to who asks for the outline, the plain text is there
  const document = await session.readers.results.readClipboard(html, plain).catch(() => null)
  if (document === null) {
    // a picture has no text
    if (plain === '') place.leave()
    else place.insert(plain)
    return
  }
  session.deposit(document)
  place.insert(document.text)
  if (plain === '') return
  session.say({kind: 'info', text: words.files.pasted})
}
