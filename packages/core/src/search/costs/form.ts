import type {Construct} from '../../markers/complete.js'
import {place} from '../../place.js'
import type {Candidate} from '../../scan.js'

/** What it costs to take a candidate for prose: a form that rarely stands in prose is hard to explain away. */
export function rejection(candidate: Candidate, construct: Construct): number {
  if (candidate.place === place.line) return construct.strength.line
  return candidate.place === place.inside ? construct.strength.clause * insideShare : construct.strength.clause
}

/** A form in the middle of a clause is prose more often than one after a stop. */
const insideShare = 0.7
