import type {AnyNode} from '../../types.js'
import type {Draft} from './index.js'
import {ownNumber} from './own-number.js'

/** Markers of one form side by side in one holder. */
export interface Group<Member = Draft> {
  readonly members: Member[]
  /** Whether it may begin with any number: the document is an excerpt, and nothing that has a number stands before it. */
  mayBegin: boolean
}

/** Puts a marker into the group of its form in its holder, or begins one with it. */
export function groupOf(draft: Draft, open: Map<AnyNode, Map<string, Group>>, groups: Group[]): void {
  const {holder, key} = draft
  const ofHolder = open.get(holder) ?? new Map<string, Group>()
  open.set(holder, ofHolder)
  const group = ofHolder.get(key)
  if (group !== undefined && !beginsAnew(group.members.at(-1) as Draft, draft)) {
    group.members.push(draft)
    return
  }
  const made: Group = {members: [draft], mayBegin: false}
  ofHolder.set(key, made)
  groups.push(made)
}

/** Whether a marker begins another series than the one before it in the same holder: what it counts was introduced again. */
function beginsAnew(before: Draft, {marker, parted, construct}: Draft): boolean {
  if (marker.ordinals.at(-1) !== 1) return false
  if (construct.chained !== true) return parted
  // 2.1 after 1.4, whose own 2 was lost
  return outerOf(before) !== marker.ordinals.slice(0, -1).join('.')
}

function outerOf({marker}: Draft): string {
  return marker.ordinals.slice(0, -1).join('.')
}

/** Joins the groups that are one series: it runs on below the next parent. */
export function linkGroups(groups: readonly Group[]): Group[] {
  const series: Group[] = []
  const last = new Map<string, Group & {runsOn: boolean}>()
  let isExcerpt = true
  for (const group of groups) {
    const [first] = group.members as [Draft, ...Draft[]]
    const key = first.construct.runsThrough === true ? first.key : `${first.key} ${first.member.depth}`
    const before = last.get(key)
    if (before !== undefined && runsOn(before, group)) {
      for (const member of group.members) before.members.push(member)
      before.runsOn = true
      continue
    }
    const isOutermost = first.holder.type === 'root'
    isExcerpt &&= !isOutermost || first.marker.ordinals.at(-1) !== 1
    const made = {...group, mayBegin: isOutermost && isExcerpt, runsOn: false}
    last.set(key, made)
    series.push(made)
  }
  return series
}

/** A series that has run on once leaves out no more numbers than these where it does again. */
const mostMissing = 3

function runsOn(before: Group & {runsOn: boolean}, {members}: Group): boolean {
  const [first, second] = members as [Draft, Draft?]
  const number = own(first)
  const missing = number - own(before.members.at(-1) as Draft) - 1
  if (first.construct.runsThrough === true) return number !== 1 || (second !== undefined && own(second) !== 2)
  if (first.construct.chained === true || number === 1) return false
  const goesOn = second === undefined || own(second) === number + 1
  return goesOn && (missing === 0 || (before.runsOn && missing > 0 && missing <= mostMissing))
}

/** The number that counts in a series: the last one of a chain, the one before its suffixes of an article. */
function own({marker, construct}: Draft): number {
  return ownNumber(marker.ordinals, construct)
}
