/** The figures of score.mjs that are held: what they are called there, and the least that may be reached. */
export type Floors = Readonly<Record<string, number>>

/**
 * Below these figures `npm run accuracy` fails: they may rise and never fall. By the name of the set.
 * A set that is not named here is printed and holds nothing.
 */
export const floors: Readonly<Record<string, Floors>> = {
  seeds: {marker_f1: 1, edge_f1: 0.99, title_accuracy: 0.98, tail_accuracy: 0.9},
  dev: {marker_f1: 0.85, edge_f1: 0.75}
}

/** The figures of a set that are below their floor, each with both numbers. */
export function belowFloor(set: string, figures: Readonly<Record<string, number>>): string[] {
  return Object.entries(floors[set] ?? {})
    .filter(([name, least]) => !((figures[name] ?? 0) >= least))
    .map(([name, least]) => `${set}: ${name} is ${(figures[name] ?? 0).toFixed(3)}, expected at least ${least}`)
}
