import type {Outline} from '../references/document.js'
import type {Member} from '../references/members.js'
import {divisions} from '../references/units.js'
import {comparable, type Label, likeness} from './labels.js'
import type {Step} from './read-query.js'

/** So many members are suggested. */
const mostSuggested = 5

/** Names that have nothing in common but one pair of characters in twenty are not near. */
const leastLikeness = 0.1

/**
 * What comes nearest to a step that names nothing below a member, or in the whole document: the numbers next to it among
 * its like, or the titles that are most like its words; else the first members there.
 */
export function nearestTo(
  outline: Outline,
  labels: ReadonlyMap<Member, Label>,
  holder: Member | undefined,
  step: Step
): Member[] {
  const members = holder === undefined ? outline.members : outline.members.slice(holder.index + 1, holder.last + 1)
  const near = members
    .map((member) => ({member, distance: distanceOf(member, labels.get(member) as Label, step)}))
    .filter(({distance}) => distance < Number.POSITIVE_INFINITY)
    .sort((left, right) => left.distance - right.distance || left.member.index - right.member.index)
    .slice(0, mostSuggested)
  if (near.length > 0) return near.map(({member}) => member)
  const others = holder === undefined ? outline.members.filter(({parent}) => parent === null) : holder.children
  return others.slice(0, mostSuggested)
}

function distanceOf(member: Member, {whole}: Label, step: Step): number {
  if (step.kind === 'words') {
    const like = likeness(whole, comparable(step.text))
    return like < leastLikeness ? Number.POSITIVE_INFINITY : 1 - like
  }
  const {unit, ordinals, bracketed} = step.part
  const isLike =
    member.unit === null ? isWrittenAlike(member, ordinals, bracketed) && !divisions.has(unit) : member.unit === unit
  if (!isLike || member.ordinals.length === 0) return Number.POSITIVE_INFINITY
  return Math.abs(numberOf(member.ordinals, member.unit !== null) - numberOf(ordinals, member.unit !== null))
}

/** 第三条之一 stands between 第三条 and 第四条; of 3.2 the last number is its own. */
function numberOf(ordinals: readonly number[], isSuffixed: boolean): number {
  const [first = 0, second = 0] = ordinals
  return isSuffixed ? first + second / 100 : (ordinals.at(-1) ?? 0)
}

function isWrittenAlike({shape, ordinals}: Member, wanted: readonly number[], bracketed: boolean): boolean {
  return (shape === 'parenthesised') === bracketed && ordinals.length === wanted.length
}
