import type {Construct} from './markers/complete.js'
import {arabic} from './numerals/arabic.js'
import {place} from './place.js'
import type {Candidate} from './scan.js'

/**
 * Adds the suspicion `unchained` to numbers that are markers only above chained ones, where the document has none:
 *
 *     3术语          3号楼入口处
 *     3.1 接口       东侧
 *     ^ a section    ^ prose
 *
 * A document that numbers 5.1 has a 5, and those before it.
 */
export function markUnchained(
  candidates: readonly Candidate[],
  constructs: readonly Construct[]
): readonly Candidate[] {
  let outermost = 0
  let needed = false
  for (const {construct, place: at, ordinals} of candidates) {
    const {chained, numerals, aboveChains} = constructs[construct] as Construct
    needed ||= aboveChains === true
    // A.1 belongs to an annex, and has no number above it
    if (at === place.line && chained === true && numerals?.[0]?.first === arabic.first)
      outermost = Math.max(outermost, ordinals[0] as number)
  }
  if (!needed) return candidates
  return candidates.map((candidate) => {
    const needsChains = constructs[candidate.construct]?.aboveChains === true
    if (!needsChains || (outermost > 0 && (candidate.ordinals[0] as number) <= outermost + 1)) return candidate
    return {...candidate, suspicions: [...candidate.suspicions, 'unchained' as const]}
  })
}
