import type {Hint, HintedText} from '@gangmu/core'
import type {Editor, Found, Moment} from '../editor/types.js'
import type {Draft} from '../files/draft.js'
import type {Change, FileSettings, ResultFormat} from '../reader/types.js'
import type {Settings} from '../settings/settings.js'
import type {TabName, Words} from '../words/words.js'
import {createAsker} from './answers.js'
import type {Readers} from './readers.js'
import {reasonOf} from './reason.js'
import type {Notice, OpenedFile, State} from './state.js'
import {createStore, type Store} from './store.js'

/** How long text and settings rest before anything but the outline is made of them, in milliseconds. */
const rest = 200

/** In longer texts faults are only looked for where the tab with them is open: it takes a second for each million characters. */
const mostCheckedUnasked = 300_000

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
  /** What a format asks of the opened file. */
  fileSettings(): FileSettings
  result(format: ResultFormat): ReturnType<Readers['results']['result']>
}

/** @param edit the editor, which is made after the session, since it tells the session of changes */
export function createSession(
  readers: Readers,
  edit: () => Editor,
  first: {settings: Settings; tab: TabName; words: Words}
): Session {
  let words = first.words
  const state = createStore<State>({
    settings: first.settings,
    tab: first.tab,
    pane: 'text',
    outline: null,
    faults: null,
    version: 0,
    cursor: 0,
    length: 0,
    changes: 0,
    file: null,
    notice: null,
    busy: null
  })
  const fail = (error: unknown) =>
    state.update({notice: {kind: 'problem', text: words.notices.failed(reasonOf(error))}})
  const outline = foundAsker(
    edit,
    () => readers.outline.outline(state.get().settings),
    (found) => {
      state.update({outline: found})
      edit().showOutline(found)
      measure()
      later()
    },
    fail
  )
  /** The settings that faults are being looked for with, and those that the ones in sight were found with. */
  let asked: Settings | null = null
  let checked: Settings | null = null
  const check = foundAsker(
    edit,
    () => {
      asked = state.get().settings
      return readers.results.check(asked, words.language)
    },
    (found) => {
      checked = asked
      state.update({faults: found})
      edit().showFaults(found)
    },
    fail
  )
  const hints = foundAsker(
    edit,
    () => readers.results.hints(),
    (found) => {
      hinted = found
    },
    fail
  )
  /** The hints of the text, where it has some. */
  let hinted: Found<readonly Hint[]> | null = null
  let hasHints = false
  /** When the first change was made that the outline does not know yet. */
  let changedAt: number | null = null
  /** Notes for `npm run bench:page` how long the outline took to follow. */
  const measure = () => {
    if (changedAt === null) return
    performance.measure('outline', {start: changedAt})
    performance.clearMeasures('outline')
    changedAt = null
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What rests on the outline follows when nothing has changed for a moment. */
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const {version, tab, length} = state.get()
      state.update({version: version + 1})
      if (hasHints) hints()
      if (tab === 'check' || length <= mostCheckedUnasked) check()
      // those of a former text are not counted as its own
      else state.update({faults: null})
    }, rest)
  }
  /** Counts the texts that were asked for. */
  let expected = 0
  const session: Session = {
    state,
    readers,
    changed(changes) {
      clearTimeout(timer)
      changedAt ??= performance.now()
      readers.change(changes)
      const grown = changes.reduce((sum, {from, to, insert}) => sum + insert.length - (to - from), 0)
      const {length, changes: before} = state.get()
      state.update({length: length + grown, changes: before + 1})
      outline()
    },
    moved: (cursor) => state.update({cursor}),
    deposit(document) {
      hasHints ||= document.hints.length > 0
      readers.deposit(document)
    },
    draft() {
      const {file} = state.get()
      const kept = hinted?.moment.isNow() ? hinted.what : []
      return {text: edit().text(), hints: kept, file: file && {name: file.name, lineEnd: file.lineEnd}}
    },
    expectText() {
      const wanted = ++expected
      state.update({busy: null})
      return () => wanted === expected
    },
    replace(text, file) {
      state.update({file})
      edit().replace(text)
    },
    setSettings(settings) {
      state.update({settings})
      outline()
    },
    setTab(tab) {
      state.update({tab})
      if (tab === 'check') check()
    },
    setLanguage(next) {
      words = next
      if (state.get().faults) check()
    },
    say: (notice) => state.update({notice}),
    fail,
    text: () => edit().text(),
    select(found, start, end, focus = false) {
      const now = (offset: number, side?: 'end') => found?.moment.now(offset, side) ?? offset
      const [from, to] = [now(start), now(end, 'end')]
      state.update({pane: 'text'})
      // the pane of a narrow page is drawn by then: one that is hidden takes no focus
      queueMicrotask(() => edit().select(from, to, {focus}))
    },
    async fix(fault) {
      // its place counts among the faults of the text as it was when they were found, by the same settings
      if (state.get().faults?.moment.isNow() !== true || checked !== state.get().settings) return
      const moment = edit().moment()
      try {
        const {changes, left} = await readers.results.fix(fault, state.get().settings)
        // what was typed since then would be mixed up with what the repair says
        if (!moment.isNow()) return
        if (changes.length > 0) edit().apply(changes)
        const one = changes.length > 0 ? words.check.fixed : words.check.notFixed
        const text = fault === 'all' ? words.check.left(changes.length, left) : one
        state.update({notice: {kind: 'info', text}})
      } catch (error) {
        fail(error)
      } finally {
        moment.end()
      }
    },
    fileSettings() {
      const {file} = state.get()
      return {name: file?.name, lineEnd: file?.lineEnd ?? '\n'}
    },
    result: (format) => readers.results.result(format, state.get().settings, session.fileSettings())
  }
  return session
}

/** Asks a reader for what it finds in the present text, and keeps the moment with it until something newer is found. */
function foundAsker<What>(
  edit: () => Editor,
  ask: () => Promise<What>,
  tell: (found: Found<What>) => void,
  problem: (reason: string) => void
): () => void {
  let shown: Moment | null = null
  const asker = createAsker<Found<What>>(
    async () => {
      const moment = edit().moment()
      try {
        return {what: await ask(), moment}
      } catch (error) {
        moment.end()
        throw error
      }
    },
    (answer) => {
      if (answer.problem !== null) problem(answer.problem)
      if (answer.value === null || answer.value.moment === shown) return
      const former = shown
      shown = answer.value.moment
      tell(answer.value)
      former?.end()
    }
  )
  return asker.ask
}
