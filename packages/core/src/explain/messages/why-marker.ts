import type {CostKind, Decision, Explanation} from '../types.js'
import type {ExplanationTable} from './types.js'

/** More reasons than these are no help. */
const mostReasons = 2

/** A reason that weighs less than this share of the strongest one did not decide. */
const leastShare = 0.3

/** Why a place is a marker, or none, in words: what it does there, and what speaks against the next best reading. */
export function whyMarker(explanation: Explanation, table: ExplanationTable): string {
  const {decision, alternative, accepted, margin} = explanation
  const reasons = table.and(reasonsOf(explanation, table))
  const against = table.otherwise(does(alternative, table), margin.toFixed(1), reasons)
  return accepted ? table.because(does(decision, table), against) : against
}

function does({how, after, parent}: Decision, {how: words}: ExplanationTable): string {
  const inside = parent === null ? null : oneLine(parent.marker)
  const before = after === null ? null : oneLine(after.marker)
  switch (how) {
    case 'prose':
      return words.prose
    case 'opens':
      return words.opens(inside)
    case 'restarts':
      return words.restarts(inside)
    default:
      return words[how](before ?? '', inside)
  }
}

/** The kinds of evidence that speak against the alternative, the strongest first. */
function reasonsOf(explanation: Explanation, table: ExplanationTable): string[] {
  const {decision, alternative, margin, suspicions} = explanation
  const weights: [CostKind | 'later', number][] = kinds.map((kind) => [
    kind,
    (alternative.costs[kind] ?? 0) - (decision.costs[kind] ?? 0)
  ])
  weights.push(['later', margin - (alternative.cost - decision.cost)])
  const positive = weights.filter(([, weight]) => weight > 0.05).sort(([, a], [, b]) => b - a)
  const strongest = positive[0]?.[1] ?? 0
  return positive
    .filter(([, weight]) => weight >= strongest * leastShare)
    .slice(0, mostReasons)
    .flatMap(([kind]) => {
      if (kind === 'suspicions') return suspicions.map((suspicion) => table.suspicions[suspicion])
      return table.evidence[kind][alternative.how === 'prose' ? 'asProse' : 'asMarker']
    })
}

const kinds: readonly CostKind[] = ['form', 'suspicions', 'alone', 'continuity', 'convention', 'nesting', 'paragraphs']

/** Markers can stand over a line end, and hold blanks of every kind. */
function oneLine(marker: string): string {
  return marker.trim().replaceAll(/[\s\p{Cc}]+/gu, ' ')
}
