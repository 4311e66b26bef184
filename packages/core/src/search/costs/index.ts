import type {Suspicion} from '../../suspicions.js'
import {orphan, refund} from './alone.js'
import {
  beginning,
  chainSlip,
  containment,
  following,
  inlineSlip,
  restartingLine,
  resuming,
  runningOnAgain,
  runningOnElsewhere,
  slip
} from './continuity.js'
import {listBelowChain, ranks} from './convention.js'
import {rejection} from './form.js'
import {higherLevel, keptHeading, otherLevel, rejectedHeading, rejectedNumber, sameLevel} from './hints.js'
import {growingInline, indented, insideItself, leavingForMarker} from './nesting.js'
import {keepingAddress, leaving, leavingForHeading, leavingMoreForHeading, staying} from './paragraphs.js'
import * as suspicions from './suspicions.js'

/**
 * All that the search pays for, by kind: a kind is a file. The search asks this object and not the files, so that
 * explain.ts can ask for one kind alone, and an ablation can leave one out.
 */
export const costs = {
  form: {rejection},
  suspicions: {...suspicions} satisfies Readonly<Record<Suspicion, number>>,
  alone: {orphan, refund},
  continuity: {
    following,
    containment,
    beginning,
    runningOnElsewhere,
    runningOnAgain,
    resuming,
    restartingLine,
    slip,
    inlineSlip,
    chainSlip
  },
  convention: {ranks, listBelowChain},
  nesting: {leavingForMarker, growingInline, insideItself, indented},
  paragraphs: {staying, leaving, leavingForHeading, leavingMoreForHeading, keepingAddress},
  hints: {sameLevel, higherLevel, otherLevel, rejectedHeading, rejectedNumber, keptHeading}
}

/** A kind of evidence that the search weighs. */
export type CostKind = keyof typeof costs

export type Costs = {
  readonly [Kind in CostKind]: {readonly [Name in keyof (typeof costs)[Kind]]: Wide<(typeof costs)[Kind][Name]>}
}

/** Any number in the place of one. */
type Wide<Cost> = Cost extends number ? number : Cost

export const costKinds = Object.keys(costs) as CostKind[]

/** One kind of costs, where all others cost nothing: what a move costs with it is the part of the kind. */
export function onlyKind(kind: CostKind): Costs {
  const free = Object.fromEntries(costKinds.map((each) => [each, freeOf(costs[each])]))
  return {...free, [kind]: costs[kind]} as Costs
}

/** The costs of a kind, or those of them that are named, as if each came to nothing. */
export function freeOf(
  kind: Readonly<Record<string, unknown>>,
  names: readonly string[] = Object.keys(kind)
): Readonly<Record<string, unknown>> {
  const free = names.map((name) => [name, typeof kind[name] === 'number' ? 0 : () => 0])
  return {...kind, ...Object.fromEntries(free)}
}
