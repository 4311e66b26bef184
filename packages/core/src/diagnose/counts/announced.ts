import type {TextRun} from '../../references/runs.js'
import {
  announcesAsHeading,
  announcesAsOpening,
  announcesByLabel,
  announcesDirectly,
  endsWithColon
} from './announces.js'
import type {Scope} from './scopes.js'
import {type CountedSeries, repeats} from './series.js'
import {type StatedCount, statedCountsIn} from './stated.js'
import {saidAgain} from './words.js'

/** A list and a count that announces it. */
export interface Announced {
  readonly series: CountedSeries
  /** The text that goes on behind the list in its paragraph. */
  readonly after: string
  /** The text that states the count. */
  readonly run: TextRun
  readonly count: StatedCount
}

/** Finds the count that announces a list, the nearest one first; null where none does. */
export function announcedIn({series, before, opening, after, heading}: Scope): Announced | null {
  const near = before === null ? [] : [before]
  const all = [...near, ...opening.toReversed()]
  const isHeadingAlone = before !== null && before === heading && !endsWithColon.test(before.text)
  const find = (runs: readonly TextRun[], announces: (text: string, count: StatedCount) => boolean) => {
    for (const run of runs) {
      const count = statedCountsIn(run.text).findLast((each) => announces(run.text, each))
      if (count !== undefined) return {series, after, run, count}
    }
    return null
  }
  return (
    find(isHeadingAlone ? [] : near, (text, count) => announcesDirectly(text, count) && isOf(series, text, count)) ??
    find(heading === null ? [] : [heading], announcesAsHeading) ??
    find(all, (text, count) => announcesByLabel(text, count, series.first.value)) ??
    find(all, announcesAsOpening)
  )
}

/** 四个转变 is a name that a list need not enumerate: one that does says 转变 again in its members, or a colon tells. */
function isOf(series: CountedSeries, text: string, {phraseEnd, unit}: StatedCount): boolean {
  const word = saidAgain.exec(unit)?.[0]
  return word === undefined || endsWithColon.test(text.slice(phraseEnd)) || repeats(series, word)
}
