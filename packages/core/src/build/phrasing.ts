import {
  afterLetters,
  beforeBlanks,
  classAt,
  colon as colonClass,
  isLineBreakAt,
  pastBlanks,
  semicolon,
  sentenceEnd
} from '../characters.js'
import {spanning} from '../source.js'
import type {Heading, Item, Lead, List, Marker, Phrasing, Position, Text} from '../types.js'
import {endOfList} from './list-end.js'
import type {Member} from './members.js'
import {isLabel, isTitleLine, titleEnd} from './titles.js'

/** What the builders of nodes share. */
export interface BuildContext {
  readonly text: string
  readonly constructName: (member: Member) => string
  readonly untitled: (member: Member) => boolean
  readonly position: (start: number, end: number) => Position
}

/** The characters of a range as a Text, without the blanks around them; null where there are only blanks. */
export function textOf(context: BuildContext, start: number, end: number): Text | null {
  const first = pastBlanks(context.text, start, end)
  const last = beforeBlanks(context.text, first, end)
  if (first === last) return null
  return {type: 'text', value: withoutLineBreaks(context.text, first, last), position: context.position(first, last)}
}

/** A range as it is read: where a line was broken, nothing stands between Han characters, and one blank between Latin words. */
function withoutLineBreaks(text: string, start: number, end: number): string {
  let result = ''
  let from = start
  for (let offset = start; offset < end; offset++) {
    if (!isLineBreakAt(text, offset)) continue
    const last = beforeBlanks(text, from, offset)
    const next = pastBlanks(text, offset, end)
    result += text.slice(from, last)
    if (isLatinAt(text, last - 1) && isLatinAt(text, next)) result += ' '
    from = next
    offset = next
  }
  return result + text.slice(from, end)
}

/** Whether a character belongs to Latin text: letters, digits and their punctuation. */
function isLatinAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code > 0x20 && code < 0x7f
}

/** The heading of a member, whose own text ends at `limit` at the latest. */
export function headingOf(context: BuildContext, member: Member, limit: number, blockEnd: number): Heading {
  const marker = markerOf(context, member)
  const start = marker.position.end.offset
  const titleStart = pastBlanks(context.text, start, limit)
  const end = context.untitled(member)
    ? captionEnd(context.text, titleStart, limit, blockEnd)
    : titleEnd(context.text, titleStart, limit)
  const title = textOf(context, titleStart, end)
  const last = title === null ? marker.position.end.offset : title.position.end.offset
  return {
    type: 'heading',
    runIn: pastBlanks(context.text, last, blockEnd) < blockEnd,
    children: title === null ? [marker] : [marker, title],
    position: context.position(member.start, last)
  }
}

function markerOf(context: BuildContext, member: Member): Marker {
  const end = beforeBlanks(context.text, member.start, member.markerEnd)
  return {
    type: 'marker',
    value: context.text.slice(member.start, end),
    construct: context.constructName(member),
    ordinals: [...member.ordinals],
    position: context.position(member.start, end)
  }
}

/**
 * Where the caption of an article ends; `start` where it has none. It stands in brackets, or alone on the line:
 *
 *     第三条　【适用范围】本办法适用于…      第三条　适用范围
 *                        ^                              ^
 */
function captionEnd(text: string, start: number, limit: number, blockEnd: number): number {
  const close = captionBrackets[text.charAt(start)]
  if (close !== undefined) {
    const farthest = afterLetters(text, start, longestCaption, limit)
    const end = text.slice(start, farthest).indexOf(close)
    return end === -1 ? start : start + end + 1
  }
  return limit === blockEnd && isTitleLine(text, start, blockEnd, longestCaption) ? blockEnd : start
}

const captionBrackets: Readonly<Record<string, string>> = {'【': '】', '（': '）', '(': ')', '［': '］', '〔': '〕'}

const longestCaption = 40

/**
 * The contents of a range of one block: its texts, and the lists that `members` make in it. The members are those that
 * stand in the range, in document order.
 */
export function phrasingOf(
  context: BuildContext,
  start: number,
  end: number,
  members: readonly Member[],
  depth: number
): Phrasing[] {
  const result: Phrasing[] = []
  let cursor = start
  const groups = groupsOf(members)
  for (const [index, group] of groups.entries()) {
    const first = (group[0] as Member).start
    pushText(context, result, cursor, first)
    const next = groups[index + 1]
    const limit = next === undefined ? end : (next[0] as Member).start
    const listEnd = endOfList(context.text, topOf(group), group.at(-1) as Member, limit, next !== undefined)
    result.push(listOf(context, group, listEnd, depth))
    cursor = listEnd
  }
  const rest = textOf(context, cursor, end)
  if (rest !== null) result.push(rest)
  return result
}

/** The text before a list; its last words are a Lead where they are a label with a colon. */
function pushText(context: BuildContext, result: Phrasing[], start: number, end: number): void {
  const last = beforeBlanks(context.text, start, end)
  const leadStart =
    last > start && classAt(context.text, last - 1) & colonClass ? lastPart(context.text, start, last) : last
  const isLead = leadStart < last && isLabel(context.text, leadStart, last)
  const before = textOf(context, start, isLead ? leadStart : last)
  if (before !== null) result.push(before)
  if (!isLead) return
  const text = textOf(context, leadStart, last) as Text
  const lead: Lead = {type: 'lead', children: [text], position: spanning(text.position, text.position)}
  result.push(lead)
}

/** Where the last sentence, or part of one, before `end` begins. */
function lastPart(text: string, start: number, end: number): number {
  for (let offset = end - 1; offset > start; offset--) {
    if (classAt(text, offset - 1) & (sentenceEnd | semicolon)) return offset
  }
  return start
}

/** Members of one series after each other, each with what stands below it. */
function groupsOf(members: readonly Member[]): Member[][] {
  const groups: Member[][] = []
  const inside = new Set(members)
  for (const member of members) {
    const last = groups.at(-1)
    const isTop = member.parent === null || !inside.has(member.parent)
    if (isTop && (last === undefined || (last[0] as Member).series !== member.series)) groups.push([member])
    else (last as Member[]).push(member)
  }
  return groups
}

function topOf(group: readonly Member[]): Member[] {
  const series = (group[0] as Member).series
  return group.filter((member) => member.series === series)
}

function listOf(context: BuildContext, group: readonly Member[], end: number, depth: number): List {
  const {series} = group[0] as Member
  const children: Item[] = []
  for (let from = 0; from < group.length; ) {
    // what stands below a member follows it, up to the next one of its series
    let to = from + 1
    while (to < group.length && (group[to] as Member).series !== series) to++
    children.push(itemOf(context, group[from] as Member, group.slice(from + 1, to), group[to]?.start ?? end, depth))
    from = to
  }
  return {
    type: 'list',
    children,
    position: context.position(
      (children[0] as Item).position.start.offset,
      (children.at(-1) as Item).position.end.offset
    )
  }
}

function itemOf(context: BuildContext, member: Member, below: readonly Member[], end: number, depth: number): Item {
  const limit = below[0]?.start ?? end
  const heading = headingOf(context, member, limit, beforeBlanks(context.text, limit, end))
  const rest = phrasingOf(context, heading.position.end.offset, end, below, depth + 1)
  const last = rest.at(-1) ?? heading
  return {
    type: 'item',
    depth,
    children: [heading, ...rest],
    position: context.position(member.start, last.position.end.offset)
  }
}
