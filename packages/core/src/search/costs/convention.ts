/** 1. below 2.1: the chain numbers the sections of the document, and 1. a list in one. */
export const listBelowChain = 0.3

/** What it costs that a construct stands below one that the standards put below it, or beside it. */
export function ranks(rank: number, parentRank: number, inline: boolean): number {
  if (rank > parentRank) return 0
  return inline ? 1.5 : 2
}
