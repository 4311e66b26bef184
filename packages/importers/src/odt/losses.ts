import type {Omitted} from '../types.js'

/** What stands in the document and not in the text, as it is counted. */
export type Losses = {-readonly [kind in 'deletions' | 'pictures' | 'comments' | 'hidden']: number}

export const noLosses = (): Losses => ({deletions: 0, pictures: 0, comments: 0, hidden: 0})

/** The kinds that there are any of. */
export function omittedOf(losses: Losses): Omitted {
  return Object.fromEntries(Object.entries(losses).filter(([, count]) => count > 0))
}
