import type {CostKind, Decision, Explanation} from '@gangmu/core'
import type {ExplainMessages} from '../messages/index.js'

/** More reasons than these are no help. */
const mostReasons = 2

/** A reason that weighs less than this share of the strongest one did not decide. */
const leastShare = 0.3

/** Why a place is a marker, or none, in words: what it does there, and what speaks against the next best reading. */
export function whyOf(explanation: Explanation, messages: ExplainMessages): string {
  const {decision, alternative, accepted, margin} = explanation
  const reasons = messages.and(reasonsOf(explanation, messages))
  const against = messages.otherwise(does(alternative, messages), margin.toFixed(1), reasons)
  return accepted ? messages.because(does(decision, messages), against) : against
}

function does({how, after, parent}: Decision, {how: words}: ExplainMessages): string {
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
function reasonsOf(explanation: Explanation, messages: ExplainMessages): string[] {
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
      if (kind === 'suspicions') return suspicions.map((suspicion) => messages.suspicions[suspicion])
      return messages.evidence[kind][alternative.how === 'prose' ? 'asProse' : 'asMarker']
    })
}

const kinds: readonly CostKind[] = ['form', 'suspicions', 'alone', 'continuity', 'convention', 'nesting', 'paragraphs']

/** Markers can stand over a line end, and hold blanks of every kind. */
export function oneLine(marker: string): string {
  return marker.trim().replaceAll(/[\s\p{Cc}]+/gu, ' ')
}
