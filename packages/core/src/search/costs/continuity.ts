import {lastOrdinal} from '../../markers/match.js'

/** What it costs that a number follows another one in a series: nothing for the next one. */
export function following(previous: readonly number[], next: readonly number[], chained: boolean): number {
  if (chained) return followingInChain(previous, next)
  const from = previous[0] as number
  const to = next[0] as number
  // 最后 closes any series
  if (to === lastOrdinal) return from === lastOrdinal ? duplicate : 0
  if (from === lastOrdinal) return backward
  if (to === from) return suffixFollows(previous, next) ? 0 : duplicate
  const step = to - from
  if (step === 1) return 0
  return step > 1 ? Math.min(gap + 0.2 * (step - 2), widestGap) : backward
}

/** 1.2 after 1.1; 2.1 after 1.4, whose own 2 was lost. */
function followingInChain(previous: readonly number[], next: readonly number[]): number {
  const level = next.length - 1
  for (let index = 0; index < level; index++) {
    if (previous[index] === next[index]) continue
    return next[level] === 1 && (next[index] as number) > (previous[index] as number) ? lostParent : backward
  }
  if (previous[level] === next[level]) return duplicateChain
  return following([previous[level] as number], [next[level] as number], false)
}

/** 2.2 again and again is a column of a table that refers to a section: nobody miscounts all its numbers. */
const duplicateChain = 4

/** A chain that moves on with its outer number, though no marker of that number was seen. */
const lostParent = 0.8

/** What it costs that the outer numbers of a chain are not those of the item that contains it. */
export function containment(ordinals: readonly number[], parent: readonly number[] | null): number {
  if (parent === null) return 0.4
  // the outer numbers of the parent may be longer where it stands in a chain, as 1.2 above 1.2.3
  for (let index = 0; index < parent.length; index++) if (parent[index] !== ordinals[index]) return wrongParent
  return 0
}

const wrongParent = 2.5

/** Lines are lost in copying, and articles are repealed. */
const gap = 2
const widestGap = 3.2
/** Two 2. in a row: a slip that authors make. */
const duplicate = 2.2
const backward = 3.2

/** 第九条, 第九条之一, 第九条之二: added articles keep the numbers of the others. */
function suffixFollows(previous: readonly number[], next: readonly number[]): boolean {
  return next.length > 1 && (next.length > previous.length || (next.at(-1) as number) > (previous.at(-1) as number))
}

/** What it costs to open a series with a number. */
export function beginning(ordinals: readonly number[], chained: boolean, inline: boolean, cutOff: boolean): number {
  const first = (chained ? ordinals.at(-1) : ordinals[0]) as number
  if (first === 1) return 0.3
  if (first === lastOrdinal) return 6
  // an excerpt begins anywhere, and the outer levels of what it begins with come later
  if (cutOff && !inline) return 0.9
  return inline ? 3.2 : Math.min(3 + 0.1 * first, 3.6)
}

/** （一）（二） 1.1 1.2 （三） under one parent: what stands between belongs below, and ends no series. */
export const resuming = 1.9

/** A series runs on under another parent of its kind for nothing (第六条 opens 第二章, （八） comes first under 二、); under one of another construct, or inside a block, that is rare. */
export const runningOnElsewhere = 2

/** （一）（二）, and below the next parent （二）（三）: one that runs on and has its last number again is rarer than one that begins with a slip. */
export const runningOnAgain = 0.4

/** 一、一、一、: a series that begins anew where the last one ended, without anything between. */
export const restartingLine = 3.4

/** 一、二、十、四、: one number is wrong, and the series counts on as if it were right. */
export const slip = 2.8

/** 一是…二是…五是…四是…: the same inside a block, where the form is prose more often, but not between its siblings. */
export const inlineSlip = 1.2

/** 1.1, 1.2, 1.2, 1.4: more than to take one for prose, for a column of a table says 1.2 again and again; less than that and the gap behind it. */
export const chainSlip = 4.4
