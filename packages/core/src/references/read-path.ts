import {matchesAt, skipBlanks} from '../characters.js'
import {
  type PartRead,
  type Reading,
  readOrdinal,
  readRelative,
  readUnitAndSuffixes,
  type UnitRead,
  type WrittenNumber
} from './read-part.js'
import type {ReferenceUnit} from './types.js'

/** What stands between two members of an enumeration: 、 or 和, or 至. */
export type Joined = 'and' | 'through'

/** Parts that lead to one place, the outermost first: 第三条第二款. */
export interface PathRead {
  readonly parts: readonly PartRead[]
  readonly start: number
  readonly end: number
  /** What joins it to the path before it in an enumeration; undefined for the first. */
  readonly joined: Joined | undefined
}

/** Numbers that share 第 and a unit are few: 第（一）、（二）、（五）项. A bound keeps each attempt of constant cost. */
const mostNumbers = 24

/** Longer paths than this name no place: 编, 分编, 章, 节, 条, 款, 项 and 目 are eight. */
const mostParts = 8

const and = /\s?(?:[、，,]|[和及与與或]者?|以及|、?(?:以及|或者|[并並]))\s?(?=第|[（(]|[一二三四五六七八九十\d])/y
const through = /\s?(?:[至到~～—－–-]|——)\s?(?=第|[（(]|[一二三四五六七八九十\d])/y

/** Reads the paths of an enumeration at an offset: 第三条第二款、第三款和第五条. Empty where none stands there. */
export function readPaths(reading: Reading, start: number): PathRead[] {
  const paths: PathRead[] = []
  let offset = start
  let joined: Joined | undefined
  for (;;) {
    const read = readPath(reading, offset, joined, paths.at(-1)?.parts.at(-1))
    for (const path of read) paths.push(path)
    const next = read.length === 0 ? null : jointAt(reading, (read.at(-1) as PathRead).end)
    if (next === null || !matchesAt(/[第（(]/y, reading.text, next.end)) return paths
    joined = next.joined
    offset = next.end
  }
}

/** Reads what joins two members of an enumeration. */
export function jointAt(reading: Reading, offset: number): {joined: Joined; end: number} | null {
  reading.steps++
  if (matchesAt(and, reading.text, offset)) return {joined: 'and', end: and.lastIndex}
  if (matchesAt(through, reading.text, offset)) return {joined: 'through', end: through.lastIndex}
  return null
}

/** Reads one path, or several where numbers share a unit: 第三条第（一）、（二）项. */
function readPath(
  reading: Reading,
  start: number,
  joined: Joined | undefined,
  before: PartRead | undefined
): PathRead[] {
  const relative = joined === undefined ? readRelative(reading, start) : null
  const parts: PartRead[] = relative === null ? [] : [relative]
  let offset = relative === null ? start : skipBlanks(reading.text, relative.end)
  while (parts.length < mostParts) {
    const follows = parts.at(-1) ?? (before?.bracketed ? before : undefined)
    const read = readNumbered(reading, offset, follows)
    if (read.length === 0) break
    const last = read.at(-1) as NumberedPart
    if (read.length > 1)
      return read.map((one, index) => pathOf(index === 0 ? [...parts, one] : [one], index === 0 ? joined : one.joined))
    parts.push(last)
    offset = skipBlanks(reading.text, last.end)
  }
  return parts.length === 0 ? [] : [pathOf(parts, joined)]
}

function pathOf(parts: readonly PartRead[], joined: Joined | undefined): PathRead {
  return {parts, start: (parts[0] as PartRead).start, end: (parts.at(-1) as PartRead).end, joined}
}

/** A numbered part, with what joins it to the one before it that shares its unit. */
interface NumberedPart extends PartRead {
  readonly joined?: Joined | undefined
}

/**
 * Reads a numbered part, or several that share 第 and the unit.
 *
 *     第（一）至（三）项      第三条（二）
 *     ^       ^                    ^ in brackets, behind a part, without 第
 */
function readNumbered(reading: Reading, start: number, before: PartRead | undefined): NumberedPart[] {
  const {text} = reading
  const prefixed = text.charAt(start) === '第'
  const first = readOrdinal(reading, prefixed ? skipBlanks(text, start + 1) : start)
  if (first === null || !(prefixed || first.bracketed)) return []
  const numbers: Listed[] = [{number: first, start, joined: undefined}]
  let unit = readUnitAndSuffixes(reading, first)
  while (unit === null && numbers.length < mostNumbers) {
    const next = listedAfter(reading, (numbers.at(-1) as Listed).number)
    if (next === null) break
    numbers.push(next)
    unit = readUnitAndSuffixes(reading, next.number)
  }
  if (unit !== null) return numbers.map((listed, index) => partOf(listed, unit, index === numbers.length - 1))
  return !prefixed && before !== undefined && opensMembers.has(before.unit) ? [memberPart(first, start)] : []
}

/** A number that shares 第 and the unit with others. */
interface Listed {
  readonly number: WrittenNumber
  readonly start: number
  readonly joined: Joined | undefined
}

function listedAfter(reading: Reading, {past, bracketed}: WrittenNumber): Listed | null {
  const joint = jointAt(reading, past)
  if (joint === null) return null
  const start = joint.end
  const number = readOrdinal(reading, reading.text.charAt(start) === '第' ? start + 1 : start)
  return number === null || number.bracketed !== bracketed ? null : {number, start, joined: joint.joined}
}

/** What a number in brackets alone can follow: 第三条（二）, 第二部分（三）, 第二款（一）. */
const opensMembers: ReadonlySet<ReferenceUnit> = new Set(['article', 'clause', 'item', 'part', 'member', 'number'])

function partOf(
  {number, start, joined}: Listed,
  {unit, ordinals, end, numberEnd}: UnitRead,
  isLast: boolean
): NumberedPart {
  return {
    ...memberPart(number, start),
    unit: number.chained ? 'number' : unit,
    ...(isLast ? {ordinals, end, numberEnd} : {}),
    joined
  }
}

/** A part that is named by its number alone: （二）, 3.2.1. */
export function memberPart(number: WrittenNumber, start: number): PartRead {
  return {
    unit: number.chained ? 'number' : 'member',
    relation: 'numbered',
    ordinals: number.ordinals,
    count: 1,
    bracketed: number.bracketed,
    start,
    end: number.past,
    numberStart: number.start,
    numberEnd: number.end
  }
}
