import {useEffect, useLayoutEffect, useMemo, useRef} from 'preact/hooks'
import {createEditor} from '../editor/editor.js'
import type {Editor} from '../editor/types.js'
import {readDraft} from '../files/draft.js'
import {useDroppedFiles} from '../files/drop.js'
import {openFirst} from '../files/open.js'
import {pasteHtml} from '../files/paste.js'
import {connectReaders} from '../session/readers.js'
import {createSession, type Session} from '../session/session.js'
import {useStore} from '../session/store.js'
import {readAddress} from '../settings/address.js'
import {allWords} from '../words/index.js'
import type {Words} from '../words/words.js'
import {Empty} from './empty.js'
import {Header} from './header.js'
import {NoticeLine} from './notice-line.js'
import {Panes} from './panes.js'
import {useLanguage, useTheme} from './preferences.js'
import {Results} from './results.js'
import {StatusBar} from './status-bar.js'
import {followAddress, useAddress} from './use-address.js'
import {useKeptDraft} from './use-kept-draft.js'
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

  useAddress(session, state, latestWords)
  useKeptDraft(session)
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

function editorWords({lang, editor: {label, placeholder, phrases}}: Words) {
  return {language: lang, label, placeholder, phrases}
}
