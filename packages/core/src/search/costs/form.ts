import type {MarkerConstruct} from '../../markers/construct.js'
import {place} from '../../place.js'
import type {Candidate} from '../../scan.js'
import type {Suspicion} from '../../suspicions.js'

/** What it costs to take a candidate for prose: a form that rarely stands in prose is hard to explain away. */
export function rejection(candidate: Candidate, construct: MarkerConstruct): number {
  if (candidate.place === place.line) return construct.strength.line
  return candidate.place === place.inside ? construct.strength.clause * insideShare : construct.strength.clause
}

/** A form in the middle of a clause is prose more often than one after a stop. */
const insideShare = 0.7

/** What its place costs a candidate that is taken for a marker, by `Place`: authors put markers after a stop. */
const byPlace = [0, 0, 0, 0.3, 0.6, 0.3, 0.6] as const

/** What a suspicion costs: less than a form at the beginning of a block, so that the neighbours can outweigh it. */
const bySuspicion: Readonly<Record<Suspicion, number>> = {
  decimal: 3,
  coordination: 3.2,
  mention: 3,
  listing: 7,
  attached: 2,
  bare: 2
}

/** What speaks against a candidate itself, whatever stands around it. */
export function doubt(candidate: Candidate): number {
  let cost: number = byPlace[candidate.place]
  for (const suspicion of candidate.suspicions) cost += bySuspicion[suspicion]
  return cost
}
