import {type Outline, outlineOf} from '../references/document.js'
import {type Member, outermostOf} from '../references/members.js'
import {type Place, placeOf} from '../references/resolve.js'
import {divisions} from '../references/units.js'
import type {Root} from '../types.js'
import {comparable, type Label, labelOf} from './labels.js'
import {nearestTo} from './nearest.js'
import {type Step, segmentsOf, stepsOf} from './read-query.js'
import type {FoundMember} from './types.js'

/**
 * Finds a member of the outline by what a reader calls it: its number (第三条第（二）项, 一（二）3, 3.2.1, 附件2), its title or a part of it
 * (总体要求), or the path to it (第一章 总则 › 第三条 › （二）). Steps between can be left out. Width, brackets and the way of writing a number
 * make no difference, 第3条 is 第三条 and （2） is （二）, unless the document has both.
 *
 * The one member that stands least deep is found before others of its name; where several do, they are listed.
 *
 * @example
 * ```ts
 * import {findMember, parse, titleOf} from '@gangmu/core'
 *
 * const tree = parse('一、总体要求\n（一）清渠\n二、主要任务\n（一）修闸\n（二）护堤')
 * const found = findMember(tree, '二（一）')
 * console.log(found.status, found.status === 'found' ? titleOf(found.member.children[0]) : '')
 * console.log(findMember(tree, '（一）').status, findMember(tree, '护堤').status, findMember(tree, '三、').status)
 * ```
 * ```text
 * found 修闸
 * several found none
 * ```
 */
export function findMember(tree: Root, query: string): FoundMember {
  const outline = outlineOf(tree)
  const labels = new Map(outline.members.map((member) => [member, labelOf(member)]))
  const found = take({outline, labels, isLoose: false}, query)
  if (found.status !== 'none') return found
  const loose = take({outline, labels, isLoose: true}, query)
  return loose.status === 'none' ? found : loose
}

function take(search: Search, query: string): FoundMember {
  let at: At = {members: [], paragraph: undefined}
  let isFirst = true
  for (const segment of segmentsOf(query)) {
    const next = takeSegment(search, at, segment, isFirst)
    if (next.failed !== undefined) {
      const nearest = nearestTo(search.outline, search.labels, next.members[0], next.failed)
      return {status: 'none', nearest: nearest.map(({node}) => node)}
    }
    at = next
    isFirst = false
  }
  return resultOf(at)
}

/** Where a query has led to so far: to the whole document, where it has not begun. */
interface At {
  readonly members: readonly Member[]
  readonly paragraph: Place['segments'][number]['node'] | undefined
}

interface Search {
  readonly outline: Outline
  readonly labels: ReadonlyMap<Member, Label>
  /** Whether a number can be written in any way, although some are written as the query has it. */
  readonly isLoose: boolean
}

function resultOf({members, paragraph}: At): FoundMember {
  const [first] = members
  if (first === undefined) return {status: 'none', nearest: []}
  if (members.length > 1) return {status: 'several', members: members.map(({node}) => node)}
  return {status: 'found', member: first.node, ...(paragraph === undefined ? {} : {paragraph})}
}

/** Goes on to what a segment names below the members before it; `failed` is the step that names nothing there. */
function takeSegment(search: Search, at: At, segment: string, isFirst: boolean): At & {failed?: Step} {
  const titled = byTitle(search, at.members, segment, isFirst, exact)
  if (titled.length > 0) return {members: titled, paragraph: undefined}
  let next: At & {failed?: Step} = at
  let begins = isFirst
  for (const step of stepsOf(segment)) {
    const found = takeStep(search, next, step, begins)
    if (found.members.length === 0) {
      const loose = byTitle(search, at.members, segment, isFirst, [...exact, ...partial])
      return loose.length > 0 ? {members: loose, paragraph: undefined} : {...next, failed: step}
    }
    next = found
    begins = false
  }
  return next
}

function takeStep(search: Search, at: At, step: Step, isFirst: boolean): At {
  if (step.kind === 'words') {
    // 第1章 总则: words behind a number are the title of the same member, or name one below it
    const own = at.members.filter((member) =>
      partial.some((fits) => fits(search.labels.get(member) as Label, comparable(step.text)))
    )
    if (!isFirst && own.length > 0) return {...at, members: own}
    return {members: byTitle(search, at.members, step.text, isFirst, [...exact, ...partial]), paragraph: undefined}
  }
  if (isFirst) return {members: preferOutermost(firstParts(search, step)), paragraph: undefined}
  const places = at.members.flatMap((holder): At[] => {
    const below = step.part.unit === 'member' ? null : placeBelow(search.outline, holder, step)
    return [below ?? {members: membersBelow(search, holder, step), paragraph: undefined}]
  })
  const members = places.flatMap((place) => place.members)
  return {members, paragraph: places.length === 1 ? places[0]?.paragraph : undefined}
}

