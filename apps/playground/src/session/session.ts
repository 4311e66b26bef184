import type {HintedText} from '@gangmu/core'
import type {Editor, Found} from '../editor/types.js'
import type {Draft} from '../files/draft.js'
import type {Change, ResultFormat} from '../reader/types.js'
import type {Settings} from '../settings/settings.js'
import type {TabName, Words} from '../words/words.js'
import {createFaults} from './faults.js'
import {createFoundAsker} from './found-asker.js'
import {createKeptHints} from './kept-hints.js'
import {createLatency} from './latency.js'
import type {Readers} from './readers.js'
import {reasonOf} from './reason.js'
import type {Shared} from './shared.js'
import type {Notice, OpenedFile, State} from './state.js'
import {createStore, type Store} from './store.js'

/** How long text and settings rest before anything but the outline is made of them, in milliseconds. */
const rest = 200

/** What the page does with a text. It joins the editor and the readers; components ask it, and show its state. */
export interface Session {
  readonly state: Store<State>
  readonly readers: Readers
  /** The editor tells it of changes and of the cursor. */
  changed(changes: readonly Change[]): void
  moved(offset: number): void
  /** Says that a text has hints, before it is put in. */
  deposit(document: HintedText): void
  /** What is kept while the page is loaded again. */
  draft(): Draft
  /**
   * Says that a text from elsewhere, which takes a while, was asked for; the function that it gives tells whether none was asked
   * for since: the later one wins, however long the earlier one takes.
   */
  expectText(): () => boolean
  /** Puts a text in the place of the present one. */
  replace(text: string, file: OpenedFile | null): void
  setSettings(settings: Settings): void
  setTab(tab: TabName): void
  setLanguage(words: Words): void
  say(notice: Notice | null): void
  /** Says that something failed that should not. */
  fail(error: unknown): void
  text(): string
  /** Selects a range of what was found at a moment. */
  select(found: Found<unknown> | null, start: number, end: number, focus?: boolean): void
  /** Mends one fault, or all; says what came of it. */
  fix(fault: number | 'all'): Promise<void>
  result(format: ResultFormat): ReturnType<Readers['results']['result']>
}

/** How a session begins. */
export interface Beginning {
  readonly settings: Settings
  readonly tab: TabName
  readonly words: Words
}

/** @param edit the editor, which is made after the session, since it tells the session of changes */
export function createSession(readers: Readers, edit: () => Editor, first: Beginning): Session {
  let words = first.words
  const state = createStore(stateAtFirst(first))
  const fail = (error: unknown) =>
    state.update({notice: {kind: 'problem', text: words.notices.failed(reasonOf(error))}})
  const shared: Shared = {state, readers, edit, words: () => words, fail}
  const faults = createFaults(shared)
  const hints = createKeptHints(shared)
  const following = createFollowing(shared, () => {
    hints.rested()
    faults.rested()
  })
  return {
    state,
    readers,
    fail,
    fix: faults.fix,
    deposit: hints.deposit,
    changed: following.changed,
    moved: (cursor) => state.update({cursor}),
    expectText: createExpectation(state),
    say: (notice) => state.update({notice}),
    text: () => edit().text(),
    draft() {
      const {file} = state.get()
      return {text: edit().text(), hints: hints.now(), file: file && {name: file.name, lineEnd: file.lineEnd}}
    },
    replace(text, file) {
      state.update({file})
      edit().replace(text)
    },
    setSettings(settings) {
      state.update({settings})
      following.ask()
    },
    setTab(tab) {
      state.update({tab})
      if (tab === 'check') faults.check()
    },
    setLanguage(next) {
      words = next
      if (state.get().faults) faults.check()
    },
    select(found, start, end, focus = false) {
      const now = (offset: number, side?: 'end') => found?.moment.now(offset, side) ?? offset
      const [from, to] = [now(start), now(end, 'end')]
      state.update({pane: 'text'})
      // the pane of a narrow page is drawn by then: one that is hidden takes no focus
      queueMicrotask(() => edit().select(from, to, {focus}))
    },
    result(format) {
      const {settings, file} = state.get()
      return readers.results.result(format, settings, {name: file?.name, lineEnd: file?.lineEnd ?? '\n'})
    }
  }
}

function stateAtFirst({settings, tab}: Beginning): State {
  return {
    settings,
    tab,
    pane: 'text',
    outline: null,
    faults: null,
    version: 0,
    settled: null,
    cursor: 0,
    length: 0,
    changes: 0,
    file: null,
    notice: null,
    busy: null
  }
}

/**
 * Lets the outline follow every change, and everything else when text and settings have rested.
 *
 * @param onRest called then
 */
function createFollowing(shared: Shared, onRest: () => void): Pick<Session, 'changed'> & {ask(): void} {
  const {state, readers, edit} = shared
  const latency = createLatency()
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    const {version, settled} = state.get()
    state.update({version: version + 1, settled: {what: version + 1, moment: edit().moment()}})
    settled?.moment.end()
    onRest()
  }
  const ask = createFoundAsker(
    shared,
    () => readers.outline.outline(state.get().settings),
    (outline) => {
      state.update({outline})
      edit().showOutline(outline)
      latency.followed()
      clearTimeout(timer)
      timer = setTimeout(settle, rest)
    }
  )
  return {
    ask,
    changed(changes) {
      clearTimeout(timer)
      latency.changed()
      readers.change(changes)
      const grown = changes.reduce((sum, {from, to, insert}) => sum + insert.length - (to - from), 0)
      const {length, changes: before} = state.get()
      state.update({length: length + grown, changes: before + 1})
      ask()
    }
  }
}

function createExpectation(state: Store<State>): Session['expectText'] {
  /** Counts the texts that were asked for. */
  let expected = 0
  return () => {
    const wanted = ++expected
    state.update({busy: null})
    return () => wanted === expected
  }
}
