import type {RuleName} from '@gangmu/core'
import {writeLike} from '@gangmu/core/internal'
import {type Member, numbersOf} from './members.js'
import type {GoldSeries} from './series.js'
import type {Fault} from './types.js'

/** Ways to make a number wrong: what it is instead, `number` being right. `random` gives numbers from 0 to 1. */
const ways: Readonly<Record<string, (number: number, random: () => number) => number>> = {
  before: (number) => number - 1,
  after: (number) => number + 1,
  higher: (number, random) => number + 2 + Math.floor(random() * 3),
  lower: (number) => number - 2,
  far: (number, random) => number + 10 + Math.floor(random() * 30),
  one: () => 1
}

/** Every way in which the number of a member can be wrong, written as its series writes numbers. */
export function numberFaults(text: string, series: GoldSeries, place: number, random: () => number): Fault[] {
  const member = series.members[place] as Member
  const known = new Set<number>()
  return Object.entries(ways).flatMap(([way, wrong]): Fault[] => {
    const number = wrong(member.number, random)
    if (number < 1 || number === member.number || known.has(number)) return []
    known.add(number)
    const rule = ruleFor(series, place, number)
    const fault = rule === null ? null : numberFault(text, series, place, {number, way, rule})
    return fault === null ? [] : [fault]
  })
}

function numberFault(
  text: string,
  series: GoldSeries,
  place: number,
  {number, way, rule}: {readonly number: number; readonly way: string; readonly rule: RuleName}
): Fault | null {
  const {node, construct, parts, written} = series.members[place] as Member
  // a word (首先) has no other number
  if (parts.numeral === null) return null
  const {start, end} = parts.own
  const chained = construct.chained === true
  const changed = chained
    ? chainedNumber(number, written.slice(start, end))
    : writeLike(parts.numeral, number, examplesFor(series, place))
  if (changed === null) return null
  const edit = {start: node.start + start, end: node.start + end, text: changed}
  const after = written.slice(0, start) + changed + written.slice(end)
  const markerEnd = node.start + after.length
  const broken = text.slice(0, edit.start) + changed + text.slice(edit.end)
  const read = numbersOf(construct, broken, node.start, markerEnd)
  if ((chained ? read?.at(-1) : read?.[0]) !== number) return null
  return {
    kind: 'number',
    way,
    construct: construct.name,
    edit,
    place: [node.start, markerEnd],
    before: written,
    after,
    rule,
    // the others count from 1, and one number is left for it
    isRepairable: true
  }
}

/** The last number of a chain, in the width of the one that stood there. */
function chainedNumber(number: number, example: string): string {
  return /[０-９]/.test(example)
    ? String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : String(number)
}

/** How the other members write their numbers, the nearest first. */
function examplesFor({members}: GoldSeries, place: number): string[] {
  return members
    .map((member, index) => ({member, distance: Math.abs(index - place)}))
    .sort((one, other) => one.distance - other.distance)
    .map(({member: {written, parts}}) => written.slice(parts.number.start, parts.number.end))
}

/**
 * The rule that a number breaks among those of its series; null where it is no fault by the rules. An excerpt can begin with any
 * number, and still none of these is left out: behind the first member 2 follows, so that no other number begins it.
 */
function ruleFor({members}: GoldSeries, place: number, number: number): RuleName | null {
  const others = members.map((member) => member.number).filter((_, index) => index !== place)
  if (others.includes(number)) return 'series-duplicate'
  if (!(number > place && others.slice(place).every((following) => following > number))) return 'series-order'
  // articles in between can have been repealed: 第九条 and then 第十二条 closes a law as well
  if (members[place]?.construct.runsThrough === true) return null
  return 'series-gap'
}
