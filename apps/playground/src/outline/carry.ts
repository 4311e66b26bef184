import type {Found} from '../editor/types.js'
import type {OutlineColumns} from '../reader/types.js'
import type {Folded} from './rows.js'

/**
 * What was folded in one outline, in a later one of the same text: a member is the same where it begins at the same character.
 */
export function carryFolds(before: Found<OutlineColumns>, folded: Folded, after: Found<OutlineColumns>): Folded {
  const carried = new Uint8Array(after.what.count)
  let next = 0
  for (let member = 0; member < before.what.count; member++) {
    if (!folded[member]) continue
    const place = startNow(before, member)
    while (next < after.what.count && startNow(after, next) < place) next++
    if (next < after.what.count && startNow(after, next) === place && after.what.below[next]) carried[next] = 1
  }
  return carried
}

function startNow({what, moment}: Found<OutlineColumns>, member: number): number {
  return moment.now(what.start[member] as number)
}
