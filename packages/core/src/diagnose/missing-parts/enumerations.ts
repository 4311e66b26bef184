import type {Member} from '../../references/members.js'
import type {Reference} from '../../references/types.js'
import {divisions} from '../../references/units.js'
import {type Context, holderOf} from './missing.js'

/** What stands between two items of one enumeration. */
const joint = /^\s?(?:[、，,]|[及和与與或至到～~—–-]者?|以及|、?或者|——)\s?$/

/** A joint is no longer than this. */
const longestJoint = 5

/** Whether a reference goes on with the items of the one before it: 第三条第（一）、（二）项. */
export function goesOn({spans: before}: Reference, {spans: [next], parts: [first]}: Reference): boolean {
  const last = before.at(-1)
  if (first === undefined || divisions.has(first.unit) || last === undefined || last.leaf !== next?.leaf) return false
  if (next.start < last.end || next.start - last.end > longestJoint) return false
  return joint.test(next.leaf.value.slice(last.end, next.start))
}

/** The member whose items the last part of a reference counts: those of the enumeration that goes on are in it, too. */
export function holderOfItems(reference: Reference, context: Context): Member | null {
  const {parts, targets} = reference
  const last = parts.at(-1)
  if (last === undefined || divisions.has(last.unit)) return null
  const [target] = targets
  const member = target === undefined ? undefined : context.outline.memberOf.get(target)
  if (member === undefined) return holderOf(reference, parts.length - 1, context)
  return member.unit === 'article' ? member : member.parent
}
