import type {AmbiguityScore} from './ambiguity.js'
import type {Figures, Score} from './score.js'

/** How many of the worst documents of a set are named. */
const mostNamed = 12

/** Prints the figures of a set, and its worst documents before them. */
export function printSet(set: string, total: Figures, documents: Score['documents']): void {
  console.log(`\n${set}: ${documents.length} documents`)
  const imperfect = documents.filter((row) =>
    ['marker_f1', 'edge_f1', 'title_accuracy'].some((name) => (row[name] as number) < 1)
  )
  const worst = [...imperfect].sort((a, b) => (a.edge_f1 as number) - (b.edge_f1 as number)).slice(0, mostNamed)
  for (const row of worst) {
    const figures = ['marker_f1', 'edge_f1', 'title_accuracy', 'tail_accuracy'].map(
      (name) => `${name} ${print(row[name])}`
    )
    console.log(`  ${row.name.slice(0, 56).padEnd(56)} ${figures.join('  ')}`)
  }
  const figures = Object.entries(total).filter(([name]) => name !== 'documents')
  console.log(`  ${figures.map(([name, value]) => `${name} ${print(value)}`).join('  ')}`)
}

function print(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3)
}

/** Prints how many rows are right, by kind. */
export function printAmbiguity({right, rows, kinds}: AmbiguityScore): void {
  console.log(`\nambiguity: ${right} of ${rows} rows right`)
  console.log(`  ${[...kinds].map(([name, kind]) => `${name} ${kind.right}/${kind.rows}`).join('  ')}`)
}
