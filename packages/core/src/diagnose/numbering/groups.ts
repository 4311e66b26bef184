import type {Construct} from '../../markers/complete.js'
import {matchMarker} from '../../markers/match.js'
import {textOf} from '../../tree/text-of.js'
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
  // the first of a series that begins with 2 is in the text before
  const made: Group = {members: [draft], mayBegin: group !== undefined && own(draft) === 2}
  ofHolder.set(key, made)
  groups.push(made)
}

/** Whether a marker begins another series than the one before it in the same holder: what it counts was introduced again. */
function beginsAnew(before: Draft, draft: Draft): boolean {
  const {marker, parted, construct} = draft
  if (own(draft) === 2 && own(before) > 1 && construct.runsThrough !== true) return holdsFirst(before, construct)
  if (marker.ordinals.at(-1) !== 1) return false
  if (construct.chained !== true) return parted
  // 2.1 after 1.4, whose own 2 was lost
  return outerOf(before) !== marker.ordinals.slice(0, -1).join('.')
}

/** How much of the text of a member is looked through for the first number of a series that its table or its quotation begins. */
const mostLooked = 2000

/**
 * Whether the text of a member has the first marker of another series, which is none of the outline there:
 *
 *     2.上述时间是否有改变，请留意。21 | 20.4 | 1.本项目采取签到。
 *                                      ^ the first of the next cell, whose second one is a member
 */
function holdsFirst({member}: Draft, construct: Construct): boolean {
  const text = textOf(member).slice(-mostLooked)
  for (let start = 1; start < text.length; start++) {
    if (/[\dA-Za-z.．第]/.test(text.charAt(start - 1))) continue
    const match = matchMarker(construct, text, start, text.length)
    if (match !== null && match.ordinals.length === 1 && match.ordinals[0] === 1) return true
  }
  return false
}

function outerOf({marker}: Draft): string {
  return marker.ordinals.slice(0, -1).join('.')
}

/** Joins the groups that are one series: it runs on below the next parent. */
export function linkGroups(groups: readonly Group[]): Group[] {
  const series: Group[] = []
  const last = new Map<string, Group & {runsOn: boolean}>()
  const siblings = new Map<AnyNode, Group & {runsOn: boolean}>()
  let isExcerpt = true
  for (const group of groups) {
    const [first] = group.members as [Draft, ...Draft[]]
    const key = first.construct.runsThrough === true ? first.key : `${first.key} ${first.member.depth}`
    const before = last.get(key)
    const sibling = siblings.get(first.holder)
    if (before !== undefined && runsOn(before, group)) {
      for (const member of group.members) before.members.push(member)
      before.runsOn = true
      siblings.set(first.holder, before)
      continue
    }
    if (sibling !== undefined && changesForm(sibling, group)) {
      for (const member of group.members) sibling.members.push(member)
      continue
    }
    const isOutermost = first.holder.type === 'root'
    isExcerpt &&= !isOutermost || first.marker.ordinals.at(-1) !== 1
    const made = {...group, mayBegin: group.mayBegin || (isOutermost && isExcerpt), runsOn: false}
    last.set(key, made)
    siblings.set(first.holder, made)
    series.push(made)
  }
  return series
}

/** Whether a series goes on in another form: ⑾ after ⑩. */
function changesForm(before: Group, {members}: Group): boolean {
  const [first] = members as [Draft, ...Draft[]]
  const previous = before.members.at(-1) as Draft
  return (
    first.construct.chained !== true &&
    previous.construct.chained !== true &&
    previous.holder === first.holder &&
    own(first) > 1 &&
    own(previous) > 1 &&
    own(first) === own(previous) + 1
  )
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
