import {
  history,
  historyKeymap,
  insertNewlineKeepIndent,
  isolateHistory,
  moveLineDown,
  moveLineUp,
  redo,
  standardKeymap,
  undo
} from '@codemirror/commands'
import {search, searchKeymap} from '@codemirror/search'
import {Compartment, EditorState, type Extension} from '@codemirror/state'
import {drawSelection, dropCursor, EditorView, keymap, placeholder} from '@codemirror/view'
import {listChanges} from './changes.js'
import {faultMarks, faultsFound} from './fault-marks.js'
import {createMoments} from './moments.js'
import {outlineFound, outlineMarks} from './outline-marks.js'
import {listenOutside} from './outside.js'
import {createPlaces} from './places.js'
import {specialCharacters} from './special-characters.js'
import {theme} from './theme.js'
import {typeOver} from './type-over.js'
import type {CreateEditor, Editor, EditorEvents, EditorWords} from './types.js'

/** CodeMirror, as far as text needs it that is no code. Its style sheets are adopted by the shadow root. */
export const createEditor: CreateEditor = (parent, words, events) => {
  const spoken = new Compartment()
  const moments = createMoments()
  const view = new EditorView({
    parent: parent.attachShadow({mode: 'open'}),
    state: EditorState.create({extensions: [spoken.of(speak(words)), listen(events), behaviour]}),
    // Before the view shows the new text, so that what it shows of former moments stands where it belongs.
    dispatchTransactions(transactions, view) {
      for (const transaction of transactions) moments.change(transaction.changes)
      view.update(transactions)
    }
  })
  const {insert, ...changing} = changeText(view)
  return {
    text: () => view.state.doc.toString(),
    moment: moments.take,
    showOutline: (outline) => view.dispatch({effects: outlineFound.of(outline)}),
    showFaults: (faults) => view.dispatch({effects: faultsFound.of(faults)}),
    say: (words) => view.dispatch({effects: spoken.reconfigure(speak(words))}),
    undo: () => void undo(view),
    redo: () => void redo(view),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
    ...changing,
    place: createPlaces(view, moments, insert, (change) => changing.apply([change])),
    select: (start, end, options) => select(view, start, end, options?.focus ?? false)
  }
}

/** A text of more lines than this that is pasted where there was none is a document: it is read from its beginning. */
const mostOfNote = 20

const startOfDocument = EditorState.transactionFilter.of((transaction) => {
  const isDocument = transaction.startState.doc.length === 0 && transaction.newDoc.lines > mostOfNote
  if (!isDocument || !transaction.isUserEvent('input.paste')) return transaction
  return [transaction, {selection: {anchor: 0}, effects: EditorView.scrollIntoView(0), sequential: true}]
})

const behaviour: Extension = [
  startOfDocument,
  EditorView.lineWrapping,
  history(),
  drawSelection(),
  dropCursor(),
  specialCharacters,
  search({top: true}),
  outlineMarks,
  faultMarks,
  typeOver,
  theme,
  keymap.of([
    // An indent of full-width blanks stays one.
    {key: 'Enter', run: insertNewlineKeepIndent, shift: insertNewlineKeepIndent},
    {key: 'Alt-ArrowUp', run: moveLineUp},
    {key: 'Alt-ArrowDown', run: moveLineDown},
    ...searchKeymap,
    ...historyKeymap,
    ...standardKeymap
  ])
]

function speak({language, label, placeholder: invitation, phrases}: EditorWords): Extension {
  return [
    EditorState.phrases.of({...phrases}),
    placeholder(invitation),
    EditorView.editorAttributes.of({lang: language}),
    // The text is Chinese, whatever the page speaks.
    EditorView.contentAttributes.of({
      'aria-label': label,
      lang: language.startsWith('zh') ? language : 'zh',
      spellcheck: 'false',
      tabindex: '0'
    })
  ]
}

function listen(events: EditorEvents): Extension {
  return [
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events.changed(listChanges(update.changes))
      const {from} = update.state.selection.main
      if (update.docChanged || from !== update.startState.selection.main.from) events.moved(from)
    }),
    listenOutside(events)
  ]
}

/** The changes that the page makes. Each is one step for undo, whatever was typed shortly before. */
function changeText(view: EditorView): Pick<Editor, 'replace' | 'apply'> & {insert(text: string): void} {
  const annotations = isolateHistory.of('full')
  return {
    replace(text) {
      const changes = {from: 0, to: view.state.doc.length, insert: text}
      const effects = EditorView.scrollIntoView(0)
      view.dispatch({changes, selection: {anchor: 0}, effects, annotations, userEvent: 'input.replace'})
    },
    insert(text) {
      const change = view.state.replaceSelection(text)
      view.dispatch({...change, annotations, scrollIntoView: true, userEvent: 'input.paste'})
    },
    apply: (changes) => view.dispatch({changes: [...changes], annotations, userEvent: 'input.repair'})
  }
}

/** A range that begins in sight stays where it is; another one comes near the top. */
function select(view: EditorView, start: number, end: number, focus: boolean) {
  const length = view.state.doc.length
  const from = Math.max(0, Math.min(start, end, length))
  const to = Math.min(length, Math.max(start, end, 0))
  const inSight = view.visibleRanges.some((range) => range.from <= from && from <= range.to) && isInSight(view, from)
  view.dispatch({
    selection: {anchor: from, head: to},
    effects: inSight ? [] : EditorView.scrollIntoView(from, {y: 'start', yMargin: 64}),
    userEvent: 'select'
  })
  if (focus) view.focus()
}

function isInSight(view: EditorView, offset: number): boolean {
  const place = view.coordsAtPos(offset)
  const frame = view.scrollDOM.getBoundingClientRect()
  return place !== null && place.top >= frame.top && place.bottom <= frame.bottom
}
