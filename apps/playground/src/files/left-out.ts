import type {Result} from '../reader/types.js'
import type {Words} from '../words/words.js'

/** What of the text does not stand in a result, a sentence for each kind of it. */
export function leftOutOf({leftOut}: Pick<Result, 'leftOut'>, {result}: Words): string[] {
  const kinds = Object.keys(leftOut) as (keyof Result['leftOut'])[]
  return kinds.flatMap((kind) => {
    const count = leftOut[kind] ?? 0
    return count === 0 ? [] : [result.leftOut[kind](count)]
  })
}
