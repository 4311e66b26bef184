import {createLocate} from '../../references/positions.js'
import {textRunsIn} from '../../references/runs.js'
import {type Announced, announcedIn} from '../counts/announced.js'
import {goesOnUnmarked} from '../counts/goes-on.js'
import {restatedIn, startOf} from '../counts/restated.js'
import {scopesOf} from '../counts/scopes.js'
import {rewritten} from '../counts/stated.js'
import {type StatesBelow, statedBelow} from '../counts/stated-below.js'
import type {Finding, Rule} from '../rule.js'

/**
 * Finds counts that announce a list with another number of members: 讲三点意见 and four 一、. Silent where a count announces no
 * list, where it fits the last number of a list with gaps, and where it is far from what an excerpt has.
 */
export const countMismatch: Rule = ({tree, options}) => {
  const locate = createLocate(options.source)
  const runs = textRunsIn(tree)
  const announced = scopesOf(tree, runs).flatMap((scope) => announcedIn(scope) ?? [])
  const below = statedBelow(announced)
  const faults = [...announced, ...restatedIn(announced, runs)].filter((each) => isFault(each, below))
  faults.sort((one, other) => startOf(one.run) - startOf(other.run) || one.count.start - other.count.start)
  return faults.map(({run, count, series}): Finding => {
    const {start, end} = count
    return {
      place: locate(run, start, end),
      actual: run.text.slice(start, end),
      expected: rewritten(run.text, count, series.members.length),
      cause: {position: series.first.position, text: series.first.value}
    }
  })
}

function isFault({run, count, series, after}: Announced, below: StatesBelow): boolean {
  if (series.fits(count.value) || !series.isWhole || !isNear(count.value, series.members.length)) return false
  // 二、办好三件事 over 主要是三件事：一是…: the heading counts what stands farther below
  if (run.within.type === 'heading' && below(count, series)) return false
  return count.value < series.members.length || !goesOnUnmarked(series, after)
}

/** Three more or less are a slip; a list that has four of eleven members is an excerpt, or not the one that was announced. */
function isNear(value: number, members: number): boolean {
  return Math.abs(value - members) <= Math.max(3, members >> 2)
}
