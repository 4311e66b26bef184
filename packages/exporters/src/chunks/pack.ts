import {type Member, type Passage, textOf} from './passages.js'

/** Neighbouring passages that become one chunk, or one passage that may be too long for one. */
export interface Group {
  readonly passages: Passage[]
  /** The members that all of them stand in. */
  members: readonly Member[]
  /** The length of their text, or a little more. */
  length: number
  /** Whether it may be merged with what stands beside it. */
  readonly open: boolean
}

/** Each passage for itself. */
export function apart(passages: readonly Passage[]): Group[] {
  return passages.map(alone)
}

/**
 * Merges neighbours while their text has at most `size` characters. A section that fits is one group with all that it
 * holds, and can be merged with its neighbours in the section that holds both. One that does not fit is merged with
 * nothing outside of it, and neither are the sections that stand in no other one.
 */
export function packed(passages: readonly Passage[], size: number, depth = 0): Group[] {
  const groups: Group[] = []
  for (const group of unitsOf(passages, size, depth)) {
    const before = groups.at(-1)
    if (before && canMerge(before, group, size)) merge(before, group)
    else groups.push(group)
  }
  return groups
}

/** What stands at one depth: passages of their own, and the groups of each member. */
function unitsOf(passages: readonly Passage[], size: number, depth: number): Group[] {
  const units: Group[] = []
  let start = 0
  while (start < passages.length) {
    const member = passages[start]?.members[depth]
    let end = start + 1
    while (member && passages[end]?.members[depth] === member) end++
    const inside = passages.slice(start, end)
    // one by one: a section can hold more groups than a call takes arguments
    for (const group of member ? closed(packed(inside, size, depth + 1), member, depth) : inside.map(alone))
      units.push(group)
    start = end
  }
  return units
}

function closed(groups: Group[], member: Member, depth: number): Group[] {
  const fits = groups.length === 1 && !(depth === 0 && member.type === 'section')
  return fits ? groups : groups.map((group) => ({...group, open: false}))
}

function alone(passage: Passage): Group {
  const {members, kind, leaves} = passage
  return {passages: [passage], members, length: textOf(leaves).length, open: kind === 'text'}
}

function canMerge(left: Group, right: Group, size: number): boolean {
  return left.open && right.open && left.length + 1 + right.length <= size
}

/** Adds to the left group in place: a copy for each neighbour would take time quadratic in their number. */
function merge(left: Group, right: Group): void {
  for (const passage of right.passages) left.passages.push(passage)
  const differs = left.members.findIndex((member, index) => member !== right.members[index])
  if (differs !== -1) left.members = left.members.slice(0, differs)
  // A line end may stand between them.
  left.length += 1 + right.length
}
