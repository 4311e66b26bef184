import type {Settings} from '../settings/settings.js'
import {createFoundAsker} from './found-asker.js'
import type {Shared} from './shared.js'

/** In longer texts faults are only looked for where the tab with them is open: it takes a second for each million characters. */
const mostCheckedUnasked = 300_000

/** Looks for the faults of the text, and mends them. */
export interface Faults {
  check(): void
  /** Looks for them when the text has rested, where they are in sight or the text is short. */
  rested(): void
  /** Mends one fault, by its place among those that were found last, or all; says what came of it. */
  fix(fault: number | 'all'): Promise<void>
}

export function createFaults(shared: Shared): Faults {
  const {state, readers, edit, words, fail} = shared
  /** The settings that faults are being looked for with, and those that the ones in sight were found with. */
  let asked: Settings | null = null
  let checked: Settings | null = null
  const check = createFoundAsker(
    shared,
    () => {
      asked = state.get().settings
      return readers.results.check(asked, words().language)
    },
    (found) => {
      checked = asked
      state.update({faults: found})
      edit().showFaults(found)
    }
  )
  return {
    check,
    rested() {
      const {tab, length} = state.get()
      if (tab === 'check' || length <= mostCheckedUnasked) check()
      // those of a former text are not counted as its own
      else state.update({faults: null})
    },
    async fix(fault) {
      const {faults, settings} = state.get()
      // its place counts among the faults of the text as it was when they were found, by the same settings
      if (faults?.moment.isNow() !== true || checked !== settings) return
      const moment = edit().moment()
      try {
        const {changes, left} = await readers.results.fix(fault, settings)
        // what was typed since then would be mixed up with what the repair says
        if (!moment.isNow()) return
        if (changes.length > 0) edit().apply(changes)
        const said = words().check
        const one = changes.length > 0 ? said.fixed : said.notFixed
        const text = fault === 'all' ? said.left(changes.length, left) : one
        state.update({notice: {kind: 'info', text}})
      } catch (error) {
        fail(error)
      } finally {
        moment.end()
      }
    }
  }
}
