import type {ImplicitExplanation, ParallelWeights} from '../types.js'
import type {ExplanationTable} from './types.js'

/** More reasons than these are no help. */
const mostReasons = 3

/** Why paragraphs that begin alike are sections, or none, in words: what they share, and what weighs most. */
export function whyParallel(explanation: ImplicitExplanation, {and, because, implicit}: ExplanationTable): string {
  const {shared, weight, leastWeight, accepted, weights} = explanation
  const words = [shared.opening, shared.frame, shared.ending]
  const shares = words.every((part) => part === '') ? implicit.form : implicit.shares(frameOf(shared))
  const reasons = strongest(weights, accepted ? 1 : -1).map((kind) => implicit.evidence[kind][accepted ? 'yes' : 'no'])
  return because(shares, implicit.weight(weight.toFixed(1), leastWeight.toFixed(1), and(reasons)))
}

/** 切实… …要围绕… …中来 */
function frameOf({opening, frame, ending}: ImplicitExplanation['shared']): string {
  return [opening, ...(frame === '' ? [] : [frame]), ending].join('…')
}

/** The kinds of evidence that speak most for them, or against them. */
function strongest(weights: ParallelWeights, sign: 1 | -1): (keyof ParallelWeights)[] {
  return (Object.keys(weights) as (keyof ParallelWeights)[])
    .filter((kind) => weights[kind] * sign > 0)
    .sort((a, b) => (weights[b] - weights[a]) * sign)
    .slice(0, mostReasons)
}
