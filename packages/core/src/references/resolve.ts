import type {Heading, Item, Paragraph, Section} from '../types.js'
import type {Outline, Run, Segment} from './document.js'
import type {Member} from './members.js'
import type {PartRead} from './read-part.js'
import type {ReferenceUnit} from './types.js'
import {divisions, rankOf} from './units.js'

/** A place that parts lead to: members, or paragraphs of one member. */
export interface Place {
  readonly unit: ReferenceUnit
  readonly members: readonly Member[]
  /** The paragraphs of the one member; empty where the place is the member. */
  readonly segments: readonly Segment[]
  readonly nodes: readonly (Section | Item | Paragraph | Heading)[]
}

/** Where a reference stands. */
export interface Here {
  readonly member: Member | null
  readonly offset: number
}

/** Finds the place of a part below the place that the parts before it lead to; null where the document has none. */
export function placeOf(outline: Outline, here: Here, part: PartRead, above: Place | null): Place | null {
  if (part.relation !== 'numbered') return relativePlace(outline, here, part)
  if (above === null) return placeFrom(outline, here, part)
  const [holder] = above.members
  return holder === undefined ? null : placeBelow(outline, holder, above.segments, part)
}

const lookUp = {
  /** The place that is one member, or null. */
  one: (unit: ReferenceUnit, member: Member | null | undefined): Place | null =>
    member == null ? null : {unit, members: [member], segments: [], nodes: [member.node]},
  /** The place that is somewhere in a member, nobody knows where. */
  none: (unit: ReferenceUnit, member: Member): Place => ({unit, members: [member], segments: [], nodes: []})
}

/** A part that no other stands before: 第三条 in the whole document, 第二款 in the article it stands in. */
function placeFrom(outline: Outline, here: Here, part: PartRead): Place | null {
  const {unit, ordinals} = part
  if (unit === 'annex') return lookUp.one(unit, annex(outline, part))
  if (unit === 'number') return lookUp.one(unit, chained(outline, here, ordinals))
  if (divisions.has(unit)) return lookUp.one(unit, division(outline, here, unit, ordinals))
  const article = enclosing(here.member, 'article')
  if (article === null) return lookUp.one(unit, nearestMember(outline, here, ordinals))
  if (rankOf(unit, outline.isTaiwan) === rankOf('subItem', false)) {
    const item = childHolding(article, here.member)
    if (item !== null) return placeBelow(outline, item, [], part)
  }
  const own = segmentAt(outline, article, here.offset)
  const inOwn = own === null ? null : placeBelow(outline, article, [own], part)
  return inOwn ?? placeBelow(outline, article, [], part)
}

/** 附件2 is no 附表2. */
function annex(outline: Outline, {ordinals, word = ''}: PartRead): Member | undefined {
  return outline.named('annex', ordinals).find(({node}) => {
    const [marker] = node.children[0].children
    return marker !== undefined && marker.type === 'marker' && marker.value.startsWith(word)
  })
}

/** A division by its number: in the innermost run that holds the place, or the only one that has it. */
function division(outline: Outline, here: Here, unit: ReferenceUnit, ordinals: readonly number[]): Member | undefined {
  const key = ordinals.join('.')
  for (let holder = here.member; ; holder = holder.parent) {
    const runs = outline.runsIn(unit, holder)
    if (runs.length > 0) return runAt(runs, here.offset, key)?.byOrdinals.get(key)
    if (holder === null) break
  }
  if (outline.has(unit)) return undefined
  return unnamedDivision(outline, unit, ordinals)
}

/** The run in which a place stands; undefined outside of all of them where there are several. */
function runAt(runs: readonly Run[], offset: number, key: string): Run | undefined {
  if (runs.length === 1) return runs[0]
  const after = firstWhere(runs, ({members}) => (members[0] as Member).start > offset)
  const run = runs[after - 1]
  if (run === undefined) return undefined
  const first = run.members[0] as Member
  const last = run.members.at(-1) as Member
  return first.start <= offset && offset < last.node.position.end.offset && run.byOrdinals.has(key) ? run : undefined
}

/** 第三部分 of a document with 一、二、三、 and 第4章 of one with 1, 2, 3: authors call members of the first level so. */
function unnamedDivision(outline: Outline, unit: ReferenceUnit, ordinals: readonly number[]): Member | undefined {
  const shape = unit === 'part' ? 'comma' : unit === 'chapter' ? 'number' : null
  if (shape === null) return undefined
  const alike = outline.outermost(shape, ordinals)
  return alike.length === 1 ? alike[0] : undefined
}

