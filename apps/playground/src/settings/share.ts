import {copyText} from '../files/copy.js'
import type {Session} from '../session/session.js'
import type {Words} from '../words/words.js'
import {writeAddress} from './address.js'
import {canPack, mostInLink, packText} from './packed-text.js'

/** Puts a link on the clipboard that holds the text, the settings and the tab; it stands in the address bar, too. */
export async function share(session: Session, words: Words): Promise<void> {
  const {settings, tab} = session.state.get()
  const text = session.text()
  if (text === '') return session.say({kind: 'info', text: words.share.nothing})
  if (!canPack()) return session.say({kind: 'problem', text: words.share.unsupported})
  const packed = await packText(text)
  if (packed.length > mostInLink) return session.say({kind: 'problem', text: words.share.tooLong(text.length)})
  const fragment = writeAddress({settings, tab, text: packed})
  history.replaceState(null, '', fragment)
  const isCopied = await copyText(location.href)
  session.say({kind: 'info', text: isCopied ? words.share.copied : words.share.shown})
}
