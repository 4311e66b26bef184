import type {HintedText} from '@gangmu/core'
import type {Change} from '../types.js'
import {besideOf, changed} from './changed.js'
import type {Held, Piece} from './held.js'
import {createMemory} from './memory.js'
import {type Beside, putIn} from './put-in.js'
import {joined, type Run} from './run.js'
import {type TakenOut, takeOut} from './take-out.js'

/** The text of the page with its hints, and what is remembered of texts that were taken out. */
export interface TextDocument {
  /** Makes changes, which count in the text before all of them. */
  apply(changes: readonly Change[]): void
  /** Says that a text has hints, where it is put in. */
  deposit(document: HintedText): void
  /** The text as it is now; the same object until a change. */
  now(): Moment
}

/** The text at a moment. */
export type Moment = HintedText

export function createDocument(): TextDocument {
  let text = ''
  const held: Held[] = []
  let moment: Moment | null = null
  /** What was taken out last, where the next change may take out what stood beside it. */
  let run: Run | null = null
  let lastId = 0
  const newId = () => ++lastId
  const memory = createMemory()

  const take = (from: number, to: number): TakenOut => {
    const removed = text.slice(from, to)
    const taken = takeOut(held, from, to)
    memory.taken(removed, from, taken.pieces, !taken.touches && !removed.includes('\n'))
    return taken
  }
  const put = (at: number, inserted: string, replaces: TakenOut | null, beside: Beside) => {
    const remembered = memory.put(inserted, at)
    putIn(held, {text: inserted, at, replaces, remembered}, beside, newId)
  }
  /**
   * Takes out all that is replaced before anything is put in: a text that is dragged comes with its hints. The text itself is made
   * once, however many the changes are: to make it after each of ten thousand takes seconds.
   */
  const change = (changes: readonly Change[]): (TakenOut | null)[] => {
    const taken = changes.map(() => null as TakenOut | null)
    let removed = 0
    for (let index = changes.length - 1; index >= 0; index--) {
      const {from, to} = changes[index] as Change
      if (to > from) taken[index] = take(from, to)
      removed += to - from
    }
    for (let index = changes.length - 1; index >= 0; index--) {
      const {from, to, insert} = changes[index] as Change
      removed -= to - from
      if (insert !== '') put(from - removed, insert, taken[index] ?? null, besideOf(text, changes, index))
    }
    text = changed(text, changes)
    return taken
  }
  /** Remembers as one text what changes side by side take out. */
  const follow = (changes: readonly Change[], taken: readonly (TakenOut | null)[], before: string) => {
    const [first] = changes
    const [what] = taken
    if (changes.length > 1 || first === undefined || first.insert !== '' || !what) {
      run = null
      return
    }
    const removed = before.slice(first.from, first.to)
    const longer = run === null ? undefined : joined(run, first.from, removed, what.pieces)
    run = longer ?? {at: first.from, text: removed, pieces: what.pieces, changes: 1}
    if (run.changes > 1) memory.joined(run.text, run.at, run.pieces, run.changes > 2)
  }
  return {
    apply(changes) {
      if (changes.length === 0) return
      moment = null
      const before = text
      follow(changes, change(changes), before)
    },
    deposit({text: deposited, hints}) {
      const pieces = hints
        .filter(({start, end}) => start < end)
        .map((hint): Piece => ({id: newId(), hint, start: hint.start, end: hint.end, before: false, behind: false}))
      memory.deposit(deposited, pieces)
    },
    now() {
      moment ??= {text, hints: held.map(({hint, start, end}) => ({...hint, start, end}))}
      return moment
    }
  }
}
