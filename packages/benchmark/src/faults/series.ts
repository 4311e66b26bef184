import type {GoldDocument} from '../gold.js'
import {type Member, membersOf} from './members.js'

/** Members side by side in a gold outline whose numbers count 1, 2, 3 and on. */
export interface GoldSeries {
  /** Without those that were added later: 第九条之一. */
  readonly members: readonly Member[]
}

/** As many members as these tell what the next number is. */
const fewest = 3

/**
 * The series of a gold outline that are without a fault. They are made of its nodes alone: members with one parent and one form
 * of marker; of the whole document where they run through it (articles), and of those below the next parent where they run on.
 */
export function seriesOf(document: GoldDocument): GoldSeries[] {
  const open = new Map<string, Member[]>()
  const groups: Member[][] = []
  for (const member of membersOf(document)) {
    if (isAdded(member)) continue
    const key = keyOf(member)
    const group = open.get(key)
    // below one parent several lists can stand: 一是…二是… of one paragraph, and of the next
    if (group === undefined || member.number === 1) {
      const made = [member]
      open.set(key, made)
      groups.push(made)
    } else group.push(member)
  }
  return linked(groups)
    .filter((members) => members.length >= fewest && members.every(({number}, place) => number === place + 1))
    .map((members) => ({members}))
}

/** 第九条之一 stands between 第九条 and 第十条, and does not count with them. */
function isAdded({ordinals, construct}: Member): boolean {
  return construct.chained !== true && ordinals.length > 1
}

function keyOf(member: Member): string {
  const {construct, ordinals, node} = member
  const parent = construct.runsThrough === true ? '' : node.parent
  const outer = construct.chained === true ? ordinals.slice(0, -1).join('.') : ''
  return `${formOf(member)} ${parent} ${outer}`
}

/** What the markers of a series have in common: 一、 and 一. count on from each other, 问题一 and 案例二 do not. */
function formOf({construct, parts, written}: Member): string {
  const shared = construct.sharedPart === undefined ? null : parts[construct.sharedPart]
  return `${construct.kin ?? construct.name} ${shared === null ? '' : written.slice(shared.start, shared.end)}`
}

/** Joins groups that are one series: （八） stands first below 二、, where （七） is the last one below 一、. */
function linked(groups: readonly (readonly Member[])[]): Member[][] {
  const series: Member[][] = []
  const last = new Map<string, Member[]>()
  for (const group of groups) {
    const first = group[0] as Member
    const key = `${formOf(first)} ${first.node.depth}`
    const before = last.get(key)
    if (before !== undefined && first.construct.chained !== true && first.number === endOf(before) + 1) {
      before.push(...group)
      continue
    }
    const made = [...group]
    last.set(key, made)
    series.push(made)
  }
  return series
}

function endOf(members: readonly Member[]): number {
  return (members.at(-1) as Member).number
}
