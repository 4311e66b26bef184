import type {Change} from '../types.js'
import type {Beside} from './put-in.js'

/** A text with changes, which count in the text before all of them. */
export function changed(text: string, changes: readonly Change[]): string {
  const parts: string[] = []
  let end = 0
  for (const {from, to, insert} of changes) {
    parts.push(text.slice(end, from), insert)
    end = to
  }
  parts.push(text.slice(end))
  return parts.join('')
}

/**
 * The characters beside the place of one of several changes, when all that is replaced is taken out, and what the changes behind
 * it put in stands there.
 *
 *     甲乙丙丁      乙 is replaced by X, 丙 by Y
 *     甲 Y丁        what is beside X
 *     ^ ^
 */
export function besideOf(text: string, changes: readonly Change[], index: number): Beside {
  let first = index
  while (first > 0 && (changes[first - 1] as Change).to === (changes[first] as Change).from) first--
  const before = text.charAt((changes[first] as Change).from - 1)
  let last = index
  while (true) {
    const {to} = changes[last] as Change
    const next = changes[last + 1]
    if (next === undefined || next.from > to) return [before, text.charAt(to)]
    if (next.insert !== '') return [before, next.insert.charAt(0)]
    last++
  }
}
