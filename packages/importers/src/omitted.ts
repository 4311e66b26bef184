import type {Omitted} from './types.js'

/** What stands in a document and not in its text, while it is counted. */
export type Tally = {-readonly [kind in 'deletions' | 'pictures' | 'comments' | 'hidden']: number}

export const emptyTally = (): Tally => ({deletions: 0, pictures: 0, comments: 0, hidden: 0})

/** The kinds that there are any of. */
export function omittedOf(counts: Readonly<Record<keyof Tally, number>>): Omitted {
  const {deletions, pictures, comments, hidden} = counts
  return Object.fromEntries(Object.entries({deletions, pictures, comments, hidden}).filter(([, count]) => count > 0))
}
