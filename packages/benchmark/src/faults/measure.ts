import {loadSet, namesOfSets} from '../corpus.js'
import type {FaultFigures} from './floors.js'
import {type Judgement, ownReports} from './judge.js'
import type {RepairJudgement} from './repairs.js'
import {truthOf} from './true-faults.js'
import type {SetDocument} from './types.js'

/** The documents of all sets of ../shared/corpus. */
export async function allDocuments(): Promise<SetDocument[]> {
  const sets = await Promise.all(
    namesOfSets().map(async (set) => (await loadSet(set)).map((document) => ({...document, set})))
  )
  return sets.flat()
}

/** The figures that have a floor. */
export function figuresOf(
  judgements: readonly Judgement[],
  repairs: readonly RepairJudgement[],
  documents: readonly SetDocument[]
): FaultFigures {
  const truths = documents.flatMap((document) =>
    ownReports(document).map((each) => truthOf(document, each) !== undefined)
  )
  return {
    found: shareOf(judgements.map(({verdict}) => verdict === 'found')),
    repaired: shareOf(repairs.filter(({copy}) => copy.fault.kind === 'number').map(({isRepaired}) => isRepaired)),
    true: shareOf(truths)
  }
}

/** How many of some hold; 1 where there are none. */
function shareOf(values: readonly boolean[]): number {
  return values.length === 0 ? 1 : values.filter(Boolean).length / values.length
}
