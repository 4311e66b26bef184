import type {HintedText} from '../hints/types.js'
import type {Edit} from './types.js'

/** The hints of a text after some edits. */
export function movedHints(hints: HintedText['hints'], edits: readonly Edit[]): HintedText['hints'] {
  const move = (offset: number): number => {
    let shift = 0
    for (const {start, end, text} of edits) {
      if (end <= offset) shift += text.length - (end - start)
      else if (start < offset) return start + shift + text.length
      else break
    }
    return offset + shift
  }
  return hints.map((hint) => ({...hint, start: move(hint.start), end: move(hint.end)}))
}
