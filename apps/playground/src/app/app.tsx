import {useEffect, useLayoutEffect, useMemo, useRef} from 'preact/hooks'
import {createEditor} from '../editor/editor.js'
import type {Editor} from '../editor/types.js'
import {keepDraft, readDraft} from '../files/draft.js'
import {useDroppedFiles} from '../files/drop.js'
import {openFirst} from '../files/open.js'
import {pasteHtml} from '../files/paste.js'
import {connectReaders} from '../session/readers.js'
import {createSession, type Session} from '../session/session.js'
import {useStore} from '../session/store.js'
import {readAddress, writeAddress} from '../settings/address.js'
import {canPack, unpackText} from '../settings/packed-text.js'
import {allWords} from '../words/index.js'
import type {Words} from '../words/words.js'
import {Empty} from './empty.js'
import {Header} from './header.js'
import {NoticeLine} from './notice-line.js'
import {Panes} from './panes.js'
import {useLanguage, useTheme} from './preferences.js'
import {Results} from './results.js'
import {StatusBar} from './status-bar.js'
import './theme.css'
import './app.css'

/** The page. */
export function App() {
  const [language, setLanguage] = useLanguage()
  const [theme, setTheme] = useTheme()
  const words = allWords[language]
  const latestWords = useRef(words)
  latestWords.current = words
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor>(undefined)
  const session = useMemo(() => sessionFor(editor, latestWords), [])
  const state = useStore(session.state)

  useLayoutEffect(() => {
    const parent = place.current
    if (parent === null) return
    const made = createEditor(parent, editorWords(latestWords.current), {
      changed: session.changed,
      moved: session.moved,
      pasted(html, plain) {
        void pasteHtml(session, made, html, plain, latestWords.current)
        return true
      }
    })
    editor.current = made
    void begin(session, latestWords.current)
    return () => made.destroy()
  }, [session])

  useEffect(() => {
    document.documentElement.lang = words.lang
    document.title = words.title
    editor.current?.say(editorWords(words))
    session.setLanguage(words)
  }, [words, session])

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

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

  useEffect(() => {
    const keep = () => keepDraft(session.draft())
    const ask = (event: BeforeUnloadEvent) => {
      // the browser asks whether the page is to be left, and the text lost
      if (!keep()) event.preventDefault()
    }
    addEventListener('pagehide', keep)
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('pagehide', keep)
      removeEventListener('beforeunload', ask)
    }
  }, [session])

  const isDropping = useDroppedFiles((files) => void openFirst(session, files, latestWords.current))

  return (
    <div class="page">
      <Header session={session} words={words} theme={theme} onTheme={setTheme} onLanguage={setLanguage} />
      <Panes
        words={words}
        shown={state.pane}
        onShow={(pane) => session.state.update({pane})}
        text={
          <div class="text-pane">
            <div class="editor" ref={place} />
            {state.length === 0 && <Empty session={session} words={words} />}
          </div>
        }
        results={<Results session={session} state={state} words={words} />}
      />
      <StatusBar state={state} words={words} session={session} editor={editor} />
      <NoticeLine
        notice={state.notice}
        busy={state.busy}
        words={words}
        onRead={() => session.say(null)}
        onClose={() => {
          session.say(null)
          editor.current?.focus()
        }}
      />
      {isDropping && <div class="drop">{words.files.drop}</div>}
    </div>
  )
}

function sessionFor(editor: {current: Editor | undefined}, latest: {readonly current: Words}): Session {
  const {settings, tab} = readAddress(location.hash).address
  const edit = () => {
    if (editor.current === undefined) throw new Error('the editor is not there yet')
    return editor.current
  }
  const readers = connectReaders({text: () => edit().text(), reason: () => latest.current.notices.stopped})
  return createSession(readers, edit, {settings, tab, words: latest.current})
}

/** What the page begins with: what its address says, or what stood there before it was loaded again. */
async function begin(session: Session, words: Words): Promise<void> {
  const draft = readDraft()
  if ((await followAddress(session, words)) || draft === null) return
  session.deposit(draft)
  session.replace(draft.text, draft.file && {...draft.file, encoding: null, source: null})
}

/** Does what the address says; tells whether that is a text. What it does not know is said. */
async function followAddress(session: Session, words: Words): Promise<boolean> {
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

function editorWords({lang, editor: {label, placeholder, phrases}}: Words) {
  return {language: lang, label, placeholder, phrases}
}
