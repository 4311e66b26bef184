/** The figures of score.mjs that are held: what they are called there, and the least that may be reached. */
export type Floors = Readonly<Record<string, number>>

/**
 * Below these figures `npm run accuracy` fails: they may rise and never fall. By the name of the set.
 * A set that is not named here is printed and holds nothing.
 */
export const floors: Readonly<Record<string, Floors>> = {
  seeds: {marker_f1: 1, edge_f1: 0.99, title_accuracy: 0.98, tail_accuracy: 0.9, lead_recall: 1, implicit_f1: 1},
  dev: {
    marker_f1: 0.99,
    edge_f1: 0.985,
    edge_mean: 0.95,
    edge_worst: 0.85,
    marker_end: 0.99,
    title_accuracy: 0.985,
    tail_accuracy: 0.75,
    document_title: 0.9,
    implicit_f1: 0.6,
    implicit_f1_default: 0.5,
    lead_recall: 1
  },
  'bulk/cn-laws-contents': {edge_f1: 0.999},
  'bulk/cn-laws-flat': {edge_f1: 0.97},
  'bulk/cn-laws-strict': {edge_f1: 0.999},
  'bulk/cn-laws-wrapped': {edge_f1: 0.99},
  'bulk/govcn-strict': {edge_f1: 0.999, implicit_f1: 0.9},
  'bulk/tw-laws-strict': {edge_f1: 0.999},
  'stress/cut': {edge_f1: 0.98},
  'stress/lost': {edge_f1: 0.98},
  'stress/blanks': {edge_f1: 0.98},
  'stress/numbers': {edge_f1: 0.95},
  ambiguity: {rows: 0.95, worst_kind: 0.85}
}

/** The figures of a set that are below their floor, each with both numbers. */
export function belowFloor(set: string, figures: Readonly<Record<string, number>>): string[] {
  return Object.entries(floors[set] ?? {})
    .filter(([name, least]) => !((figures[name] ?? 0) >= least))
    .map(([name, least]) => `${set}: ${name} is ${(figures[name] ?? 0).toFixed(3)}, expected at least ${least}`)
}
