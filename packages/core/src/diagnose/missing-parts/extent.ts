import type {Member} from '../../references/members.js'
import type {ReferenceUnit} from '../../references/types.js'
import type {Root} from '../../types.js'
import {isCutOff, isEnded, listedIn} from './ends.js'

/** What can be said of parts that a document does not have: whether it is one that would have them. */
export interface Extent {
  /**
   * Whether the document would have a division, if there were one: they begin with 1, and go on behind its number or end
   * where the document does. An excerpt, and a text whose table of contents lists the division (第三章), would not.
   */
  readonly isComplete: (unit: ReferenceUnit, ordinal: number, words: string) => boolean
  /** The divisions of one unit. */
  readonly divisions: (unit: ReferenceUnit) => Numbered | undefined
  /** The members of a unit directly in a member; those without one, its items, for `null`. */
  readonly below: (holder: Member, unit: ReferenceUnit | null) => Numbered | undefined
  /** The members with numbers of all levels that have these above their own: 3.1 to 3.4 for 3. */
  readonly chained: (levels: readonly number[]) => Numbered | undefined
}

/** Members that are counted together. */
export interface Numbered {
  readonly members: readonly Member[]
  readonly byOrdinal: ReadonlyMap<number, Member>
  readonly greatest: number
  /** Whether they begin with 1, and are two at least. */
  readonly isWhole: boolean
}

/** A document with fewer articles or chapters than this is taken as it is; a longer one that is whole shows its end. */
const few = 10

export function extentOf(tree: Root, members: readonly Member[]): Extent {
  const groups = groupsOf(members)
  const articles = groups.get('article')?.members ?? []
  const cut = isCutOff(tree)
  const ended = isEnded(tree, articles)
  const listed = listedIn(tree)
  return {
    isComplete(unit, ordinal, words) {
      const divisions = groups.get(unit)
      if (divisions === undefined || !divisions.isWhole || cut || listed.has(words.replace(/\s/g, ''))) return false
      return ended || ordinal <= divisions.greatest || members.length < few
    },
    divisions: (unit) => groups.get(unit),
    below: (holder, unit) => groups.get(keyBelow(holder, unit)),
    chained: (levels) => groups.get(keyOfLevels(levels))
  }
}

/** The members by unit, by what holds them, and by the numbers of the levels above. */
function groupsOf(members: readonly Member[]): Map<string, Numbered> {
  const lists = new Map<string, Member[]>()
  const add = (key: string, member: Member) => {
    const known = lists.get(key)
    if (known === undefined) lists.set(key, [member])
    else known.push(member)
  }
  for (const member of members) {
    if (member.unit !== null) add(member.unit, member)
    if (member.parent !== null) add(keyBelow(member.parent, member.unit), member)
    if (member.shape === 'chain') add(keyOfLevels(member.ordinals.slice(0, -1)), member)
  }
  return new Map([...lists].map(([key, list]) => [key, numbered(list)]))
}

function keyBelow({index}: Member, unit: ReferenceUnit | null): string {
  return `${index} ${unit}`
}

function keyOfLevels(levels: readonly number[]): string {
  return `levels ${levels.join('.')}`
}

function numbered(members: readonly Member[]): Numbered {
  const byOrdinal = new Map<number, Member>()
  let greatest = 0
  for (const member of members) {
    const ordinal = ownOrdinal(member)
    greatest = Math.max(greatest, ordinal)
    if (!byOrdinal.has(ordinal)) byOrdinal.set(ordinal, member)
  }
  const [first] = members
  return {members, byOrdinal, greatest, isWhole: members.length > 1 && first !== undefined && ownOrdinal(first) === 1}
}

/** The number of a member among those around it: 9 for 第九条之一, 3 for 2.3. */
function ownOrdinal({unit, ordinals}: Member): number {
  return (unit === null ? ordinals.at(-1) : ordinals[0]) ?? 0
}
