/** What it costs that a construct stands below one that the standards put below it, or beside it. */
export function ranks(rank: number, parentRank: number, inline: boolean): number {
  if (rank > parentRank) return 0
  return inline ? 1.5 : 2
}
