/**
 * What a suspicion costs. Up to 3.2 the neighbours can outweigh it: a strong form at the beginning of a block costs more to
 * take for prose. Above that it stands against any form but a division or an article.
 */
export const decimal = 3
export const coordination = 3.2
export const mention = 3
export const listing = 7
export const stacked = 9
export const row = 6
export const unchained = 5
export const bare = 2
