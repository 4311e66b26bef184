import type {Outline} from './document.js'
import type {PathRead} from './read-path.js'
import {enclosing, type Here, type Place} from './resolve.js'
import {divisions} from './units.js'

/**
 * Whether a path is a reference to this document. Where its parts are found it is one; where they are not, only if the
 * document is of the kind that has such parts: 第三条 in a speech without articles is about something else.
 */
export function isMeant(
  outline: Outline,
  here: Here,
  {parts, joined}: PathRead,
  places: readonly Place[],
  isSent: boolean
): boolean {
  const [first] = parts
  if (first === undefined) return false
  const {unit, relation, bracketed} = first
  const isFound = places.length === parts.length && (places.at(-1)?.members.length ?? 0) > 0
  // 前款第（五）项: the paragraph is there, the item is looked for in it
  if (relation !== 'numbered') return isFound || (places.length > 0 && places.length < parts.length)
  if (unit === 'annex' || unit === 'member') return isFound
  if (unit === 'number') return isFound || outline.has('chain')
  if (divisions.has(unit)) return isFound || outline.has(unit)
  // 第三点 alone is prose: 第三点意见
  if (unit === 'point' && !bracketed && joined === undefined) return false
  if (enclosing(here.member, 'article') !== null) return true
  if (bracketed && isSent && outline.has('parenthesised')) return true
  return isFound && (bracketed || joined !== undefined)
}