/** 3.2.1: by its whole number, or below 第三条 where the members of articles have numbers of one level. */
function chained(outline: Outline, here: Here, ordinals: readonly number[]): Member | null {
  if (outline.has('chain')) return nearest(outline.named('chain', ordinals), here.member)
  const article = division(outline, here, 'article', ordinals.slice(0, 1))
  let member = article ?? null
  for (const ordinal of ordinals.slice(1)) member = member === null ? null : childOf(outline, member, [ordinal], null)
  return member
}

/** The one of some members that stands in the innermost member around a place; null where several do. */
export function nearest(members: readonly Member[], from: Member | null): Member | null {
  if (members.length < 2) return members[0] ?? null
  for (let holder = from; holder !== null; holder = holder.parent) {
    const found = within(members, holder)
    if (found !== undefined) return found
  }
  return null
}

/** The one of some members that stands in another one; undefined where none does, null where several do. */
function within(members: readonly Member[], holder: Member): Member | null | undefined {
  const first = firstWhere(members, ({index}) => index > holder.index)
  const found = members[first]
  if (found === undefined || found.index > holder.last) return undefined
  return (members[first + 1]?.index ?? Number.POSITIVE_INFINITY) <= holder.last ? null : found
}

/** The place in a list of the first element of which something holds, as it does of all behind it. */
function firstWhere<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as Element)) high = middle
    else low = middle + 1
  }
  return low
}

/** （五） outside of articles: a child of the innermost member around the place that has one. */
function nearestMember(outline: Outline, {member}: Here, ordinals: readonly number[]): Member | null {
  for (let holder = member; holder !== null; holder = holder.parent) {
    const found = childOf(outline, holder, ordinals, 'parenthesised')
    if (found !== null) return found
  }
  const alike = outline.named('parenthesised', ordinals)
  return alike.length === 1 ? (alike[0] as Member) : null
}

/** A part below a member, or below one of its paragraphs. */
function placeBelow(outline: Outline, holder: Member, segments: readonly Segment[], part: PartRead): Place | null {
  const {unit, ordinals} = part
  // 第3章第2节 of a document with 3 and 3.2
  const isCounted = unit === 'section' && !outline.has(unit)
  if ((divisions.has(unit) && !isCounted) || unit === 'number') {
    const kind = unit === 'number' ? 'chain' : unit
    return lookUp.one(unit, within(outline.named(kind, ordinals), holder))
  }
  if (isParagraphUnit(outline, part) && !numbersParagraphs(holder)) return paragraphs(outline, holder, unit, ordinals)
  const range = rangeOf(outline, holder, segments)
  // a paragraph that has no items is not the one that was meant: the paragraphs were counted wrongly
  const isEmpty = range !== null && !holdsMembers(holder, range)
  const shape = part.bracketed ? 'parenthesised' : null
  return lookUp.one(unit, childOf(outline, holder, ordinals, shape, isEmpty ? null : range))
}

/** Whether a child of a member stands in a range. */
function holdsMembers({children}: Member, [from, to]: readonly [number, number]): boolean {
  const first = children[firstWhere(children, ({start}) => start >= from)]
  return first !== undefined && first.start < to
}

/** 款, and 項 in Taiwan, are unnumbered paragraphs of an article. */
function isParagraphUnit({isTaiwan}: Outline, {unit, bracketed}: PartRead): boolean {
  return !bracketed && rankOf(unit, isTaiwan) === rankOf('clause', false)
}

/** Whether the members of an article are numbered as no item is: contracts call 1. or 3.1 in 第三条 its 款. */
function numbersParagraphs({children}: Member): boolean {
  const [first] = children
  return first !== undefined && (first.shape === 'number' || first.shape === 'chain')
}

function paragraphs(
  outline: Outline,
  article: Member,
  unit: ReferenceUnit,
  ordinals: readonly number[],
  count = 1
): Place {
  const all = outline.segmentsOf(article)
  const last = ordinals[0] as number
  const segments = all.slice(Math.max(0, last - count), Math.max(0, last))
  return {unit, members: [article], segments, nodes: segments.map(({node}) => node)}
}

