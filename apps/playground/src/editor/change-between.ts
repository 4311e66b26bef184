import type {Change} from '../reader/types.js'

/**
 * The one change that makes a text of another; null where they are the same. What both begin and end with is left as it is.
 * Their line ends are one LF each.
 */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let same = 0
  while (
    same < shorter - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  return {from, to: before.length - same, insert: after.slice(from, after.length - same)}
}
