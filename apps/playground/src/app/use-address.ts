import {useEffect} from 'preact/hooks'
import type {Session} from '../session/session.js'
import type {State} from '../session/state.js'
import {readAddress, writeAddress} from '../settings/address.js'
import {canPack, unpackText} from '../settings/packed-text.js'
import type {Words} from '../words/words.js'

/** Keeps settings and tab in the address, and follows an address that is entered. */
export function useAddress(session: Session, state: State, latestWords: {readonly current: Words}): void {
  useEffect(() => {
    const {settings, tab} = state
    const fragment = writeAddress({settings, tab, text: null})
    // it costs a millisecond, and every key comes by here
    if (fragment !== location.hash) history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`)
  }, [state.settings, state.tab, state.changes])

  useEffect(() => {
    // another address is typed, or a link is followed, in a page that is open
    const follow = () => void followAddress(session, latestWords.current)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [session])
}

/** Does what the address says; tells whether that is a text. What it does not know is said. */
export async function followAddress(session: Session, words: Words): Promise<boolean> {
  const {address, unknown} = readAddress(location.hash)
  const {settings, tab, text} = address
  if (unknown.length > 0) session.say({kind: 'problem', text: words.notices.address(someOf(unknown))})
  session.setSettings(settings)
  session.setTab(tab)
  if (text === null) return false
  const isLatest = session.expectText()
  if (!canPack()) {
    session.say({kind: 'problem', text: words.share.unsupported})
    return false
  }
  const unpacked = await unpackText(text)
  if (!isLatest()) return true
  if (unpacked === null) {
    session.say({kind: 'problem', text: words.share.broken})
    return false
  }
  session.replace(unpacked, null)
  return true
}

/** So many of what an address has and the page does not know are named, */
const mostNamed = 3
/** with so many characters each: anybody can write a link. */
const mostCharacters = 40

function someOf(unknown: readonly string[]): string {
  const named = unknown
    .slice(0, mostNamed)
    .map((each) => (each.length > mostCharacters ? `${each.slice(0, mostCharacters)}…` : each))
  return [...named, ...(unknown.length > mostNamed ? ['…'] : [])].join(', ')
}
