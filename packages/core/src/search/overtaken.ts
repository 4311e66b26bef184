import {type Frame, isSameItem, type State} from './state.js'

/**
 * Whether an explanation has nothing left to win beside a cheaper one. Most of what the search would carry along without
 * this are levels that were left one marker too early, in all their combinations:
 *
 *     cheaper   第一章 > 第二节 > 第八条 > （三）
 *     left one  第一章 > 第二节 > （三）          which paid for leaving 第八条, and saves nothing else
 *
 * An explanation in which a level of one member is left stays: that member can still turn out to be none.
 */
export function isOvertaken(state: State, cheaper: State): boolean {
  const lead = state.cost - cheaper.cost
  return (
    (lead >= leastLeadOfLevels && leftLevels(state.top, cheaper.top)) ||
    (lead >= leastLeadOfMembers && missedMember(state.top, cheaper.top))
  )
}

/** Less than what it costs to leave a level: what was paid for that comes back only if the level was none. */
const leastLeadOfLevels = 0.5

/** Less than what it costs to take a marker for prose. */
const leastLeadOfMembers = 1

/** Whether the same item is the innermost one, below fewer of the same levels; each that was left has several members. */
function leftLevels(top: Frame | null, cheaper: Frame | null): boolean {
  if (top === null || cheaper === null || !isSameItem(top, cheaper)) return false
  let frame = top.parent
  let left = 0
  for (let other = cheaper.parent; other !== null; other = other.parent) {
    if (frame !== null && isSameItem(frame, other)) frame = frame.parent
    else if (other.alone > 0) return false
    else left++
  }
  return frame === null && left > 0
}

/** Whether the same series is the innermost one, inside a block, and a later member of it was taken for prose. */
function missedMember(top: Frame | null, cheaper: Frame | null): boolean {
  if (top === null || cheaper === null || !top.inline) return false
  if (top.series !== cheaper.series || top.candidate >= cheaper.candidate) return false
  let frame = top.parent
  let other = cheaper.parent
  while (frame !== null && other !== null && frame !== other && isSameItem(frame, other)) {
    frame = frame.parent
    other = other.parent
  }
  return frame === other
}
