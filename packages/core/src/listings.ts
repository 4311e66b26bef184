import {skipBlanks} from './characters.js'
import type {Construct} from './markers/complete.js'
import {place} from './place.js'
import type {Candidate} from './scan.js'

/** Fewer lines than this are chapters whose text was lost. */
const shortest = 3

/** So many characters of a title tell whether two divisions are the same: 第一节 stands in every chapter. */
const tellingTitle = 4

/**
 * Adds the suspicion `listing` to divisions that follow each other line by line, where the first of them stands elsewhere too:
 *
 *     本招标文件包括下列文件：
 *     第一章  投标须知
 *     第二章  评标办法        the parts are named here, and begin elsewhere
 *     第三章  合同条款
 *
 * or to divisions each of which is a whole sentence: 第一章介绍背景。 第二章研究方法。 tell what the chapters hold.
 */
export function markListings(
  text: string,
  candidates: readonly Candidate[],
  constructs: readonly Construct[],
  isSentence: (block: number) => boolean
): readonly Candidate[] {
  const identity = ({key, ordinals, end}: Candidate) => {
    const start = skipBlanks(text, end)
    // a short title ends with its line: 第一章总则
    const [title] = text.slice(start, start + tellingTitle).split(/[\r\n]/)
    return `${key} ${ordinals.join('.')} ${title}`
  }
  const divisions: number[] = []
  for (let index = 0; index < candidates.length; index++) {
    const {place: at, construct} = candidates[index] as Candidate
    if (at === place.line && constructs[construct]?.divides === true) divisions.push(index)
  }
  if (divisions.length < shortest) return candidates
  const result = [...candidates]
  const seen = new Map<string, number>()
  for (const index of divisions) {
    const name = identity(candidates[index] as Candidate)
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  for (let from = 0; from < divisions.length; ) {
    let to = from + 1
    while (to < divisions.length && follows(candidates, divisions[to - 1] as number, divisions[to] as number)) to++
    const run = divisions.slice(from, to)
    const first = candidates[run[0] as number] as Candidate
    const told = run.every((index) => isSentence((candidates[index] as Candidate).block))
    if (run.length >= shortest && (told || (seen.get(identity(first)) as number) > 1)) {
      for (const index of run) result[index] = suspect(candidates[index] as Candidate)
    }
    from = to
  }
  return result
}

function follows(candidates: readonly Candidate[], before: number, after: number): boolean {
  const left = candidates[before] as Candidate
  const right = candidates[after] as Candidate
  return right.block === left.block + 1 && right.key === left.key
}

function suspect(candidate: Candidate): Candidate {
  return {...candidate, suspicions: [...candidate.suspicions, 'listing']}
}
