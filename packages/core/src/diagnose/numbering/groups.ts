import type {Construct} from '../../markers/complete.js'
import {matchMarker} from '../../markers/match.js'
import {textOf} from '../../tree/text-of.js'
import type {AnyNode} from '../../types.js'
import {costOf, costsFor, emptySeries, type TakenSeries, withNumber} from './due.js'
import type {Draft} from './index.js'
import {ownNumber, suffixesOf} from './own-number.js'

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
  // among articles that run on a wrong 1 stands alone
  if (construct.runsThrough === true && own(before) === 1) return own(draft) > 2
  if (own(draft) !== 1) return false
  if (draft.list !== undefined && draft.list !== before.list) return true
  if (construct.runsThrough === true) return true
  if (construct.chained !== true) return parted || introducesNext(before)
  // 2.1 after 1.4, whose own 2 was lost
  return outerOf(before) !== marker.ordinals.slice(0, -1).join('.')
}

/** Whether a member ends with the words that introduce another list: 另须具备下列条件：. */
function introducesNext({member}: Draft): boolean {
  return /[：:︰﹕]\s*$/.test(textOf(member).slice(-introduction))
}

/** A colon at the end, and blanks behind it. */
const introduction = 20

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
  const joined = joinForms(markBeginnings(groups))
  const byKey = new Map<string, Group[]>()
  for (const group of joined) {
    const [first] = group.members as [Draft, ...Draft[]]
    const key = first.construct.runsThrough === true ? first.key : `${first.key} ${first.member.depth}`
    const alike = byKey.get(key)
    if (alike === undefined) byKey.set(key, [group])
    else alike.push(group)
  }
  return [...byKey.values()].flatMap(runsOf).sort((one, other) => startOf(one) - startOf(other))
}

function startOf({members}: Group): number {
  return (members[0] as Draft).marker.position.start.offset
}

/**
 * An excerpt begins with any number: the outermost series do, until one of them begins with 1. So does a document that another
 * one carries: its title heads what it holds, and the number is that of the provision in the whole of it.
 */
function markBeginnings(groups: readonly Group[]): Group[] {
  const begun = new Set<AnyNode>()
  return groups.map((group) => {
    const [first] = group.members as [Draft, ...Draft[]]
    const {holder} = first
    if (own(first) === 1) begun.add(holder)
    const isExcerpt = (holder.type === 'root' || isUnnumbered(holder)) && !begun.has(holder)
    return {...group, mayBegin: group.mayBegin || isExcerpt}
  })
}

function isUnnumbered(holder: AnyNode): boolean {
  return holder.type === 'section' && holder.children[0].children.every(({type}) => type !== 'marker')
}

/** Joins the groups of one holder that go on in another form: ⑾ after ⑩. */
function joinForms(groups: readonly Group[]): Group[] {
  const last = new Map<AnyNode, Group>()
  const joined: Group[] = []
  for (const group of groups) {
    const [first] = group.members as [Draft, ...Draft[]]
    const before = last.get(first.holder)
    if (before !== undefined && changesForm(before, group)) {
      before.members.push(...group.members)
      continue
    }
    last.set(first.holder, group)
    joined.push(group)
  }
  return joined
}

/** Whether a series goes on in another form because one of the two is a character of its own: their rows end with ⑩, ⑳ or ㈩. */
function changesForm(before: Group, {members}: Group): boolean {
  const [first] = members as [Draft, ...Draft[]]
  const previous = before.members.at(-1) as Draft
  const isNext = own(previous) > 1 && own(first) === own(previous) + 1
  return isNext && (isOneCharacter(previous) || isOneCharacter(first))
}

function isOneCharacter({parts, construct}: Draft): boolean {
  return parts !== null && parts.numeral !== null && construct.whole?.includes(parts.numeral) === true
}

/** A way to part the groups of one form into series. */
interface Parting {
  /** What the faults of the series that are closed come to. */
  readonly closed: number
  /** Whether it has run on. */
  readonly runsOn: boolean
  /** The series that goes on. */
  readonly open: TakenSeries
  readonly begins: Begins | null
}

/** Which groups begin a series, the last one first. */
interface Begins {
  readonly group: number
  readonly before: Begins | null
}

/** As many ways to part the groups are followed side by side. */
const mostPartings = 6

/**
 * Parts groups of one form into series, so that the fewest numbers are wrong: below each parent they begin again with 1, or
 * they run on from the last one.
 */
function runsOf(groups: readonly Group[]): Group[] {
  const [first] = (groups[0] as Group).members as [Draft, ...Draft[]]
  if (first.construct.chained === true) return [...groups]
  const isRepealed = first.construct.runsThrough === true
  let partings: Parting[] = []
  for (const [index, group] of groups.entries()) {
    const open = emptySeries(costsFor(group.mayBegin, isRepealed))
    const begin = (closed: number, before: Begins | null): Parting => ({
      closed,
      open,
      runsOn: false,
      begins: {group: index, before}
    })
    const next =
      index === 0
        ? [begin(0, null)]
        : partings.flatMap((parting) => [
            begin(parting.closed + costOf(parting.open) + beginningAgain(group, parting), parting.begins),
            {...parting, runsOn: true}
          ])
    partings = next
      .map((parting) => ({...parting, open: numbersOf(group).reduce(withNumber, parting.open)}))
      .sort((one, other) => one.closed + costOf(one.open) - other.closed - costOf(other.open))
      .slice(0, mostPartings)
  }
  return joinAt(groups, (partings[0] as Parting).begins)
}

/**
 * What it costs that a group begins a series where it can run on: directly behind another list of its form in one sentence,
 * below the next parent where the form has run on before or the group is a single number that is not 1, and for a single
 * article that has the number 1.
 */
function beginningAgain({members}: Group, {runsOn}: Parting): number {
  const [first, second] = members as [Draft, Draft?]
  if (first.construct.runsThrough === true) return second !== undefined ? 0 : first.parted ? 0.8 : 1.4
  // 第四章 alone below the second book is nearer to 第三章 than to 第一章
  const isFar = second === undefined && own(first) > 1
  return first.adjoins ? 0.5 : runsOn ? 0.2 : isFar ? 0.1 : 0
}

/** The numbers that count on; those with suffixes stand between them. */
function numbersOf({members}: Group): number[] {
  return members.filter(({marker, construct}) => suffixesOf(marker.ordinals, construct).length === 0).map(own)
}

function joinAt(groups: readonly Group[], last: Begins | null): Group[] {
  const begins = new Set<number>()
  for (let step = last; step !== null; step = step.before) begins.add(step.group)
  const series: Group[] = []
  for (const [index, group] of groups.entries()) {
    if (begins.has(index)) series.push({members: [...group.members], mayBegin: group.mayBegin})
    else for (const member of group.members) (series.at(-1) as Group).members.push(member)
  }
  return series
}

/** The number that counts in a series: the last one of a chain, the one before its suffixes of an article. */
function own({marker, construct}: Draft): number {
  return ownNumber(marker.ordinals, construct)
}
