import type {TextRun} from '../../references/runs.js'
import type {Announced} from './announced.js'
import {refersElsewhere} from './announces.js'
import {statedCountsIn} from './stated.js'

/**
 * Finds the counts of a paragraph that a lead in it states again, word for word: the list of the lead is theirs.
 *
 *     要突出三个重点领域、抓好五项具体工作。三个重点领域：一是…。五项具体工作：一是…。
 *           ^                  ^             ^ lead              ^ lead
 */
export function restatedIn(all: readonly Announced[], runs: readonly TextRun[]): Announced[] {
  const leads = new Map<TextRun['within'], Map<string, Announced>>()
  for (const announced of all) {
    const {run, count} = announced
    if (count.start > 0 || run.within.type !== 'paragraph' || count.end === count.numberEnd + count.measure.length)
      continue
    const known = leads.get(run.within)
    if (known === undefined) leads.set(run.within, new Map([[count.unit, announced]]))
    else if (!known.has(count.unit)) known.set(count.unit, announced)
  }
  if (leads.size === 0) return []
  return runs.flatMap((run) => {
    const known = leads.get(run.within)
    if (known === undefined) return []
    return statedCountsIn(run.text).flatMap((count): Announced[] => {
      const announced = known.get(count.unit)
      const isBefore = announced !== undefined && announced.run !== run && startOf(run) < startOf(announced.run)
      const isAnnounced = isBefore && isLastSentence(run.text, count.phraseEnd) && !refersElsewhere(run.text, count)
      return isAnnounced ? [{...announced, run, count}] : []
    })
  })
}

/** A sentence that is longer than this behind a count does not announce anything with it. */
const longestRest = 60

function isLastSentence(text: string, from: number): boolean {
  return text.length - from <= longestRest && !/[。！？!?]./.test(text.slice(from))
}

/** Where a text begins in the source. */
export function startOf({leaves}: TextRun): number {
  return leaves[0]?.position.start.offset ?? 0
}
