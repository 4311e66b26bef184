import {closeBracket, type MarkerPart, openBracket} from '@gangmu/core/internal'
import type {Member} from './members.js'
import type {GoldSeries} from './series.js'
import type {Fault} from './types.js'

type Side = 'open' | 'close'

/** The brackets of markers, each with its partner of the other width. */
const otherWidth: Readonly<Record<string, string>> = {
  '（': '(',
  '(': '（',
  '）': ')',
  ')': '）',
  '［': '[',
  '[': '［',
  '］': ']',
  ']': '］'
}

const brackets: Readonly<Record<Side, readonly string[]>> = {open: openBracket, close: closeBracket}

/** Brackets of another kind that authors take. */
const otherKinds: Readonly<Record<Side, readonly string[]>> = {open: ['〔', '【', '['], close: ['〕', '】', ']']}

/** Every way in which a bracket of a member can be wrong. A series whose own brackets are mixed has none: nothing says what is right. */
export function bracketFaults({members}: GoldSeries, place: number, random: () => number): Fault[] {
  const member = members[place] as Member
  const pair = pairOf(member)
  if (pair === null || members.some((other) => pairOf(other) !== pair)) return []
  return (['open', 'close'] as const).flatMap((side) => sideFaults(member, side, random))
}

function sideFaults(member: Member, side: Side, random: () => number): Fault[] {
  const part = bracketOf(member, side)
  if (part === null) return []
  const bracket = member.written.slice(part.start, part.end)
  const kinds = otherKinds[side].filter((other) => other !== bracket && other !== otherWidth[bracket])
  const width = otherWidth[bracket]
  return [
    ...(width === undefined ? [] : [bracketFault(member, part, width, `${side} of other width`)]),
    bracketFault(member, part, kinds[Math.floor(random() * kinds.length)] as string, `${side} of other kind`),
    // 1） without its only bracket is a number, and no marker with a wrong bracket
    ...(bracketOf(member, 'open') === null ? [] : [bracketFault(member, part, '', `${side} left out`)])
  ]
}

function bracketFault({node, written, construct}: Member, part: MarkerPart, text: string, way: string): Fault {
  const after = written.slice(0, part.start) + text + written.slice(part.end)
  return {
    kind: 'bracket',
    way,
    construct: construct.name,
    edit: {start: node.start + part.start, end: node.start + part.end, text},
    place: [node.start, node.start + after.length],
    before: written,
    after,
    rule: 'mixed-brackets',
    // all others of the series have one pair of brackets
    isRepairable: true
  }
}

/** The brackets of a marker, the one that opens before the one that closes; null where it has none (一、 ㈠ 第一章). */
function pairOf(member: Member): string | null {
  const close = bracketOf(member, 'close')
  if (close === null) return null
  const open = bracketOf(member, 'open')
  return [open, close].map((part) => (part === null ? '' : member.written.slice(part.start, part.end))).join(' ')
}

function bracketOf({parts, written}: Member, side: Side): MarkerPart | null {
  const part = parts[side]
  return part !== null && brackets[side].includes(written.slice(part.start, part.end)) ? part : null
}
