import {
  afterLetters,
  beforeBlanks,
  classAt,
  closeQuote,
  colon as colonClass,
  isLineBreakAt,
  openBracket,
  openQuote,
  pastBlanks,
  pastLast,
  semicolon,
  sentenceEnd
} from '../characters.js'
import type {Construct} from '../markers/complete.js'
import {digitAt} from '../numerals/arabic.js'
import {spanning} from '../source.js'
import type {Heading, Item, Lead, List, Marker, Phrasing, Position, Text} from '../types.js'
import {endOfList} from './list-end.js'
import type {Member} from './members.js'
import {styledTitleEnd} from './styled-title.js'
import {isLabel, isTitleLine, titleEnd} from './titles.js'

/** What the builders of nodes share. */
export interface BuildContext {
  readonly text: string
  readonly construct: (index: number) => Construct
  readonly position: (start: number, end: number) => Position
  /** The level of a block in the format: see Anatomy. */
  readonly level: (block: number) => number | null
  /** Just past the beginning of a block that weight or typeface sets apart; undefined where the format tells of none. */
  readonly styledEnd: (block: number) => number | undefined
}

/** The characters of a range as a Text, without the blanks around them; null where there are only blanks. */
export function textOf(context: BuildContext, start: number, end: number): Text | null {
  const first = pastBlanks(context.text, start, end)
  const last = beforeBlanks(context.text, first, end)
  if (first === last) return null
  const position = context.position(first, last)
  const broken = position.start.line !== position.end.line
  const value = broken ? withoutLineBreaks(context.text, first, last) : context.text.slice(first, last)
  return {type: 'text', value, position}
}

/** A range as it is read: where a line was broken, nothing stands between Han characters, and one blank between Latin words. */
export function withoutLineBreaks(text: string, start: number, end: number): string {
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
  const markers = markersOf(context, member)
  if (member.start < member.markerStart) return closedHeading(context, member, markers, blockEnd)
  const start = (markers.at(-1) as Marker).position.end.offset
  const titleStart = pastBlanks(context.text, start, limit)
  const read =
    context.construct(member.construct).untitled === true
      ? captionEnd(context.text, titleStart, limit, blockEnd)
      : ownTitleEnd(context.text, member, titleStart, limit)
  const styled = member.inline ? undefined : context.styledEnd(member.block)
  const end = styled === undefined ? read : styledTitleEnd(context.text, {titleStart, read, limit, blockEnd}, styled)
  const title = textOf(context, titleStart, end)
  const last = title === null ? start : title.position.end.offset
  return {
    type: 'heading',
    runIn: pastBlanks(context.text, last, blockEnd) < blockEnd,
    children: title === null ? markers : [...markers, title],
    position: context.position(member.start, last)
  }
}

/** What closes a quotation around the whole list belongs to no title: “一是甲。二是乙。” */
function ownTitleEnd(text: string, member: Member, start: number, limit: number): number {
  let end = titleEnd(text, start, limit)
  if (!member.series.list) return end
  let open = 0
  for (let offset = start; offset < end; offset++) {
    const bits = classAt(text, offset)
    if (bits & openQuote) open++
    else if (bits & closeQuote) open--
  }
  for (; open < 0 && classAt(text, end - 1) & closeQuote; open++) end--
  return end
}

/** The heading of a member that its marker closes: the clause before the marker is the title. */
function closedHeading(context: BuildContext, member: Member, markers: Marker[], blockEnd: number): Heading {
  const title = textOf(context, member.start, member.markerStart)
  const {end} = (markers.at(-1) as Marker).position
  return {
    type: 'heading',
    runIn: pastBlanks(context.text, end.offset, blockEnd) < blockEnd,
    children: title === null ? markers : [title, ...markers],
    position: context.position(title === null ? member.markerStart : title.position.start.offset, end.offset)
  }
}

