/** What a suspicion costs: less than a form at the beginning of a block, so that the neighbours can outweigh it. */
export const decimal = 3
export const coordination = 3.2
export const mention = 3
export const listing = 7
export const stacked = 9
export const row = 6
export const unchained = 5
export const bare = 2
