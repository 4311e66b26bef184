/** Where texts are to be put that take a while. */
import type {EditorView} from '@codemirror/view'
import type {Moments} from './moments.js'
import type {Moment, Place} from './types.js'

/** A place that something is still to be put in. */
interface Waiting {
  moment: Moment
  from: number
  to: number
  /** What is selected there, and is to be replaced. */
  selected: string
}

/**
 * Gives places for one editor.
 *
 * @param insert puts a text where the cursor or the selection is
 * @param change makes one change, one step for undo
 */
export function createPlaces(
  view: EditorView,
  moments: Moments,
  insert: (text: string) => void,
  change: (change: {from: number; to: number; insert: string}) => void
): () => Place {
  /** In the order in which they were taken. */
  const waiting: Waiting[] = []
  const take = (from: number, to: number): Waiting => {
    return {moment: moments.take(), from, to, selected: view.state.sliceDoc(from, to)}
  }
  /** Those that were taken later at the same place come behind what is put in. */
  const putBehind = (later: readonly Waiting[], length: number) => {
    for (const each of later) {
      const end = rangeOf(each, view).from + length
      each.moment.end()
      Object.assign(each, take(end, end))
    }
  }
  return () => {
    const {from, to} = view.state.selection.main
    const place = take(from, to)
    waiting.push(place)
    const leave = () => {
      place.moment.end()
      waiting.splice(waiting.indexOf(place), 1)
    }
    return {
      insert(text) {
        const range = rangeOf(place, view)
        const later = waiting
          .slice(waiting.indexOf(place) + 1)
          .filter((each) => rangeOf(each, view).from === range.from)
        const {main} = view.state.selection
        const before = view.state.doc.length
        if (main.from === range.from && main.to === range.to) insert(text)
        else change({...range, insert: text})
        putBehind(later, view.state.doc.length - before + (range.to - range.from))
        leave()
      },
      leave
    }
  }
}

/**
 * Where a place is now. What was typed there since stands behind it, and is not replaced.
 *
 *     甲乙丙      乙 is selected, and 丁 typed over it while a text is waited for
 *     甲|丁丙     the text comes before 丁
 */
function rangeOf({moment, from, to, selected}: Waiting, view: EditorView): {from: number; to: number} {
  const [start, end] = [moment.now(from), moment.now(to, 'end')]
  if (selected !== '' && start < end && view.state.sliceDoc(start, end) === selected) return {from: start, to: end}
  const at = moment.now(from, 'end')
  return {from: at, to: at}
}