type PartStep = Extract<Step, {kind: 'part'}>

/** Every member that a first step can mean. */
function firstParts({outline, isLoose}: Search, step: PartStep): Member[] {
  const {part} = step
  const {unit, ordinals} = part
  if (unit === 'annex' || unit === 'number') {
    const place = placeOf(outline, {member: null, offset: 0}, part, null)
    return place === null && unit === 'number' ? [...outline.named('chain', ordinals)] : [...(place?.members ?? [])]
  }
  if (divisions.has(unit)) {
    const named = outline.named(unit, ordinals)
    if (named.length > 0) return [...named]
    return [...(placeOf(outline, {member: null, offset: 0}, part, null)?.members ?? [])]
  }
  // 3 alone is no 1.3
  const members = outline.members.filter((member) => member.ordinals.length === ordinals.length)
  return likeNumbers(members, step, isLoose)
}

/** Below a member what a unit names: 第（二）项, 第二款; null where it has none. */
function placeBelow(outline: Outline, holder: Member, {part}: PartStep): At | null {
  const above: Place = {unit: 'member', members: [holder], segments: [], nodes: [holder.node]}
  const place = placeOf(outline, {member: holder, offset: holder.start}, part, above)
  const [member] = place?.members ?? []
  if (place === null || member === undefined) return null
  const [segment] = place.segments
  if (segment !== undefined) return {members: [member], paragraph: segment.node}
  // a paragraph that the article does not have
  return member === holder ? null : {members: [member], paragraph: undefined}
}

/** The members below one whose numbers are those of a step: its children, or those of them. */
function membersBelow({outline: {members}, isLoose}: Search, holder: Member, step: PartStep): Member[] {
  const children = likeNumbers(holder.children, step, isLoose)
  if (children.length > 0) return children
  return likeNumbers(members.slice(holder.index + 1, holder.last + 1), step, isLoose)
}

/** The members with the number of a step; of those with brackets like it and written like it, where there are some. */
function likeNumbers(members: readonly Member[], {part, numeral}: PartStep, isLoose: boolean): Member[] {
  const {ordinals, bracketed} = part
  const alike = members.filter(
    (member) => member.unit === null && member.ordinals.length > 0 && isSame(member.ordinals, ordinals)
  )
  const formed = alike.filter(({shape}) => (shape === 'parenthesised') === bracketed)
  const found = formed.length > 0 ? formed : bracketed ? [] : alike
  const written = isLoose ? [] : found.filter((member) => numeralOf(member) === numeral)
  return written.length > 0 ? written : found
}

function isSame(ordinals: readonly number[], wanted: readonly number[]): boolean {
  if (wanted.length === 1 && ordinals.length > 1) return ordinals.at(-1) === wanted[0]
  return ordinals.length === wanted.length && ordinals.every((ordinal, index) => ordinal === wanted[index])
}

function numeralOf({node}: Member): PartStep['numeral'] {
  const marker = node.children[0].children.find((child) => child.type === 'marker')
  if (marker === undefined) return 'other'
  return /[\d０-９⑴-⒛①-⑳]/.test(marker.value)
    ? 'arabic'
    : /[一二三四五六七八九十㈠-㈩]/.test(marker.value)
      ? 'han'
      : 'other'
}

type Fits = (label: Label, words: string) => boolean

/** From the closest to the loosest: the first that fits a member is taken. */
const exact: readonly Fits[] = [
  ({whole}, words) => whole === words,
  ({title}, words) => title !== '' && title === words
]
const partial: readonly Fits[] = [
  ({title, whole}, words) =>
    title.startsWith(words) || (whole.startsWith(words) && whole.length - title.length < words.length),
  ({title}, words) => title.includes(words)
]

/** The members below some others, or in the whole document, whose title is or holds some words. */
function byTitle(
  {outline, labels}: Search,
  holders: readonly Member[],
  words: string,
  isFirst: boolean,
  tiers: readonly Fits[]
): Member[] {
  const wanted = comparable(words)
  if (wanted === '') return []
  const members = isFirst
    ? outline.members
    : holders.flatMap(({index, last}) => outline.members.slice(index + 1, last + 1))
  for (const fits of tiers) {
    const found = members.filter((member) => fits(labels.get(member) as Label, wanted))
    if (found.length > 0) return isFirst ? preferOutermost(found) : found
  }
  return []
}

/** The one member that stands least deep among some, or all of them where several do. */
function preferOutermost(members: readonly Member[]): Member[] {
  const outermost = outermostOf(members)
  return outermost.length === 1 ? outermost : [...members]
}