/** The marker of a member, and the second one where it has two. */
function markersOf(context: BuildContext, member: Member): Marker[] {
  const {markerStart, markerEnd, construct, ordinals, second} = member
  if (second === null) return [markerOf(context, markerStart, markerEnd, construct, ordinals)]
  return [
    markerOf(context, markerStart, second.start, construct, ordinals),
    markerOf(context, second.start, second.end, second.construct, second.ordinals)
  ]
}

function markerOf(
  context: BuildContext,
  start: number,
  limit: number,
  construct: number,
  ordinals: readonly number[]
): Marker {
  const end = beforeBlanks(context.text, start, limit)
  return {
    type: 'marker',
    value: context.text.slice(start, end),
    construct: context.construct(construct).name,
    ordinals: [...ordinals],
    position: context.position(start, end)
  }
}

/**
 * Where the caption of an article ends; `start` where it has none. It stands in brackets, or alone on the line:
 *
 *     第三条　【适用范围】本办法适用于…      第三条　适用范围      第三条　基本定义：
 *                        ^                              ^                       ^
 */
function captionEnd(text: string, start: number, limit: number, blockEnd: number): number {
  const close = captionBrackets[text.charAt(start)]
  if (close !== undefined) {
    const farthest = afterLetters(text, start, longestCaption, limit)
    const end = text.slice(start, farthest).indexOf(close)
    return end === -1 ? start : start + end + 1
  }
  if (limit !== blockEnd) return start
  // a colon announces the list below, if there is one
  const listed = beginsList(text, pastBlanks(text, blockEnd, text.length))
  const named =
    !listed && isLabel(text, start, blockEnd) && afterLetters(text, start, longestLabelled, blockEnd) === blockEnd
  return named || isTitleLine(text, start, blockEnd, longestCaption) ? blockEnd : start
}

/** （一） or 1., and no chain: what a colon above it announces. */
function beginsList(text: string, start: number): boolean {
  if (classAt(text, start) & openBracket) return true
  let offset = start
  while (digitAt(text, offset) >= 0) offset++
  return offset > start && '.．、'.includes(text.charAt(offset)) && digitAt(text, offset + 1) < 0
}

const captionBrackets: Readonly<Record<string, string>> = {'【': '】', '（': '）', '(': ')', '［': '］', '〔': '〕'}

const longestCaption = 40

/** A caption with a colon is a few words: 第三条　基本定义：. */
const longestLabelled = 12

/**
 * The contents of a range of one block: its texts, and the lists that `members` make in it. The members are those that
 * stand in the range, in document order. `announcing` says that a series begins behind the range.
 */
export function phrasingOf(
  context: BuildContext,
  start: number,
  end: number,
  members: readonly Member[],
  depth: number,
  announcing = false
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
  if (announcing) pushText(context, result, cursor, end)
  else pushRest(context, result, cursor, end)
  // a list that has grown holds room for more; this one stays in the tree
  return result.slice()
}

function pushRest(context: BuildContext, result: Phrasing[], start: number, end: number): void {
  const text = textOf(context, start, end)
  if (text !== null) result.push(text)
}

/** The text before a list; its last words are a Lead where they are a label with a colon. */
function pushText(context: BuildContext, result: Phrasing[], start: number, end: number): void {
  const last = beforeBlanks(context.text, start, end)
  const leadStart =
    last > start && classAt(context.text, last - 1) & colonClass
      ? pastLast(context.text, start, last, sentenceEnd | semicolon)
      : last
  const isLead = leadStart < last && isLabel(context.text, leadStart, last)
  pushRest(context, result, start, isLead ? leadStart : last)
  if (!isLead) return
  const text = textOf(context, leadStart, last) as Text
  const lead: Lead = {type: 'lead', children: [text], position: spanning(text.position, text.position)}
  result.push(lead)
}

/** Members of one series after each other, each with what stands below it. */
function groupsOf(members: readonly Member[]): Member[][] {
  const groups: Member[][] = []
  const from = members[0]?.index ?? 0
  for (const member of members) {
    const last = groups.at(-1)
    // they follow each other, so a parent that is not before all of them is among them
    const isTop = member.parent === null || member.parent.index < from
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
    position: context.position(heading.position.start.offset, last.position.end.offset)
  }
}