/** The offsets between which the items of some paragraphs of an article stand. */
function rangeOf(outline: Outline, article: Member, segments: readonly Segment[]): readonly [number, number] | null {
  const last = segments.at(-1)
  if (last === undefined) return null
  const all = outline.segmentsOf(article)
  const next = all[last.place + 1]
  return [(segments[0] as Segment).start, next?.start ?? Number.POSITIVE_INFINITY]
}

/** Where more children than these have one number, it tells none of them. */
const mostAlike = 8

/** The child of a member with a number; null where it has none or several. Those whose form is asked for come first. */
export function childOf(
  outline: Outline,
  member: Member,
  ordinals: readonly number[],
  shape: Member['shape'] | null,
  range: readonly [number, number] | null = null
): Member | null {
  const children = outline.childrenOf(member, ordinals.at(-1) as number)
  const first = range === null ? 0 : firstWhere(children, ({start}) => start >= range[0])
  const alike = children
    .slice(first, first + mostAlike)
    .filter((one) => isSame(one.ordinals, ordinals) && (range === null || one.start < range[1]))
  const formed = shape === null ? alike : alike.filter((one) => one.shape === shape)
  const found = formed.length > 0 ? formed : alike
  return found.length === 1 ? (found[0] as Member) : null
}

/** Numbers are the same; of a chain the last one counts: 第一款 is 3.1 in 第三条. */
function isSame(ordinals: readonly number[], wanted: readonly number[]): boolean {
  if (ordinals.length === wanted.length) return ordinals.every((ordinal, index) => ordinal === wanted[index])
  return wanted.length === 1 && ordinals.at(-1) === wanted[0]
}

/** 本条, 前款, 前两款, 上一章, 次條. */
function relativePlace(outline: Outline, here: Here, part: PartRead): Place | null {
  const {unit, relation, count} = part
  const step = relation === 'next' ? 1 : relation === 'previous' ? -1 : 0
  if (divisions.has(unit)) {
    const own = enclosing(here.member, unit)
    if (own === null || step === 0) return lookUp.one(unit, own)
    const {run, place} = outline.runOf.get(own) as {run: Run; place: number}
    return sequence(unit, run.members, place, step, count)
  }
  const article = enclosing(here.member, 'article')
  if (article === null) return null
  if (isParagraphUnit(outline, part) && !numbersParagraphs(article)) {
    const own = segmentAt(outline, article, here.offset)
    const last = (own?.place ?? -1) + 1 + step
    // where the lines of an article were joined, its paragraphs cannot be counted
    if (last < 1) return outline.segmentsOf(article).length < 2 ? lookUp.none(unit, article) : null
    return paragraphs(outline, article, unit, [step > 0 ? last + count - 1 : last], count)
  }
  const own = ancestors(here.member).find(({parent}) => parent === article) ?? null
  const item = unit === 'subItem' ? (ancestors(here.member).find(({parent}) => parent === own) ?? null) : own
  if (item === null || step === 0) return lookUp.one(unit, item)
  const siblings = (item.parent as Member).children
  return sequence(unit, siblings, item.place, step, count)
}

/** So many members before or behind one of a list. */
function sequence(unit: ReferenceUnit, list: readonly Member[], at: number, step: number, count: number): Place | null {
  const members = step > 0 ? list.slice(at + 1, at + 1 + count) : list.slice(Math.max(0, at - count), at)
  if (members.length < count) return null
  return {unit, members, segments: [], nodes: members.map(({node}) => node)}
}

function ancestors(member: Member | null): Member[] {
  const list: Member[] = []
  for (let one = member; one !== null; one = one.parent) list.push(one)
  return list
}

/** The innermost member around a place that is of a unit. */
export function enclosing(member: Member | null, unit: ReferenceUnit): Member | null {
  for (let one = member; one !== null; one = one.parent) if (one.unit === unit) return one
  return null
}

/** The child of an article in which a place stands. */
function childHolding(article: Member, member: Member | null): Member | null {
  for (let one = member; one !== null && one !== article; one = one.parent) if (one.parent === article) return one
  return null
}

/** The paragraph of an article in which an offset stands, with the items that follow it; null before the first. */
function segmentAt(outline: Outline, article: Member, offset: number): Segment | null {
  const segments = outline.segmentsOf(article)
  return segments[firstWhere(segments, ({start}) => start > offset) - 1] ?? null
}
